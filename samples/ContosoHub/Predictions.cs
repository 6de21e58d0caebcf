using ArmPayloads.CustomerInsights;

namespace ContosoHub;

/// <summary>What the hub learns to foresee.</summary>
internal static class Predictions
{
    public static readonly Prediction NextPurchase = new()
    {
        PredictionName = "NextPurchase",
        DisplayName = { ["en-us"] = "Next purchase" },
        Description = { ["en-us"] = "How likely a customer is to buy something in the next month." },
        PrimaryProfileType = "Customer",
        InvolvedInteractionTypes = ["Purchase", "WebVisit"],
        InvolvedKpiTypes = ["PurchasesByCustomer"],
        InvolvedRelationships = ["CustomerShopsAtStore", "CustomerLikesProduct"],
        PositiveOutcomeExpression = "PurchasesByCustomer > 0",
        NegativeOutcomeExpression = "PurchasesByCustomer = 0",
        ScopeExpression = "*",
        AutoAnalyze = true,
        ScoreLabel = "Likely to buy",
        // Fields of the customer.
        Mappings = new PredictionMappings { Score = "NextPurchaseScore", Grade = "NextPurchaseGrade", Reason = "NextPurchaseReason" },
        Grades =
        [
            new() { GradeName = "Low", MinScoreThreshold = 0, MaxScoreThreshold = 33 },
            new() { GradeName = "Medium", MinScoreThreshold = 34, MaxScoreThreshold = 66 },
            new() { GradeName = "High", MinScoreThreshold = 67, MaxScoreThreshold = 100 },
        ],
    };
}
