namespace ArmPayloads.Generator.Emit.Values;

/// <summary>An object whose class depends on what a sibling says.</summary>
internal sealed class KindCode(string typeName) : ValueCode
{
    /// <summary>The local that holds the sibling's text while the object around is read.</summary>
    public const string KindLocal = "kind";

    public override string TypeName { get; } = typeName;

    public override string ReadElement => throw new InvalidOperationException("A kind is read with its sibling, never as an element.");

    public override string Read(string reader) => $"{TypeName}.Read(ref {reader}, {KindLocal})";

    public override void WriteValue(CodeWriter writer, string value, int depth) =>
        writer.Line($"writer.WritePayloadValue({value});");
}
