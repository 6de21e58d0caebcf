namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>Something that the facts and the schemas say differently.</summary>
/// <param name="Text">As a sentence.</param>
/// <param name="Target">The place in the schemas, as overlays name it.</param>
/// <param name="Keywords">The keywords that say it there.</param>
internal sealed record Difference(string Text, string Target, params string[] Keywords)
{
    public override string ToString() => Text;
}
