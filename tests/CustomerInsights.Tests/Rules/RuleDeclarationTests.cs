namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>What is declared is what the facts say, and all that can be declared is.</summary>
public class RuleDeclarationTests
{
    [Fact]
    public void ForTheSchemas_WhenTheyAreRead_NoDeclarationIsRefused()
    {
        var files = SchemaSet.Paths.Select(path => Contracts.Schemas.SchemaDocument.Parse(Path.GetFileName(path), File.ReadAllText(path)));

        Assert.Empty(Contracts.Schemas.SchemaSet.Read(files).Problems);
    }

    [Fact]
    public void ForEveryDeclaration_ItsSeverityAndEvidenceAreThoseOfTheFacts()
    {
        Assert.NotEmpty(RuleFacts.Declared);
        Assert.All(RuleFacts.Declared, declared =>
        {
            var rule = RuleFacts.Rules[(string)declared["rule"]!];
            Assert.Equal(((string)rule["severity"]!, (string)rule["confidence"]!), ((string)declared["severity"]!, (string)declared["evidence"]!));
        });
    }

    [Fact]
    public void ForEveryRule_ItIsDeclaredOrBuiltIn()
    {
        Assert.Empty(RuleFacts.Rules.Keys.Except(RuleFacts.NotHere.Keys).Except(Spoken));
        Assert.Empty(Spoken.Except(RuleFacts.Rules.Keys));
    }

    [Fact]
    public void ForEveryRuleThatSpeaks_ThereIsACaseOrATestOfItsOwn()
    {
        var tested = RuleCase.All.Select(entry => entry.Rule).Concat(["connector-name-matches-uri", "hub-units", "link-name-matches-uri", "name-pattern"]);

        Assert.Empty(Spoken.Except(tested));
    }

    private static IEnumerable<string> Spoken => RuleFacts.Declared.Select(declared => (string)declared["rule"]!).Concat(RuleFacts.BuiltIn).Distinct();
}
