using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>What can be asked of the service once the hub is there.</summary>
internal static class Actions
{
    // Each request knows what its answer holds: PredictionModelStatus status = await request.ReadAsync(response);
    public static IEnumerable<PayloadRequest> Of(HubId hub) =>
    [
        hub.Kpi("Revenue").ReprocessRequest(),
        hub.Prediction("NextPurchase").GetModelStatusRequest(),
        hub.GetEntityTypeImageUploadUrlRequest(new() { EntityType = ImageEntityType.Profile, EntityTypeName = "Customer", RelativePath = "images/customer-small.png" }),
        hub.ListRolesRequest(),
    ];
}
