using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>A definition has one kind of segment, the service a request for each of two.</summary>
internal static class SegmentRequests
{
    /// <summary>A dynamic segment is a query that is asked again and again, a static one a list, or a query that is asked once.</summary>
    public static PayloadRequest<Segment> CreateOrUpdateRequest(this SegmentId id, SegmentDefinition segment) => segment.Query is null
        ? id.CreateOrUpdateStaticRequest(AsStatic(segment))
        : id.CreateOrUpdateDynamicRequest(AsDynamic(segment));

    private static DynamicSegmentRequest AsDynamic(SegmentDefinition segment) => new()
    {
        Description = segment.Description,
        TargetProfileTypeName = segment.TargetProfileTypeName,
        Query = segment.Query,
        SegmentRefreshRateIntervalMinutes = segment.SegmentRefreshRateIntervalMinutes,
        ActivationStatus = segment.ActivationStatus,
        Tags = segment.Tags,
    };

    private static StaticSegmentRequest AsStatic(SegmentDefinition segment) => new()
    {
        Description = segment.Description,
        TargetProfileTypeName = segment.TargetProfileTypeName,
        FilterQuery = segment.FilterQuery,
        MemberIds = segment.MemberIds,
        Tags = segment.Tags,
    };
}
