namespace ArmPayloads.Cli.Tests.Schemas;

/// <summary>Examples held against what was derived.</summary>
public class ExampleProofTests
{
    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("default")]
    [InlineData("definitions")]
    [InlineData("x-rules")]
    public void ForAMember_WhenItIsCalledLikeAKeyword_ItsValueIsProved(string name)
    {
        var derived = Derive($"|{name}|integer|How often.|", $"{{ \"{name}\": 1 }}«", "properties/" + name, """{ "minimum": 2 }""");

        Assert.Equal("""{"type":"integer","minimum":2,"description":"How often."}""", derived.Property(name));
        derived.Reports($"warning ARMD029: The schema of 'Bin' refuses this example: NumberTooSmall at {name}.");
    }

    [Fact]
    public void ForAnExample_WhenAValueInItIsRefused_ItsLineIsNamed()
    {
        var derived = Derive("|slots|Slot[ ]||" + Table("Slot", "|lid|string||"), "{\n  \"slots\": [\n    <first>,«\n    { \"lid\": \"a\" },«\n    { \"lid\": \"ab\" }\n  ]\n}", "definitions/Slot/properties/lid", """{ "minLength": 2 }""");

        derived.Reports("info ARMD034: The example is not strict JSON: the placeholder <first> stands for elements", "warning ARMD029: The schema of 'Bin' refuses this example: StringTooShort at slots[0].lid.");
    }

    [Fact]
    public void ForAnExample_WhenTheTableIsContradictedAndSoIsALimit_EachIsToldOnce()
    {
        var derived = Derive("|kind|string||\n|size|integer||", "{\n  \"kind\": 5,«\n  \"size\": 1«\n}", "properties/size", """{ "minimum": 2 }""");

        derived.Reports("warning ARMD029: The example gives 'kind' integer, the table at types/bin.md(9) says string; the table's is taken.", "warning ARMD029: The schema of 'Bin' refuses this example: NumberTooSmall at size.");
    }

    [Fact]
    public void ForAnExample_WhenAMemberIsMissing_TheObjectAroundItIsNamed()
    {
        var derived = Derive("|slots|Slot[ ]||" + Table("Slot", "|lid*|string||\n|size|integer||"), "{\n  \"slots\": [\n    { \"size\": 1 }«\n  ]\n}", "definitions/Slot/properties/size", """{ "minimum": 1 }""");

        derived.Reports("warning ARMD029: The schema of 'Bin' refuses this example: PropertyRequired at slots[0].lid.");
    }

    [Fact]
    public void ForAnExample_WhenAnElementLeavesSomethingOpen_WhatIsMissingInItIsNotMissed()
    {
        var derived = Derive("|slots|Slot[ ]||" + Table("Slot", "|lid*|string||\n|size|integer||"), "{\n  \"slots\": [\n    { \"size\": 1, <more> }«\n  ]\n}", "definitions/Slot/properties/size", """{ "minimum": 1 }""");

        derived.Reports("info ARMD034: The example is not strict JSON: the placeholder <more> stands for members");
    }

    [Fact]
    public void ForAnExample_WhenANameHasADot_ItsLineIsNamed()
    {
        var derived = Derive("|lid|Lid||" + Table("Lid", "|odata.kind|string||"), "{\n  \"lid\": {\n    \"odata.kind\": \"a\"«\n  }\n}", "definitions/Lid/properties/odata.kind", """{ "minLength": 2 }""");

        derived.Reports("warning ARMD029: The schema of 'Bin' refuses this example: StringTooShort at lid.odata.kind.");
    }

    [Fact]
    public void ForADictionary_WhenAValueIsRefused_ItsLineIsNamed()
    {
        var derived = Derive("|names|Dictionary<string, string>||", "{\n  \"names\": {\n    \"en-us\": \"a\"«\n  }\n}", "properties/names/additionalProperties", """{ "minLength": 2 }""");

        derived.Reports("warning ARMD029: The schema of 'Bin' refuses this example: StringTooShort at names.en-us.");
    }

    [Fact]
    public void ForAnExample_WhenItsTypeRefersToAnotherPages_TheOtherIsProvedToo()
    {
        var pages = new[] { BinPages.Put(), BinPages.Type("|label|[Label](label.md)||", "## JSON example\n\n```json\n{ \"label\": { \"ink\": \"a\" } }«\n```"), BinPages.Type("|ink|string||", file: "types/label.md", top: "# Label") };

        var derived = Derived.From(pages, [new SourceText("overlay.json", """{ "x-overlay": [{ "target": "label.json#/properties/ink", "reason": "A test.", "merge": { "minLength": 2 } }] }""")]);

        derived.Reports("warning ARMD029: The schema of 'Bin' refuses this example: StringTooShort at label.ink.");
    }

    [Theory]
    [InlineData("/properties/kind", """{ "minLength": 2 }""", "{ \"kind\": \"a\"« }", "ARMP106 at /kind: ")]
    [InlineData("/properties/slots/items", """{ "minLength": 2 }""", "{ \"kind\": \"a\", \"slots\": [\n  \"ab\",\n  \"a\"« ] }", "ARMP106 at /slots/1: ")]
    [InlineData("", """{ "required": ["kind", "slots"] }""", "{ \"kind\": \"a\"« }", "ARMP101 at the top: ")]
    public void ForARequest_WhenBothProofsRefuseIt_ItIsToldOnce(string target, string merge, string body, string told)
    {
        var derived = Derived.From(
            [BinPages.Put(body: $"{BinPages.Body}\n\n```json\n{body}\n```"), BinPages.Type()],
            [new SourceText("overlay.json", $$"""{ "x-overlay": [{ "target": "bin.json#{{target}}", "reason": "A test.", "merge": {{merge}} }] }""")]);

        derived.Reports($"error ARMD030: The schema of 'Bin' refuses this example: {told}");
    }

    private static string Table(string type, string rows) => $"\n\n## {type} properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n{rows}";

    private static Derived Derive(string rows, string example, string target, string merge) => Derived.From(
        [BinPages.Put(), BinPages.Type(rows, $"## JSON example\n\n```json\n{example}\n```")],
        [new SourceText("overlay.json", $$"""{ "x-overlay": [{ "target": "bin.json#/{{target}}", "reason": "A test.", "merge": {{merge}} }] }""")]);
}
