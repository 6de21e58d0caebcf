using System.Diagnostics.CodeAnalysis;
using ArmPayloads;

namespace Contoso.Samples;

/// <summary>Shaped like a generated id.</summary>
public sealed class HubId(string subscriptionId, string resourceGroupName, string hubName)
    : ResourceId(s_template, "2017-04-26", null, subscriptionId, resourceGroupName, hubName)
{
    private static readonly ResourceIdTemplate s_template = new(
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CustomerInsights/hubs/{hubName}");

    public string SubscriptionId => this[0];

    public string ResourceGroupName => this[1];

    public ProfileId Profile(string profileName) => ProfileId.In(this, profileName);

    public static bool TryParse(string? id, [NotNullWhen(true)] out HubId? result)
    {
        result = TryMatch(s_template, id, out string[]? values) ? new HubId(values[0], values[1], values[2]) : null;
        return result is not null;
    }
}
