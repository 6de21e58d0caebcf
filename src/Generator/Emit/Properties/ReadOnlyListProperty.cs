using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Properties;

/// <summary>A list that only the service fills; empty where an answer has none.</summary>
internal sealed class ReadOnlyListProperty(PropertyContract property, ListCode value) : PropertyEmitter(property, value)
{
    private string ReadOnly => $"global::System.Collections.Generic.IReadOnlyList<{value.ElementType}>";

    public override void Read(CodeWriter writer) =>
        writer.Line($"{Name} = new global::System.Collections.ObjectModel.ReadOnlyCollection<{value.ElementType}>({Value.Read("reader")} ?? []);");

    protected override string IsSet => throw new InvalidOperationException("A read-only member is never written.");

    protected override string Written => throw new InvalidOperationException("A read-only member is never written.");

    protected override void Declare(CodeWriter writer, bool isRequired) =>
        writer.Line($"{Modifiers(isRequired)} {ReadOnly} {Name} {{ get; private set; }} = [];");
}
