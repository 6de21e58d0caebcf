using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Properties;

/// <summary>A dictionary that only the service fills; empty where an answer has none.</summary>
internal sealed class ReadOnlyDictionaryProperty(PropertyContract property, DictionaryCode value) : PropertyEmitter(property, value)
{
    public override void Read(CodeWriter writer) => writer.Line($"{Name} = {Value.Read("reader")} ?? new {Value.TypeName}();");

    protected override string IsSet => throw new InvalidOperationException("A read-only member is never written.");

    protected override string Written => throw new InvalidOperationException("A read-only member is never written.");

    protected override void Declare(CodeWriter writer, bool isRequired) =>
        writer.Line($"{Modifiers(isRequired)} global::System.Collections.Generic.IReadOnlyDictionary<string, {value.ElementType}> {Name} {{ get; private set; }} = new {Value.TypeName}();");
}
