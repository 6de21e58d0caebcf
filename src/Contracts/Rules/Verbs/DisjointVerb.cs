using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>disjoint</c>: no two of the selected bands of numbers overlap; of two that do the later is marked. Bands may share a bound.</summary>
/// <param name="Of">The bands.</param>
/// <param name="Low">From a band to its least number.</param>
/// <param name="High">From a band to its greatest number.</param>
public sealed record DisjointVerb(RulePath Of, RulePath Low, RulePath High) : RuleVerb
{
    public override string Word => "disjoint";

    internal override RulePath? About => Of;

    internal override void Evaluate(RuleRun run)
    {
        // In order, and apart from each other: only the neighbours of the next one can meet it.
        var known = new List<Band>();
        foreach (var item in run.Select(Of).InOrder())
        {
            if (BandOf(item) is not { } band)
                continue;
            var place = known.BinarySearch(band);
            var at = place < 0 ? ~place : place;
            if (NeighboursOf(known, at).FirstOrDefault(band.Overlaps) is { } other)
                run.Report(SchemaFindings.AnyOther, item, band.ToString(), other.ToString());
            else
                known.Insert(at, band);
        }
    }

    private static IEnumerable<Band> NeighboursOf(List<Band> bands, int at) => bands.Skip(Math.Max(0, at - 1)).Take(at == 0 ? 1 : 2);

    // One whose bounds are the wrong way round holds nothing.
    private Band? BandOf(Selected item) =>
        NumberOf(item, Low) is { } low && NumberOf(item, High) is { } high && low.CompareTo(high) <= 0 ? new Band(low, high) : null;

    private static JsonNumber? NumberOf(Selected item, RulePath path) =>
        new PathWalker(item.Scope, null, item).Select(path).Items is { Count: 1 } only && only[0].Node is PayloadNumber number ? number.Value : null;

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["disjoint"] is not { } node)
            return null;
        var disjoint = source.Below(node);
        var of = disjoint.RequiredPath("of");
        var (low, high) = (disjoint.RequiredPath("low", of), disjoint.RequiredPath("high", of));
        return of is null || low is null || high is null ? null : new DisjointVerb(of, low, high);
    }

    private sealed record Band(JsonNumber Low, JsonNumber High) : IComparable<Band>
    {
        public int CompareTo(Band? other) => other is null ? 1 : Low.CompareTo(other.Low) is var low and not 0 ? low : High.CompareTo(other.High);

        public bool Overlaps(Band other) => Low.CompareTo(other.High) < 0 && other.Low.CompareTo(High) < 0;

        public override string ToString() => $"{Low} to {High}";
    }
}
