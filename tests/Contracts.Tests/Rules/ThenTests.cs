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

    [Fact]
    public void ForThen_WhenSeveralPlacesAreBroken_EachIsReported() => Assert.Equal(
        ["ARMP105 a-rule #/parts/0/code Info: m x", "ARMP105 a-rule #/parts/2/code Info: m y"],
        Depot.Check(
            """{ "label": "ab", "parts": [{ "code": "x" }, { "code": "A" }, { "code": "y" }] }""",
            Depot.Rules(""" "message": "m {value}", "diagnostic": "ARMP105", "then": { "properties": { "parts": { "items": { "properties": { "code": { "pattern": "^[A-Z]" } } } } } } """)));

    [Fact]
    public void ForRulesAboutDifferentElements_EachLooksAtItsOwn()
    {
        string[] rules = [About("""parts/*", "then": { "required": ["code"] }"""), About("""codes/*", "then": { "minLength": 2 }"""), About("""parts/*", "then": { "required": ["other"] }""")];

        Assert.Equal(
            ["ARMP301 about-codes #/codes/1 Info: m", "ARMP301 about-parts #/parts/0 Info: m", "ARMP301 about-parts #/parts/1 Info: m"],
            Depot.Check("""{ "label": "ab", "parts": [{ "code": "x" }, { "other": "y" }], "codes": ["xx", "y"] }""", $$""", "x-rules": [{{string.Join(", ", rules)}}]"""));

        static string About(string elements) =>
            $$"""{ "rule": "about-{{elements[..5]}}", "severity": "info", "evidence": "documented", "message": "m", "each": "/{{elements}} }""";
    }

    [Theory]
    [InlineData(""" "pattern": "^vault:" """)]
    [InlineData(""" "const": "none" """)]
    public void ForASecret_WhenARuleSpeaksOfIt_NoMessageRepeatsIt(string demand)
    {
        var findings = Depot.Find("""{ "label": "ab", "password": "hunter2" }""", Depot.Secret + Depot.Rules($$""" "message": "not {value}", "then": { "properties": { "password": { {{demand}} } } } """));

        Assert.Equal("not ...", Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("""{ "left": 1 }""", "ARMP101 # Error: 'Crate' lacks the member 'right'")]
    [InlineData("""{ "left": 1, "lid": 2 }""", "ARMP101 # Error: 'Crate' lacks the member 'whole'")]
    [InlineData("""{ "whole": 1, "lid": 3, "left": 1, "right": 2 }""", "ARMP301 # Error: 'Crate' fits more than one of the forms that are allowed here, and must fit exactly one")]
    public void ForForms_WhenNoneFits_WhatTheNearestLacksIsReported(string payload, string finding) =>
        Assert.Equal([finding], Depot.FindForms(payload).Select(found => $"{found.Id} #{found.Path} {found.Severity}: {found.Message}"));

    [Theory]
    [InlineData("error", new[] { "a-rule" })]
    [InlineData("warning", new[] { "", "a-rule" })]
    public void ForForms_WhenARuleSaysMore_TheyAreSilent(string severity, string[] rules) => Assert.Equal(
        rules,
        Depot.FindForms("""{ "left": 1 }""", Depot.Rules(""" "message": "m", "then": { "required": ["whole"] } """).Replace("\"info\"", $"\"{severity}\"")).Select(found => found.Rule));

    [Fact]
    public void ForMissingMembers_WhenThereAreSeveral_EachIsReported() => Assert.Equal(
        ["'Crate' lacks the member 'whole'", "'Crate' lacks the member 'lid'"],
        Depot.FindForms("""{ "note": "n" }""").Select(found => found.Message));
}
