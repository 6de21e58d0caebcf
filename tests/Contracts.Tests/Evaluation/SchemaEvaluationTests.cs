using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Tests.Keywords;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Evaluation;

public class SchemaEvaluationTests
{
    [Fact]
    public void ForAViolation_ItSaysKeywordPathAndPlace()
    {
        var api = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a b": { "items": { "maximum": 1 } } } """);
        const string text = """{ "a b": [1, 22] }""";

        var violation = Assert.Single(SchemaEvaluation.Violations(
            api.Schema("bin.json#")!, JsonPayload.From(JsonDocumentSyntax.Parse(text).Root, "bin.payload.json"), api.Schema));

        Assert.Equal(("/a b/1", "must be at most 1, but is 22"), (violation.Path, violation.Message));
        Assert.IsType<RangeKeyword>(violation.Keyword);
        Assert.Equal(new PayloadPlace("bin.payload.json", new TextRange(text.IndexOf("22", StringComparison.Ordinal), 2)), violation.Value.Place);
    }

    [Fact]
    public void ForViolations_TheyComeInTheOrderOfTheValue() =>
        KeywordCase.Invalid(
            """{ "properties": { "a": { "type": "string", "maxLength": 1 }, "b": { "minimum": 5 } }, "required": ["c"] }""",
            """{ "b": 1, "a": "xx" }""",
            ": lacks the member 'c'",
            "/b: must be at least 5, but is 1",
            "/a: must be at most 1 character long, but has 2");

    [Theory]
    [InlineData("""{ "a": "x" }""", Verdict.Valid)]
    [InlineData("""{ "a": 1, "b": "?" }""", Verdict.Invalid)]
    [InlineData("""{ "a": "x", "b": "?" }""", Verdict.Unknown)]
    public void ForAnObject_OneCertainViolationDecides(string value, Verdict verdict)
    {
        var api = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } """);

        Assert.Equal(verdict, SchemaEvaluation.Test(api.Schema("bin.json#")!, PayloadCase.Parse(value), api.Schema));
    }

    [Fact]
    public void ForAReference_WhenTheTypeIsNotKnown_IsUnknown() =>
        Assert.Equal(Verdict.Unknown, SchemaEvaluation.Test(SchemaContract.To("nowhere", Annotations.None), new PayloadNull(), _ => null));

    [Theory]
    [InlineData("""{ "D": { "allOf": [{ "$ref": "#/definitions/D" }] } }""")]
    [InlineData("""{ "D": { "not": { "$ref": "#/definitions/D" } } }""")]
    [InlineData("""{ "D": { "allOf": [{ "$ref": "#/definitions/D" }, { "$ref": "#/definitions/D" }] } }""")]
    [InlineData("""{ "D": { "anyOf": [{ "$ref": "#/definitions/E" }, { "$ref": "#/definitions/E" }] }, "E": { "oneOf": [{ "$ref": "#/definitions/D" }, { "$ref": "#/definitions/D" }] } }""")]
    [InlineData("""{ "D": { "if": { "$ref": "#/definitions/D" }, "then": { "$ref": "#/definitions/D" }, "else": { "$ref": "#/definitions/D" } } }""")]
    public void ForATypeThatLeadsBackToItself_ItSaysNothing(string definitions) =>
        KeywordCase.Unknown("""{ "$ref": "#/definitions/D" }""", "1", definitions);

    [Fact]
    public void ForATypeThatLeadsBackToItself_WhatElseItSaysCounts() =>
        KeywordCase.InvalidBy(
            """{ "$ref": "#/definitions/D" }""", "1", """{ "D": { "type": "string", "allOf": [{ "$ref": "#/definitions/D" }] } }""", ": must be a text, but is a number");

    [Theory]
    [InlineData("""{ "D": { "properties": { "a": { "$ref": "#/definitions/T" } }, "allOf": [{ "properties": { "a": { "$ref": "#/definitions/T" } } }] }, "T": { "type": "string" } }""")]
    [InlineData("""{ "D": { "properties": { "a": { "$ref": "#/definitions/T" } }, "patternProperties": { "a": { "$ref": "#/definitions/T" } } }, "T": { "type": "string" } }""")]
    [InlineData("""{ "D": { "properties": { "a": { "$ref": "#/definitions/T" } }, "if": {}, "then": { "properties": { "a": { "$ref": "#/definitions/T" } } } }, "T": { "type": "string" } }""")]
    [InlineData("""{ "D": { "properties": { "a": { "$ref": "#/definitions/T" } }, "dependencies": { "a": { "properties": { "a": { "$ref": "#/definitions/T" } } } } }, "T": { "type": "string" } }""")]
    public void ForATypeThatSeveralPartsLeadTo_AViolationIsReportedOnce(string definitions) =>
        KeywordCase.InvalidBy("""{ "$ref": "#/definitions/D" }""", """{ "a": 1 }""", definitions, "/a: must be a text, but is a number");

    [Fact]
    public void ForATypeThatIsAFormOfItself_ItsViolationsAreReported() => KeywordCase.InvalidBy(
        """{ "$ref": "#/definitions/D" }""",
        "1",
        """{ "D": { "type": "string", "anyOf": [{ "$ref": "#/definitions/D" }] } }""",
        ": must be a text, but is a number",
        ": fits none of the forms that are allowed here");

    [Fact]
    public void ForFormsInForms_TheWorkDoesNotMultiplyWithTheDepthOfTheValue()
    {
        var api = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "anyOf": [{ "$ref": "#" }, { "$ref": "#" }] } }, "type": "object" """);
        var value = (PayloadNode)new PayloadText("x");
        for (var i = 0; i < 60; i++)
            value = new PayloadObject([new PayloadMember("a", value)]);

        Assert.Equal("/a", Assert.Single(SchemaEvaluation.Violations(api.Schema("bin.json#")!, value, api.Schema)).Path);
    }

    [Fact]
    public void ForTypesThatLeadToOneOnManyWays_TheWorkDoesNotMultiply()
    {
        var definitions = string.Join(", ", Enumerable.Range(0, 100).Select(i =>
            $$""" "D{{i}}": { "allOf": [{ "$ref": "#/definitions/D{{i + 1}}" }, { "$ref": "#/definitions/D{{i + 1}}" }] } """));

        KeywordCase.InvalidBy(
            """{ "$ref": "#/definitions/D0" }""", "1", $$"""{ {{definitions}}, "D100": { "type": "string" } }""", ": must be a text, but is a number");
    }

    [Fact]
    public void ForATypeThatHoldsItselfTwice_TheWorkDoesNotMultiplyWithTheDepthOfTheValue()
    {
        var api = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "allOf": [{ "$ref": "#" }, { "$ref": "#" }] } }, "type": "object" """);
        var value = (PayloadNode)new PayloadText("x");
        for (var i = 0; i < 200; i++)
            value = new PayloadObject([new PayloadMember("a", value)]);

        var violation = Assert.Single(SchemaEvaluation.Violations(api.Schema("bin.json#")!, value, api.Schema));

        Assert.Equal(string.Concat(Enumerable.Repeat("/a", 200)), violation.Path);
    }

    [Fact]
    public void ForTheSameValueAtTwoPlaces_BothAreReported()
    {
        var api = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "$ref": "#/definitions/D" }, "b": { "$ref": "#/definitions/D" } }, "definitions": { "D": { "type": "string" } } """);
        var shared = new PayloadNull();

        var violations = SchemaEvaluation.Violations(
            api.Schema("bin.json#")!, new PayloadObject([new("a", shared), new("b", shared)]), api.Schema);

        Assert.Equal(["/a", "/b"], violations.Select(violation => violation.Path));
    }

    [Fact]
    public void ForATesterThatIsAskedAgain_ItSaysWhatIsWrongThen()
    {
        var api = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "allOf": [{ "$ref": "#/definitions/D" }] }, "b": { "$ref": "#" } }, "definitions": { "D": { "type": "string" } } """);
        var tester = SchemaEvaluation.Tester(api.Schema);

        string Said(string payload) => string.Join(", ", tester.ViolationsOf(api.Schema("bin.json#")!, PayloadCase.Parse(payload)).Select(violation => $"{violation.Path}: {violation.Message}"));

        Assert.Equal("/a: must be a text, but is a number", Said("""{ "a": 1 }"""));
        Assert.Equal("/b/a: must be a text, but is null", Said("""{ "a": "x", "b": { "a": null } }"""));
        Assert.Equal("", Said("""{ "a": "x" }"""));
        Assert.Equal("/a: must be a text, but is a number", Said("""{ "a": 1 }"""));
    }

    [Fact]
    public void ForAChainOfTypes_WhenItIsEndless_ItSaysNothing()
    {
        var definitions = string.Join(", ", Enumerable.Range(0, 3000).Select(i => $$""" "D{{i}}": { "allOf": [{ "$ref": "#/definitions/D{{i + 1}}" }] } """));

        KeywordCase.Unknown("""{ "$ref": "#/definitions/D0" }""", "1", $$"""{ {{definitions}}, "D3000": { "type": "string" } }""");
    }

    [Fact]
    public void ForMessages_WhenTheyAreEndless_TheyAreCut()
    {
        var api = MarkedSchemas.Read($$""" "title": "Bin", "properties": { "a": { "const": "{{new string('x', 5000)}}" } } """);

        var message = Assert.Single(SchemaEvaluation.Violations(api.Schema("bin.json#")!, PayloadCase.Parse("""{ "a": 1 }"""), api.Schema)).Message;

        Assert.Equal(1000, message.Length);
        Assert.EndsWith("x…", message, StringComparison.Ordinal);
    }
}
