using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Types;

/// <summary>An object whose kind a sibling names: an abstract class, and a class for unknown kinds that keeps everything.</summary>
internal static class KindEmitter
{
    private const string Reader = "global::System.Text.Json.Utf8JsonReader";

    public static GeneratedFile Emit(ApiContext api, TypeContract type, KindContract kind) => api.File(kind.Name, type.File, writer =>
    {
        var property = type.Properties.First(property => property.JsonName == kind.Property);
        var by = type.Properties.First(property => property.JsonName == kind.By);
        Documentation.Summary(writer, property.Schema.Annotations.Description, $"The kinds of {kind.Property}.");
        writer.Line($"/// <remarks>Its class goes with {CSharpText.Xml(by.Name)} of {type.Name}.</remarks>");
        api.TypeAttributes(writer, null);
        using (writer.Block($"{api.Visibility} abstract partial class {kind.Name} : global::ArmPayloads.Payload"))
        {
            writer.Line($"private protected {kind.Name}()").Line("{").Line("}").Line();
            WriteRead(writer, api, kind);
        }
        writer.Line();
        WriteUnknown(writer, api, kind);
    });

    private static void WriteRead(CodeWriter writer, ApiContext api, KindContract kind)
    {
        var comparison = kind.IgnoreCase ? "OrdinalIgnoreCase" : "Ordinal";
        using (writer.Block($"internal static {kind.Name}? Read(ref {Reader} reader, string? kind)"))
        {
            foreach (var entry in kind.Cases)
            {
                var condition = string.Join(" || ", entry.Values.Select(value => $"string.Equals(kind, {CSharpText.Literal(value)}, global::System.StringComparison.{comparison})"));
                writer.Line($"if ({condition})");
                using (writer.Indent())
                    writer.Line($"return {api.Qualified(api.Contract.Type(entry.Type)!.Name)}.Read(ref reader);");
            }
            writer.Line($"return {api.Qualified("Unknown" + kind.Name)}.Read(ref reader);");
        }
    }

    private static void WriteUnknown(CodeWriter writer, ApiContext api, KindContract kind)
    {
        var name = "Unknown" + kind.Name;
        writer.Line($"/// <summary>An object of a kind that the schema does not know. Everything in it is kept in AdditionalProperties.</summary>");
        api.TypeAttributes(writer, null);
        using (writer.Block($"{api.Visibility} sealed partial class {name} : {api.Qualified(kind.Name)}"))
        {
            using (writer.Block($"internal static {name}? Read(ref {Reader} reader)"))
            {
                writer.Line($$"""
                    if (!global::ArmPayloads.PayloadReader.BeginObject(ref reader))
                        return null;
                    var result = new {{name}}();
                    while (global::ArmPayloads.PayloadReader.NextMember(ref reader))
                    {
                        var name = global::ArmPayloads.PayloadReader.MemberName(ref reader);
                        global::ArmPayloads.PayloadReader.ReadAdditional(ref reader, name, result);
                    }
                    return result;
                    """);
            }
            writer.Line();
            writer.Line("/// <inheritdoc/>");
            writer.Line("protected override void WriteMembers(global::ArmPayloads.PayloadWriter writer)").Line("{").Line("}");
        }
    }
}
