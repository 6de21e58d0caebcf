namespace ArmPayloads.Generator.Emit.Values;

/// <summary>An object whose members are data.</summary>
internal sealed class DictionaryCode(ValueCode element) : ValueCode
{
    public string ElementType => element.TypeNameAsElement;

    public override string TypeName { get; } = $"global::ArmPayloads.PayloadDictionary<{element.TypeNameAsElement}>";

    public override string ReadElement =>
        $"static (ref global::System.Text.Json.Utf8JsonReader element) => {Reader}.Required(ref element, {Read("element")})";

    public override string Read(string reader) => $"{Reader}.ReadDictionary<{ElementType}>(ref {reader}, {element.ReadElement})";

    public override void WriteValue(CodeWriter writer, string value, int depth)
    {
        var entry = depth == 0 ? "entry" : "entry" + depth;
        writer.Line("writer.WriteStartObject();");
        using (writer.Statement($"foreach (var {entry} in {value})"))
        {
            writer.Line($"writer.WritePropertyName({entry}.Key);");
            element.WriteValue(writer, $"{entry}.Value", depth + 1);
        }
        writer.Line("writer.WriteEndObject();");
    }
}
