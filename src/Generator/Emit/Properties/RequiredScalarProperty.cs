using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Properties;

/// <summary>A number, a moment, true or false that must be given: absent in JSON it stays absent, and no zero is made up.</summary>
internal sealed class RequiredScalarProperty(PropertyContract property, ValueCode value) : PropertyEmitter(property, value)
{
    public override void Read(CodeWriter writer) => writer.Line($"{Field} = {Value.Read("reader")};");

    protected override string IsSet => $"{Field} is not null";

    protected override string Written => $"{Field}.Value";

    protected override void Declare(CodeWriter writer, bool isRequired)
    {
        using (writer.Block($"{Modifiers(isRequired)} {Value.TypeName} {Name}"))
        {
            writer.Line($"get => {Field}.GetValueOrDefault();");
            writer.Line($"set => {Field} = value;");
        }
    }

    public override void DeclareField(CodeWriter writer) => writer.Line($"private {Value.TypeName}? {Field};");
}
