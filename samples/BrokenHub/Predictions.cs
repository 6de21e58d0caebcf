using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A prediction whose grades leave open which one a score is.</summary>
internal static class Predictions
{
    public static readonly Prediction Loyalty = new()
    {
        PredictionName = "Loyalty",
        PrimaryProfileType = "Contact",
        InvolvedKpiTypes = ["Visits"],
        PositiveOutcomeExpression = "Visits > 10",
        NegativeOutcomeExpression = "Visits <= 10",
        ScopeExpression = "*",
        AutoAnalyze = false,
        ScoreLabel = "Likely to come again",
        Mappings = new PredictionMappings { Score = "Score", Grade = "Grade", Reason = "Reason" },
        Grades =
        [
            new() { GradeName = "Low", MinScoreThreshold = 0, MaxScoreThreshold = 60 },
            new() { GradeName = "High", MinScoreThreshold = 40, MaxScoreThreshold = 100 }, // ARMP301 prediction-grade-bands
        ],
    };
}
