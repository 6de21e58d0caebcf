namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Cases that are wrong by the readings of their own file, each with the reason.</summary>
internal static class DisputedCases
{
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>
    {
        ["link-ends-exist 3"] = "Its set does not mention profiles, and a collection that a set does not mention is unknown.",
    };
}
