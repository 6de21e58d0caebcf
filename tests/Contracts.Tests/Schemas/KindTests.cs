using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class KindTests
{
    private const string Properties = """ "title": "Bin", "properties": { "kind": { "type": "string", "enum": ["A", "B"] }, "content": { "type": "object" } } """;
    private const string Definitions = """ "definitions": { "A": { "properties": { "x": true } }, "B": { "properties": { "y": true } }, "Free": { "type": "object" } } """;

    [Fact]
    public void ForEntries_WhenASiblingNamesTheKind_TheyAreFound()
    {
        var api = Read(Entry("\"enum\": [\"A\"], \"x-ignore-case\": true", "A"), Entry("\"enum\": [\"B\", \"b2\"], \"x-ignore-case\": true", "B"));

        Assert.Equal(
            new KindContract("content", "kind", true, "Content", EquatableArray.Create(
                new KindCase(EquatableArray.Create("A"), "bin.json#/definitions/A"),
                new KindCase(EquatableArray.Create("B", "b2"), "bin.json#/definitions/B"))),
            Assert.Single(api.Type("bin.json#")!.Kinds));
        Assert.Equal("Content", api.Type("bin.json#/definitions/A")!.KindOf);
        Assert.Null(api.Type("bin.json#")!.KindOf);
    }

    [Fact]
    public void ForAnEntry_WhenTheKindIsAConstant_ItIsFound() =>
        Assert.Equal(["A"], Assert.Single(Assert.Single(Read(Entry("\"const\": \"A\"", "A")).Type("bin.json#")!.Kinds).Cases).Values);

    [Fact]
    public void ForTwoEntries_WhenTheyNameOneType_TheyAreOneKind() =>
        Assert.Equal(["A", "B"], Assert.Single(Assert.Single(Read(Entry("\"const\": \"A\"", "A"), Entry("\"const\": \"B\"", "A")).Type("bin.json#")!.Kinds).Cases).Values);

    [Theory]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": ["A"] } } }, "then": { "properties": { "content": { "$ref": "#/definitions/A" } } }, "else": {} }""")]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": ["A"] }, "more": {} } }, "then": { "properties": { "content": { "$ref": "#/definitions/A" } } } }""")]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": ["A"], "x-open-enum": true } } }, "then": { "properties": { "content": { "$ref": "#/definitions/A" } } } }""")]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": [1] } } }, "then": { "properties": { "content": { "$ref": "#/definitions/A" } } } }""")]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": ["A"] } } }, "then": { "properties": { "content": {} } } }""")]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": ["A"] } } }, "then": { "properties": { "other": { "$ref": "#/definitions/A" } } } }""")]
    [InlineData("""{ "if": { "properties": { "other": { "enum": ["A"] } } }, "then": { "properties": { "content": { "$ref": "#/definitions/A" } } } }""")]
    [InlineData("""{ "if": { "properties": { "kind": { "enum": ["A"] } } }, "then": { "properties": { "content": { "$ref": "#/definitions/Free" } } } }""")]
    public void ForAnEntry_WhenItHasAnotherForm_ItIsNoKind(string entry) => Assert.Empty(Read(entry).Type("bin.json#")!.Kinds);

    [Fact]
    public void ForAName_WhenItIsAskedFor_ItIsTaken() =>
        Assert.Equal("BinContent", Assert.Single(MarkedSchemas.Read(
            Properties.Replace("\"object\"", "\"object\", \"x-csharp-name\": \"BinContent\"", StringComparison.Ordinal) + $$""", "allOf": [{{Entry("\"const\": \"A\"", "A")}}], {{Definitions}} """)
            .Type("bin.json#")!.Kinds).Name);

    [Theory]
    [InlineData("Content")]
    [InlineData("UnknownContent")]
    public void ForAName_WhenItIsTaken_IsReported(string taken) =>
        MarkedSchemas.Verify(
            Properties.Replace("""{ "type": "object" }""", """«{ "type": "object" }»""", StringComparison.Ordinal)
                + $$""", "allOf": [{{Entry("\"const\": \"A\"", "A")}}], {{Definitions.Replace("\"A\":", $"\"A\": {{ \"x-csharp-name\": \"{taken}\", \"properties\": {{ \"x\": true }} }}, \"Other\":", StringComparison.Ordinal)}} """,
            "ARMP003: The C# name 'Content' of this object's kinds is taken; give it another one with x-csharp-name.");

    [Fact]
    public void ForAType_WhenItIsAKindAlready_IsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "kind": { "enum": ["A"] }, "one": { "type": "object" }, "two": «{ "type": "object" }» } """
                + $$""", "allOf": [{{Entry("\"const\": \"A\"", "A", "one")}}, {{Entry("\"const\": \"A\"", "A", "two")}}], {{Definitions}} """,
            "ARMP004: 'A' is a kind of 'One' already, and can be a kind of one object only.");

    private static ApiContract Read(params string[] entries) => MarkedSchemas.Read($$"""{{Properties}}, "allOf": [{{string.Join(", ", entries)}}], {{Definitions}} """);

    private static string Entry(string kind, string type, string property = "content") =>
        $$$"""{ "if": { "required": ["kind"], "properties": { "kind": { {{{kind}}} } } }, "then": { "properties": { "{{{property}}}": { "$ref": "#/definitions/{{{type}}}" } } } }""";
}
