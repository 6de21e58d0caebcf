using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>JSON text as a payload.</summary>
public static class JsonPayload
{
    public static PayloadNode From(JsonNodeSyntax? node, string? file = null)
    {
        if (node is null)
            return new PayloadUnknown();
        var place = new PayloadPlace(file, node.Range);
        return node switch
        {
            JsonObjectSyntax syntax => new PayloadObject([.. syntax.Properties.Select(property => Member(property, file))], false, place),
            JsonArraySyntax syntax => new PayloadArray([.. syntax.Elements.Select(element => From(element, file))], false, place),
            JsonStringSyntax syntax => new PayloadText(syntax.Value, place),
            JsonNumberSyntax syntax => new PayloadNumber(JsonNumber.Parse(syntax.Text), JsonText.Canonical(syntax), place),
            { Kind: JsonKind.Null } => new PayloadNull(place),
            _ => new PayloadBoolean(node.Kind == JsonKind.True, place),
        };
    }

    private static PayloadMember Member(JsonPropertySyntax property, string? file) =>
        new(property.Name, From(property.Value, file), new PayloadPlace(file, property.NameRange));
}
