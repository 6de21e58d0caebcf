using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

public class StructureTests
{
    [Theory]
    [InlineData("""{ }""", "ARMP101  # Error: 'Crate' lacks the member 'label'")]
    [InlineData("""{ "label": "ab", "colur": "Red" }""", "ARMP102  #/colur Warning: 'Crate' has no member 'colur'; did you mean 'colour'?")]
    [InlineData("""{ "label": "ab", "zzz": 1 }""", "ARMP102  #/zzz Warning: 'Crate' has no member 'zzz'")]
    [InlineData("""{ "label": "ab", "parts": [{ "cod": "x" }] }""", "ARMP102  #/parts/0/cod Warning: 'Part' has no member 'cod'; did you mean 'code'?")]
    [InlineData("""{ "label": 7 }""", "ARMP103  #/label Error: 'label' must be a text, but is a number")]
    [InlineData("""{ "label": "ab", "colour": "Gren" }""", "ARMP104  #/colour Error: 'colour' must be one of \"Red\", \"Green\"; did you mean 'Green'?")]
    [InlineData("""{ "label": "ab", "colour": "red" }""", "ARMP104 enum-letter-case #/colour Warning: 'colour' must be written as listed: 'Red'")]
    [InlineData("""{ "label": "a" }""", "ARMP106  #/label Error: 'label' must be at least 2 characters long, but has 1")]
    [InlineData("""{ "label": "ab", "state": "Ready" }""", "ARMP107 read-only-members #/state Info: 'state' is read-only: the service fills it in and ignores what is sent")]
    [InlineData("""{ "label": "ab", "codes": ["x", "y", "x"] }""", "ARMP108  #/codes/2 Error: Element 2 of 'codes' stands in the list already")]
    [InlineData("""{ "label": null }""", "ARMP103  #/label Error: 'label' must be a text, but is null")]
    [InlineData("""{ "label": "ab", "tags": { "a": 1 } }""", "ARMP103  #/tags/a Error: 'a' must be a text, but is a number")]
    public void ForAPayload_WhenItBreaksItsSchema_Reports(string payload, string finding) => Assert.Equal([finding], Depot.Check(payload));

    [Theory]
    [InlineData("""{ "label": "ab" }""")]
    [InlineData("""{ "label": "ab", "weight": null, "parts": [{ "code": null }] }""")]
    [InlineData("""{ "label": "ab", "remark": "x" }""")]
    [InlineData("""{ "label": "ab", "size": "sMALL" }""")]
    [InlineData("""{ "...": 0 }""")]
    [InlineData("""{ "label": "?", "colour": "?", "state": null }""")]
    [InlineData("""{ "label": "ab", "tags": { "anything": "goes" } }""")]
    public void ForAPayload_WhenItFitsOrMayFit_IsSilent(string payload) => Assert.Empty(Depot.Check(payload));

    [Fact]
    public void ForAnAlias_WhenARuleIsAboutTheMember_TheRuleSeesIt() => Assert.Equal(
        ["ARMP301 a-rule #/note Info: not x"],
        Depot.Check("""{ "label": "ab", "remark": "x" }""", Depot.Rules(""" "message": "not {value}", "then": { "properties": { "note": { "not": { "const": "x" } } } }, "at": "/note" """)));

    [Theory]
    [InlineData("crates", "abc", 0)]
    [InlineData("crates", "ABC", 1)]
    [InlineData("crates", "abcdef", 1)]
    [InlineData("crates", "..", 1)]
    [InlineData("crates", "a\\u0000b", 1)]
    public void ForAName_WhenNoAddressCanHoldIt_Reports(string collection, string name, int findings)
    {
        var found = Depot.CheckSet($$"""{ "{{collection}}": { "{{name}}": { "label": "ab" } } }""");

        Assert.Equal(findings, found.Count(finding => finding is { Id: "ARMP401", Rule: "name-pattern" }));
        Assert.Equal(findings, found.Count);
    }

    [Fact]
    public void ForTheSetsOwnResource_WhenItBreaksItsSchema_Reports() => Assert.Equal(
        ["ARMP103  depot#/city Error: 'city' must be a text, but is a number"],
        Depot.CheckSet("""{ "depot": { "city": 1 } }""").Select(Depot.Show));

    [Fact]
    public void ForAName_WhenItIsThatOfAnId_TheIdHasTheFinding()
    {
        var collections = (PayloadObject)PayloadCase.Parse("""{ "crates": { "ABC": { "label": "ab" } } }""");

        Assert.Empty(new PayloadChecker(new PayloadSet(Depot.Api(), collections, IsOpenWorld: true)).Check("crates/ABC"));
        Assert.Single(new PayloadChecker(new PayloadSet(Depot.Api(), collections)).Check("crates/ABC"));
    }

    [Fact]
    public void ForACollectionWithoutAName_ItIsNone() => Assert.Empty(Depot.CheckSet("""{ "depot": { "city": "Ulm" }, "": { "a": { "label": "ab" } } }"""));

    [Fact]
    public void ForOneMistakeInManyResources_EachHasItsFinding() => Assert.Equal(
        30_000,
        Depot.CheckSet($$"""{ "crates": { {{string.Join(",", Enumerable.Range(0, 30_000).Select(i => $"\"c{i:D5}\": {{ \"label\": 1 }}"))}} } }""").Count(finding => finding.Id == "ARMP103"));

    [Fact]
    public void ForKeysThatLookLikeIndexes_TheOrderIsOne() => Assert.Equal(
        ["/tags/9", "/tags/10", "/tags/ 7", "/tags/07", "/tags/1a"],
        Depot.Find("""{ "label": "ab", "tags": { "1a": 1, "10": 1, "9": 1, "07": 1, " 7": 1 } }""").Select(finding => finding.Path));

    [Theory]
    [InlineData(""" "keys": ["sesame"] """, "/keys/*")]
    [InlineData(""" "safe": { "pin": "sesame" } """, "/safe/pin")]
    [InlineData(""" "safe": { "pins": ["sesame"] } """, "/safe/pins/*")]
    public void ForASecretOrAPartOfOne_NoMessageRepeatsIt(string member, string path)
    {
        var findings = Depot.Find(
            $$"""{ "label": "ab", {{member}} }""",
            """
            , "allOf": [{ "properties": {
              "keys": { "type": "array", "items": { "type": "string" }, "x-secret": true },
              "safe": { "type": "object", "properties": {
                "pin": { "type": "string", "x-secret": true },
                "pins": { "type": "array", "items": { "type": "string" }, "x-secret": true } } } } }]
            """
            + Depot.Rules($$""" "message": "not {value}", "each": "{{path}}", "then": { "not": { "const": "sesame" } } """));

        Assert.Equal("not ...", Assert.Single(findings).Message);
    }
}
