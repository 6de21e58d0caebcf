namespace ArmPayloads.Benchmarks.Measuring;

/// <summary>A row of the design's table: how something is measured, and against what.</summary>
internal abstract class Row
{
    /// <summary>What the command line finds the row by.</summary>
    public abstract string Name { get; }

    public abstract IEnumerable<Line> Measure();
}

/// <summary>A measured ratio and, where the design has one, its budget.</summary>
/// <param name="Row">The row, and what of it was measured.</param>
/// <param name="Ours">What was measured.</param>
/// <param name="Reference">What it was held against.</param>
/// <param name="Ratio">Ours by reference.</param>
/// <param name="Budget">The largest ratio allowed; null where the ratio is told and not judged.</param>
internal sealed record Line(string Row, string Ours, string Reference, Ratio Ratio, double? Budget)
{
    public bool IsWithinBudget => Budget is not { } budget || Ratio.Median <= budget;
}

/// <summary>The ratio of the rounds of one contest.</summary>
internal sealed record Ratio(double Median, double Least, double Greatest)
{
    public static Ratio Exactly(double value) => new(value, value, value);

    /// <summary>The ratios of what the rounds took.</summary>
    public static Ratio Of(IEnumerable<(double Ours, double Reference)> rounds)
    {
        double[] sorted = [.. rounds.Select(round => round.Ours / round.Reference).Order()];
        return new Ratio(sorted[sorted.Length / 2], sorted[0], sorted[^1]);
    }

    /// <summary>The ratio to a part of the reference.</summary>
    /// <param name="parts">How many of them the reference is.</param>
    public Ratio Times(int parts) => new(Median * parts, Least * parts, Greatest * parts);
}
