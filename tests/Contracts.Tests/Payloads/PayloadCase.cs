using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Tests.Payloads;

/// <summary>
/// Payloads as JSON in which "?" is a value nobody knows, and "..." as an element or a member's name says
/// that there may be more.
/// </summary>
internal static class PayloadCase
{
    public static PayloadNode Parse(string json)
    {
        var document = JsonDocumentSyntax.Parse(json);
        Assert.Empty(document.Problems);
        return From(document.Root!);
    }

    private static PayloadNode From(JsonNodeSyntax node) => node switch
    {
        JsonStringSyntax { Value: "?" } => new PayloadUnknown(),
        JsonObjectSyntax value => new PayloadObject(
            [.. value.Properties.Where(member => member.Name != "...").Select(member => new PayloadMember(member.Name, From(member.Value!)))],
            value["..."] is not null),
        JsonArraySyntax list => new PayloadArray(
            [.. list.Elements.Where(element => !IsMore(element)).Select(From)],
            list.Elements.Any(IsMore)),
        _ => JsonPayload.From(node),
    };

    private static bool IsMore(JsonNodeSyntax node) => node is JsonStringSyntax { Value: "..." };
}
