using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>Groups of customers. Those with a query are dynamic; SegmentRequests tells what that means for a request.</summary>
internal static class Segments
{
    public static readonly SegmentDefinition LikelyBuyers = new()
    {
        Description = "Customers of whom the prediction says that they will buy soon.",
        TargetProfileTypeName = "Customer",
        Query = "PROFILE(Customer).FILTER(NextPurchaseScore > 66)",
        SegmentRefreshRateIntervalMinutes = 60,
        ActivationStatus = ActivationStatus.Active,
        Tags = ["sales"],
    };

    public static readonly SegmentDefinition LikelyGoldBuyers = new()
    {
        Description = "Likely buyers with a golden card.",
        TargetProfileTypeName = "Customer",
        Query = "SEGMENT(LikelyBuyers).FILTER(Tier = 3)",
        SegmentRefreshRateIntervalMinutes = 60,
        ActivationStatus = ActivationStatus.Active,
        Tags = ["sales", "gold"],
    };

    public static readonly SegmentDefinition BigSpenders = new()
    {
        Description = "Customers who have bought much at once.",
        TargetProfileTypeName = "Customer",
        Query = "INTERACTION(Purchase, PurchaseToCustomer).FILTER(Total > 500)",
        SegmentRefreshRateIntervalMinutes = 1440,
        ActivationStatus = ActivationStatus.Active,
    };

    public static readonly SegmentDefinition OpeningGuests = new()
    {
        Description = "Guests of the opening of the first store. Nobody joins them any more.",
        TargetProfileTypeName = "Customer",
        MemberIds = ["C-1001", "C-1002"],
        Tags = ["opening"],
    };
}
