namespace ArmPayloads.Generator.Emit.Values;

/// <summary>A list.</summary>
internal sealed class ListCode(ValueCode element) : ValueCode
{
    public string ElementType => element.TypeNameAsElement;

    public override string TypeName { get; } = $"global::System.Collections.Generic.IList<{element.TypeNameAsElement}>";

    public override string ReadElement =>
        $"static (ref global::System.Text.Json.Utf8JsonReader element) => {Reader}.Required(ref element, {Read("element")})";

    public override string Read(string reader) => $"{Reader}.ReadList<{ElementType}>(ref {reader}, {element.ReadElement})";

    public override void WriteValue(CodeWriter writer, string value, int depth)
    {
        var index = depth == 0 ? "i" : "i" + depth;
        writer.Line("writer.WriteStartArray();");
        using (writer.Statement($"for (var {index} = 0; {index} < {value}.Count; {index}++)"))
            element.WriteValue(writer, $"{value}[{index}]", depth + 1);
        writer.Line("writer.WriteEndArray();");
    }
}
