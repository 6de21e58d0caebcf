using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>JSON text as a payload.</summary>
public static class JsonPayload
{
    public static PayloadNode From(JsonNodeSyntax? node, string? file = null) => From(node, range => new PayloadPlace(file, range));

    /// <summary>A document as a payload that can tell lines and columns.</summary>
    public static PayloadNode From(JsonDocumentSyntax document, string? file = null) => From(document.Root, range => new JsonPlace(file, range, document));

    private static PayloadNode From(JsonNodeSyntax? node, Func<TextRange, PayloadPlace> placeOf)
    {
        if (node is null)
            return new PayloadUnknown();
        var place = placeOf(node.Range);
        return node switch
        {
            JsonObjectSyntax syntax => new PayloadObject([.. syntax.Properties.Select(property => Member(property, placeOf))], false, place),
            JsonArraySyntax syntax => new PayloadArray([.. syntax.Elements.Select(element => From(element, placeOf))], false, place),
            JsonStringSyntax syntax => new PayloadText(syntax.Value, place),
            JsonNumberSyntax syntax => new PayloadNumber(JsonNumber.Parse(syntax.Text), JsonText.Canonical(syntax), place),
            { Kind: JsonKind.Null } => new PayloadNull(place),
            _ => new PayloadBoolean(node.Kind == JsonKind.True, place),
        };
    }

    private static PayloadMember Member(JsonPropertySyntax property, Func<TextRange, PayloadPlace> placeOf) =>
        new(property.Name, From(property.Value, placeOf), placeOf(property.NameRange));

    private sealed record JsonPlace(string? File, TextRange Range, JsonDocumentSyntax Document) : PayloadPlace(File, Range)
    {
        public override (int Line, int Column)? Position => Document.PositionOf(Range.Start) is var (line, column) ? (line + 1, column + 1) : null;
    }
}
