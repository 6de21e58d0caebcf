using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>keyword</c>: no demand of its own. It gives a name and a severity to what a keyword of the schema demands at a place.</summary>
/// <param name="Keyword">The keyword.</param>
public sealed record KeywordVerb(string Keyword) : RuleVerb
{
    public const string WordOf = "keyword";

    public override string Word => WordOf;

    internal override void Evaluate(RuleRun run)
    {
        // SchemaFindings asks for the rule when the keyword is broken.
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source.Text(WordOf) is not { } keyword)
            return null;
        if (!KeywordTable.Names.Contains(keyword))
            source.Problem(source[WordOf], $"'{keyword}' is no keyword that a value can break");
        if (source["at"] is null)
            source.Problem(null, "A rule that names a keyword says with 'at' where the keyword is");
        return new KeywordVerb(keyword);
    }
}
