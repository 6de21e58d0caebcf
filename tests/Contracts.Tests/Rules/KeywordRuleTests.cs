namespace ArmPayloads.Contracts.Tests.Rules;

public class KeywordRuleTests
{
    [Theory]
    [InlineData(""" "keyword": "enum", "at": "/colour" """, """{ "label": "ab", "colour": "Blue" }""", "ARMP104 a-rule #/colour Info: 'colour' must be one of \"Red\", \"Green\"")]
    [InlineData(""" "keyword": "enum", "at": "/colour", "message": "no colour '{value}'" """, """{ "label": "ab", "colour": "Blue" }""", "ARMP104 a-rule #/colour Info: no colour 'Blue'")]
    [InlineData(""" "keyword": "required", "at": "/label" """, """{ }""", "ARMP101 a-rule # Info: 'Crate' lacks the member 'label'")]
    [InlineData(""" "keyword": "minLength", "at": "/label" """, """{ "label": "" }""", "ARMP106 a-rule #/label Info: 'label' must be at least 2 characters long, but has 0")]
    [InlineData(""" "keyword": "maximum", "at": "/weight" """, """{ "label": "ab", "weight": 0 }""", "ARMP106 a-rule #/weight Info: 'weight' must be at least 1, but is 0")]
    [InlineData(""" "keyword": "type", "at": "/parts/*/code|/parts/*/other" """, """{ "label": "ab", "parts": [{}, { "other": 1 }] }""", "ARMP103 a-rule #/parts/1/other Info: 'other' must be a text, but is a number")]
    public void ForARuleThatNamesAKeyword_WhenTheKeywordIsBroken_TheFindingIsTheRules(string rule, string payload, string finding) =>
        Assert.Equal([finding], Depot.Check(payload, Depot.Rules(rule)));

    [Fact]
    public void ForARuleThatNamesAKeyword_WhenAnotherPlaceIsBroken_ItIsNotTheRules() => Assert.Equal(
        ["ARMP106  #/label Error: 'label' must be at least 2 characters long, but has 0"],
        Depot.Check("""{ "label": "" }""", Depot.Rules(""" "keyword": "minLength", "at": "/note" """)));

    [Fact]
    public void ForARuleThatNamesAKeyword_WhenOnlyTheLetterCaseIsOther_ThatRuleSpeaks() => Assert.Equal(
        ["ARMP104 enum-letter-case #/colour Warning: 'colour' must be written as listed: 'Green'"],
        Depot.Check("""{ "label": "ab", "colour": "GREEN" }""", Depot.Rules(""" "keyword": "enum", "at": "/colour" """)));

    [Fact]
    public void ForAKnownWrongValue_WhenARuleSaysWhatIsMeant_ThatIsSuggested() => Assert.Equal(
        ["ARMP104 a-rule #/colour Info: no 'Greed'; did you mean 'Red'?"],
        Depot.Check("""{ "label": "ab", "colour": "Greed" }""", Depot.Rules(""" "message": "no '{value}'", "keyword": "enum", "at": "/colour", "instead": { "greed": "Red" } """)));
}
