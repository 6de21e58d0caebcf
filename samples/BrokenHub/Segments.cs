using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>Segments of profiles that are not there, or of nobody.</summary>
internal static class Segments
{
    public static readonly SegmentDefinition Regulars = new()
    {
        TargetProfileTypeName = "Contact",
        Query = "PROFILE(Contct).FILTER(Visits > 10)", // ARMP201 segment-query-names, ARMP301 segment-query-target
    };

    public static readonly SegmentDefinition Guests = new() // ARMP301 segment-membership-source
    {
        TargetProfileTypeName = "Contact",
    };
}
