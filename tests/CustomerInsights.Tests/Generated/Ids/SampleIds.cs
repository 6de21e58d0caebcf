namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>An id of every type, and how it is made of its own name.</summary>
internal static class SampleIds
{
    public const string Subscription = "00000000-0000-0000-0000-000000000001";

    public static HubId Hub { get; } = new(Subscription, "contoso-rg", "contoso");

    public static IReadOnlyDictionary<string, Func<string, ResourceId>> ByName { get; } = new Dictionary<string, Func<string, ResourceId>>
    {
        ["hubName"] = name => new HubId(Subscription, "contoso-rg", name),
        ["connectorName"] = name => Hub.Connector(name),
        ["interactionName"] = name => Hub.Interaction(name),
        ["linkName"] = name => Hub.Link(name),
        ["profileName"] = name => Hub.Profile(name),
        ["relationshipName"] = name => Hub.Relationship(name),
        ["assignmentName"] = name => Hub.RoleAssignment(name),
        ["authorizationPolicyName"] = name => Hub.AuthorizationPolicy(name),
        ["kpiName"] = name => Hub.Kpi(name),
        ["mappingName"] = name => Hub.Connector("Sample1").Mapping(name),
        ["predictionName"] = name => Hub.Prediction(name),
        ["relationshipLinkName"] = name => Hub.RelationshipLink(name),
        ["roleName"] = name => Hub.Role(name),
        ["segmentName"] = name => Hub.Segment(name),
        ["viewName"] = name => Hub.View(name),
        ["widgetTypeName"] = name => Hub.WidgetType(name),
    };

    public static IReadOnlyList<ResourceId> All { get; } = [.. ByName.Select(entry => entry.Key == "hubName" ? Hub : entry.Value("Sample1"))];

    /// <summary>What the static <c>Parse</c> of the id's own type makes of a text.</summary>
    public static ResourceId Parse(Type type, string id) => type.GetMethod("Parse", [typeof(string)])!.CreateDelegate<Func<string, ResourceId>>()(id);

    /// <summary>What the static <c>TryParse</c> of a type makes of a text; null for false.</summary>
    public static ResourceId? TryParse(Type type, string? id)
    {
        object?[] arguments = [id, null];
        var method = type.GetMethods().Single(method => method is { Name: "TryParse", IsStatic: true });
        Assert.Equal(method.Invoke(null, arguments), arguments[1] is not null);
        return (ResourceId?)arguments[1];
    }
}
