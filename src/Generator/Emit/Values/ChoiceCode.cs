namespace ArmPayloads.Generator.Emit.Values;

/// <summary>A value of one of several JSON types.</summary>
internal sealed class ChoiceCode(string typeName) : ValueCode
{
    public override string TypeName { get; } = typeName;

    public override bool IsValueType => true;

    public override string ReadElement => $"{TypeName}.ReadRequired";

    public override string Read(string reader) => $"{TypeName}.Read(ref {reader})";

    public override void WriteValue(CodeWriter writer, string value, int depth) => writer.Line($"{TypeName}.Write(writer, {value});");
}
