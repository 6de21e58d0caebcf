using System.Diagnostics.CodeAnalysis;
using ArmPayloads;

namespace Contoso.Samples;

/// <summary>Shaped like a generated id.</summary>
public sealed class ProfileId : ResourceId
{
    private const string Version = "2017-04-26";

    private static readonly ResourceIdTemplate s_template = new(
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CustomerInsights/hubs/{hubName}/profiles/{profileName}",
        new NameConstraint("profileName", "^[A-Za-z][A-Za-z0-9_]*$", 1, 128));

    public ProfileId(string subscriptionId, string resourceGroupName, string hubName, string profileName)
        : base(s_template, Version, null, subscriptionId, resourceGroupName, hubName, profileName)
    {
    }

    private ProfileId(HubId hub, string profileName)
        : base(s_template, Version, hub, hub.SubscriptionId, hub.ResourceGroupName, hub.Name, profileName)
    {
    }

    public string HubName => this[2];

    public static ProfileId In(HubId hub, string profileName) => new(hub, profileName);

    public static bool TryParse(string? id, [NotNullWhen(true)] out ProfileId? result)
    {
        result = TryMatch(s_template, id, out string[]? values) ? new ProfileId(values[0], values[1], values[2], values[3]) : null;
        return result is not null;
    }

    public static ProfileId Parse(string id) => TryParse(id, out ProfileId? result) ? result : throw NotAnId(s_template, id);
}
