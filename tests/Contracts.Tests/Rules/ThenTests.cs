namespace ArmPayloads.Contracts.Tests.Rules;

public class ThenTests
{
    [Theory]
    [InlineData(""" "properties": { "weight": false } """, """{ "label": "ab", "weight": 3 }""", "#/weight Info: m weight")]
    [InlineData(""" "properties": { "isSealed": { "const": true } } """, """{ "label": "ab", "isSealed": false }""", "#/isSealed Info: m isSealed")]
    [InlineData(""" "required": ["note"] """, """{ "label": "ab" }""", "# Info: m ")]
    [InlineData(""" "properties": { "parts": { "items": { "required": ["code"] } } } """, """{ "label": "ab", "parts": [{ "code": "x" }, {}] }""", "#/parts/1 Info: m 1")]
    public void ForThen_WhenTheSchemaDoesNotHold_TheBrokenPlaceIsMarked(string then, string payload, string finding) =>
        Assert.Equal(["ARMP301 a-rule " + finding], Depot.Check(payload, Depot.Rules($$""" "message": "m {value}", "then": { {{then}} } """)));

    [Fact]
    public void ForThen_WhenTheRuleSaysWhere_ThatIsMarked() => Assert.Equal(
        ["ARMP301 a-rule #/label Info: m ab"],
        Depot.Check("""{ "label": "ab", "weight": 3 }""", Depot.Rules(""" "message": "m {value}", "then": { "properties": { "weight": false } }, "at": "/label" """)));

    [Theory]
    [InlineData("""{ "label": "ab", "weight": 3, "isSealed": true }""", 1)]
    [InlineData("""{ "label": "ab", "weight": 3, "isSealed": "?" }""", 0)]
    [InlineData("""{ "label": "ab", "weight": 3 }""", 0)]
    public void ForThenWithACondition_WhenItDoesNotHoldForCertain_IsSilent(string payload, int findings) => Assert.Equal(
        findings,
        Depot.Check(payload, Depot.Rules(""" "message": "m", "if": { "required": ["isSealed"], "properties": { "isSealed": { "const": true } } }, "then": { "properties": { "weight": false } } """)).Count());

    [Fact]
    public void ForAForbiddenMember_WhenNoSchemaKnowsItEither_TheRuleSpeaksAlone() => Assert.Equal(
        ["ARMP301 a-rule #/odd Info: m odd"],
        Depot.Check("""{ "label": "ab", "odd": 1 }""", Depot.Rules(""" "message": "m {value}", "then": { "propertyNames": { "enum": ["label"] } } """)));
}
