using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Properties;

/// <summary>A list or a dictionary: never null, made on first touch, and not written until something is put in.</summary>
internal sealed class CollectionProperty(PropertyContract property, ValueCode value, string concreteType) : PropertyEmitter(property, value)
{
    public override void Read(CodeWriter writer) => writer.Line($"{Field} = {Value.Read("reader")};");

    protected override string IsSet => $"global::ArmPayloads.PayloadWriter.IsSet({Field})";

    protected override string Written => Field;

    protected override void Declare(CodeWriter writer, bool isRequired)
    {
        using (writer.Block($"{Modifiers(isRequired)} {Value.TypeName} {Name}"))
        {
            writer.Line($"get => {Field} ??= {concreteType}.CreateUndefined();");
            writer.Line($"set => {Field} = value;");
        }
    }

    public override void DeclareField(CodeWriter writer) => writer.Line($"private {Value.TypeName}? {Field};");
}
