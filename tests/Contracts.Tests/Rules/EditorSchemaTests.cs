using ArmPayloads.Contracts.Rules;
using NJsonSchema;
using JObject = Newtonsoft.Json.Linq.JObject;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>What editors are told of schemas and rules is what the reader takes.</summary>
public class EditorSchemaTests
{
    private static readonly string s_docs = Path.Combine(AppContext.BaseDirectory, "docs");

    [Fact]
    public void ForARule_WhatEditorsOffer_IsWhatIsRead()
    {
        var rule = JObject.Parse(File.ReadAllText(Path.Combine(s_docs, "armpayloads.schema.json")))["definitions"]!["rule"]!;

        var offered = ((JObject)rule["properties"]!).Properties().Select(property => property.Name);

        Assert.Equal(RuleReader.AllWords.Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OurFiles))]
    public async Task ForAFileOfOurs_WhenAnEditorHoldsItAgainstTheDescription_ItFits(string file)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, file));
        var description = await JsonSchema.FromFileAsync(Path.Combine(s_docs, text.Contains("\"x-overlay\"") ? "armpayloads.overlay.schema.json" : "armpayloads.schema.json"));

        Assert.Empty(description.Validate(text).Select(error => error.ToString()));
    }

    [Theory]
    [InlineData("""{ "x-rules": [{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": "/a", "then": {} }] }""")]
    [InlineData("""{ "x-rules": [{ "rule": "r", "severity": "fatal", "evidence": "inferred", "message": "m", "unique": "/a" }] }""")]
    [InlineData("""{ "definitions": { "A": { "properties": { "b": { "x-rules": [{ "rule": "R", "severity": "info", "evidence": "inferred", "unique": "/a" }] } } } } }""")]
    [InlineData("""{ "x-arm-api": { "provider": "Contoso.Storage" } }""")]
    [InlineData("""{ "x-arm-operations": { "Get": { "verb": "get", "uri": "/a" } } }""")]
    [InlineData("""{ "items": { "x-secret": "yes" } }""")]
    public async Task ForASchema_WhenAWordIsWrong_AnEditorCanTell(string text)
    {
        var description = await JsonSchema.FromFileAsync(Path.Combine(s_docs, "armpayloads.schema.json"));

        Assert.NotEmpty(description.Validate(text));
    }

    public static TheoryData<string> OurFiles() => [.. new[] { "schemas", "overlay" }
        .SelectMany(folder => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json").Select(path => folder + "/" + Path.GetFileName(path)))
        .Order(StringComparer.Ordinal)];
}
