using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>JSON text as a payload.</summary>
public static class JsonPayload
{
    public static PayloadNode From(JsonNodeSyntax? node, string? file = null) => From(node, range => new PayloadPlace(file, range));

    /// <summary>A document as a payload that can tell lines and columns.</summary>
    public static PayloadNode From(JsonDocumentSyntax document, string? file = null) => From(document.Root, range => new JsonPlace(file, range, document));

    /// <summary>A text that nobody sees: what is found in it has no place.</summary>
    public static PayloadNode WithoutPlaces(JsonNodeSyntax? node) => From(node, placeOf: null);

    private static PayloadNode From(JsonNodeSyntax? node, Func<TextRange, PayloadPlace>? placeOf)
    {
        if (node is null)
            return new PayloadUnknown();
        var place = placeOf?.Invoke(node.Range);
        return node switch
        {
            JsonObjectSyntax syntax => new PayloadObject(Members(syntax, placeOf), false, place),
            JsonArraySyntax syntax => new PayloadArray(Elements(syntax, placeOf), false, place),
            JsonStringSyntax syntax => new PayloadText(syntax.Value, place),
            JsonNumberSyntax syntax => new PayloadNumber(JsonNumber.Parse(syntax.Text), place),
            { Kind: JsonKind.Null } => new PayloadNull(place),
            _ => new PayloadBoolean(node.Kind == JsonKind.True, place),
        };
    }

    private static PayloadMember[] Members(JsonObjectSyntax syntax, Func<TextRange, PayloadPlace>? placeOf)
    {
        var members = new PayloadMember[syntax.Properties.Count];
        for (var i = 0; i < members.Length; i++)
        {
            var property = syntax.Properties[i];
            members[i] = new PayloadMember(property.Name, From(property.Value, placeOf), placeOf?.Invoke(property.NameRange));
        }
        return members;
    }

    private static PayloadNode[] Elements(JsonArraySyntax syntax, Func<TextRange, PayloadPlace>? placeOf)
    {
        var elements = new PayloadNode[syntax.Elements.Count];
        for (var i = 0; i < elements.Length; i++)
            elements[i] = From(syntax.Elements[i], placeOf);
        return elements;
    }

    private sealed record JsonPlace(string? File, TextRange Range, JsonDocumentSyntax Document) : PayloadPlace(File, Range)
    {
        public override (int Line, int Column)? Position => Document.PositionOf(Range.Start) is var (line, column) ? (line + 1, column + 1) : null;
    }
}
