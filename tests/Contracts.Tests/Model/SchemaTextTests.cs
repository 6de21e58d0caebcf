using System.Text;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Model;

public class SchemaTextTests
{
    [Theory]
    [InlineData("""{ "a" : [ 1.50, /* c */ true ], }""", """{"a":[1.50,true]}""")]
    [InlineData("{ \"\u00e9\": \"\u2028 \u007f ~\" }", """{"\u00e9":"\u2028 \u007f ~"}""")]
    [InlineData("{ \"a\": \"\ud83d\ude00\" }", """{"a":"\ud83d\ude00"}""")]
    [InlineData("""{ "a": "\ud83d", "b": "\"\\\n" }""", """{"a":"\ud83d","b":"\"\\\n"}""")]
    public void ForASchema_ItsTextIsInAsciiWithoutSpace(string schema, string expected)
    {
        Assert.Equal(expected, Text(schema).Json);
        Assert.Equal(JsonText.Canonical(Read(schema)), JsonText.Canonical(Read(Text(schema).Json)));
    }

    // Three of them would end the literal that generated code has.
    [Theory]
    [InlineData("""{ "": "", "\"": ["", "\"", "\"\"\""], "a": { "": {} } }""")]
    public void ForASchema_ItsTextNeverHasThreeQuotesInARow(string schema) =>
        Assert.DoesNotContain("\"\"\"", Text(schema).Json, StringComparison.Ordinal);

    [Fact]
    public void ForAnotherText_WhatIsThereStays() =>
        Assert.Equal("""x{"a":1}""", Appended("x", Text("""{ "a": 1 }""")));

    [Fact]
    public void ForTheSameJson_SchemasAreEqual()
    {
        Assert.Equal(Text("""{ "a": "\u00e9" }"""), Text("{\"a\":\"\u00e9\"}"));
        Assert.Equal(Text("""{ "a": 1 }""").GetHashCode(), Text("""{"a":1}""").GetHashCode());
    }

    [Theory]
    [InlineData("""{ "a": 2 }""", "a.json")]
    [InlineData("""{ "a": 1.0 }""", "a.json")]
    [InlineData("""{ "a": 1 }""", "b.json")]
    public void ForOtherJsonOrAnotherPath_SchemasDiffer(string schema, string path) =>
        Assert.NotEqual(Text("""{ "a": 1 }"""), Text(schema, path));

    private static string Appended(string start, SchemaText schema)
    {
        var text = new StringBuilder(start);
        schema.AppendTo(text);
        return text.ToString();
    }

    private static SchemaText Text(string schema, string path = "a.json") => new(path, Read(schema));

    private static JsonNodeSyntax Read(string text)
    {
        var document = JsonDocumentSyntax.Parse(text);
        Assert.Empty(document.Problems);
        return document.Root!;
    }
}
