namespace ArmPayloads.Generator.Emit.Values;

/// <summary>An open enum.</summary>
internal sealed class EnumCode(string typeName) : ValueCode
{
    public override string TypeName { get; } = typeName;

    public override bool IsValueType => true;

    public override string ReadElement => $"{TypeName}.ReadRequired";

    public override string Read(string reader) => $"{TypeName}.Read(ref {reader})";

    public override void WriteMember(CodeWriter writer, string name, string value) =>
        writer.Line($"writer.WriteString({name}, {value}.Value);");

    public override void WriteValue(CodeWriter writer, string value, int depth) =>
        writer.Line($"writer.WriteStringValue({value}.Value);");
}
