namespace ArmPayloads.Generator.Emit.Values;

/// <summary>Any JSON.</summary>
internal sealed class AnyCode : ValueCode
{
    public override string TypeName => "global::System.Text.Json.Nodes.JsonNode";

    // Null is a JSON value like any other.
    public override string TypeNameAsElement => "global::System.Text.Json.Nodes.JsonNode?";

    public override string ReadElement => $"{Element}.Any";

    public override string Read(string reader) => $"{Reader}.ReadAny(ref {reader})";

    public override void WriteMember(CodeWriter writer, string name, string value) =>
        writer.Line($"writer.WriteAny({name}, {value});");

    public override void WriteValue(CodeWriter writer, string value, int depth) =>
        writer.Line($"writer.WriteAnyValue({value});");
}
