namespace ArmPayloads.Generator.Emit.Values;

/// <summary>An object of a generated class.</summary>
internal sealed class ObjectCode(string typeName) : ValueCode
{
    public override string TypeName { get; } = typeName;

    public override string ReadElement => $"{TypeName}.ReadRequired";

    public override string Read(string reader) => $"{TypeName}.Read(ref {reader})";

    public override void WriteValue(CodeWriter writer, string value, int depth) =>
        writer.Line($"writer.WritePayloadValue({value});");
}
