using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Tests.Rules;

public class EditTests
{
    [Theory]
    [InlineData("""{ }""", "", "Add 'label': Add /label \"\"")]
    [InlineData("""{ "label": "ab", "colur": "Red" }""", "", "Change to 'colour': Rename /colur colour")]
    [InlineData("""{ "label": "ab", "colour": "Gren" }""", "", "Change to 'Green': Replace /colour \"Green\"")]
    [InlineData("""{ "label": "ab", "colour": "red" }""", "", "Change to 'Red': Replace /colour \"Red\"")]
    [InlineData("""{ "label": "ab", "state": "Ready" }""", "", "Remove 'state': Remove /state")]
    [InlineData("""{ "label": "ab", "weight": 1 }""", """ "then": { "properties": { "weight": false } } """, "Remove 'weight': Remove /weight")]
    [InlineData("""{ "label": "ab", "isSealed": true }""", """ "then": { "properties": { "isSealed": { "const": false } } } """, "Change to false: Replace /isSealed false")]
    [InlineData("""{ "label": "ab" }""", """ "then": { "required": ["isSealed"] } """, "Add 'isSealed': Add /isSealed false")]
    [InlineData("""{ "label": "ab" }""", """ "then": { "required": ["parts"], "properties": { "parts": { "minItems": 1 } } } """, "none")]
    [InlineData("""{ "label": "ab", "note": "on" }""", """ "refer": { "value": "/note", "among": "/parts/*/code" } """, "none")]
    [InlineData("""{ "label": "ab", "note": "oen", "parts": [{ "code": "one" }] }""", """ "refer": { "value": "/note", "among": "/parts/*/code" } """, "Change to 'one': Replace /note \"one\"")]
    [InlineData("""{ "label": "ab", "tags": { "oen": "x" }, "parts": [{ "code": "one" }] }""", """ "refer": { "value": "/tags/*@", "among": "/parts/*/code" } """, "Change to 'one': Rename /tags/oen one")]
    [InlineData("""{ "label": "ab", "codes": ["x", "x"] }""", "", "Remove 'x': Remove /codes/1")]
    [InlineData("""{ "label": "" }""", "", "none")]
    public void ForAFinding_WhenOneChangeMendsIt_TheEditIsThatChange(string payload, string verb, string edit) =>
        Assert.Equal([edit], Depot.Find(payload, verb.Length == 0 ? "" : Depot.Rules($""" "message": "m", {verb} """)).Select(Show));

    [Fact]
    public void ForADeclaredEdit_WhenItSelectsSeveral_EachIsAStep()
    {
        var rules = Depot.Rules("""
            "message": "m", "then": { "properties": { "note": false } }, "editTitle": "Move",
            "edit": [{ "rename": "/parts/*/code", "to": "other" }, { "add": "/weight", "value": 3 }, { "add": "/label", "value": "x" }, { "remove": "/note" }, { "replace": "/isSealed", "value": true }]
            """);

        var finding = Assert.Single(Depot.Find("""{ "label": "ab", "note": "n", "isSealed": false, "parts": [{ "code": "a" }, { }, { "code": "b", "other": "c" }] }""", rules));

        Assert.Equal("Move: Rename /parts/0/code other, Remove /parts/2/code, Add /weight 3, Remove /note, Replace /isSealed true", Show(finding));
    }

    [Fact]
    public void ForAnEdit_WhenTheTextIsKnown_EachStepKnowsItsPlace()
    {
        const string Text = """{ "label": "ab", "colur": "Red", "size": "Smal" }""";
        var document = JsonDocumentSyntax.Parse(Text);
        var checker = new PayloadChecker(new PayloadSet(Depot.Api(), new PayloadObject([])));

        var findings = checker.CheckAlone("crate.json#", JsonPayload.From(document, "crates/a.json"));

        Assert.Equal(["\"colur\"", "\"Smal\""], findings.Select(finding => Cut(Text, finding.Place!)));
        Assert.Equal(["\"colur\"", "\"Smal\""], findings.Select(finding => Cut(Text, finding.Edit!.Steps[0].Place!)));
        Assert.Equal([("crates/a.json", 1, 18), ("crates/a.json", 1, 42)], findings.Select(finding => (finding.File, finding.Line!.Value, finding.Column!.Value)));
    }

    private static string Show(Finding finding) => finding.Edit is { } edit
        ? edit.Title + ": " + string.Join(", ", edit.Steps.Select(step => $"{step.Kind} {step.Path} {step.Name}{step.Value}".TrimEnd()))
        : "none";

    private static string Cut(string text, PayloadPlace place) => text.Substring(place.Range.Start, place.Range.Length);
}
