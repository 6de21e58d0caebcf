using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Tells what is around a definition in an example: the ARM resource, a page of a list.</summary>
internal static class ExampleEnvelope
{
    private static readonly string[] s_resource = ["id", "name", "type", "location", "tags", "etag", "kind", "sku", "plan", "identity", "zones", "managedBy", "extendedLocation", "systemData", "properties"];

    /// <summary>Whether an object is an ARM resource with its definition under <c>properties</c>.</summary>
    public static bool IsResource(PayloadNode value) =>
        value is PayloadObject resource && resource.Member("properties") is not null && resource.Members.All(member => s_resource.Contains(member.Name));

    /// <summary>The elements of a page; null where the value is none.</summary>
    public static IReadOnlyList<PayloadNode>? Page(PayloadNode value) =>
        value is PayloadObject page && page["value"] is PayloadArray elements && page.Members.All(member => member.Name is "value" or "nextLink" or "@odata.nextLink" or "count") ? elements.Elements : null;

    /// <summary>The definitions in an example, whatever is around them.</summary>
    /// <param name="value">The example.</param>
    /// <param name="isWhole">Whether the definition is the ARM resource itself.</param>
    public static IEnumerable<PayloadObject> Definitions(PayloadNode value, bool isWhole)
    {
        if (Page(value) is { } elements)
            return elements.SelectMany(element => Definitions(element, isWhole));
        if (value is PayloadArray array)
            return array.Elements.SelectMany(element => Definitions(element, isWhole));
        if (!isWhole && IsResource(value))
            return ((PayloadObject)value)["properties"] is PayloadObject definition ? [definition] : [];
        return value is PayloadObject plain ? [plain] : [];
    }
}
