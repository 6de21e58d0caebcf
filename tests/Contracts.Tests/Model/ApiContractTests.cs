using System.Text.RegularExpressions;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Model;

public class ApiContractTests
{
    [Fact]
    public void ForTheShippedSchemas_ThereIsNoProblem()
    {
        var set = SchemaSet.Read(ShippedSchemas.Documents());

        Assert.Empty(set.Problems);
        Assert.Equal("Microsoft.CustomerInsights/2017-04-26", Assert.Single(set.Apis).Id);
        Assert.True(set.Apis[0].Resources.Count >= 7);
    }

    [Fact]
    public void ForTheSameTexts_TheContractsAreEqual()
    {
        var (first, second) = (SchemaSet.Read(ShippedSchemas.Documents()), SchemaSet.Read(ShippedSchemas.Documents()));

        Assert.Equal(first, second);
        Assert.Equal(first.Apis[0].GetHashCode(), second.Apis[0].GetHashCode());
        Assert.NotSame(first.Apis[0], second.Apis[0]);
    }

    [Fact]
    public void ForAnEditOfWhiteSpaceOrComments_TheContractStaysEqual()
    {
        var edited = ShippedSchemas.Texts.Select(file => (file.Path, Regex.Replace(file.Text, "\n", " // a comment\n\n\t", RegexOptions.None)));

        Assert.Equal(SchemaSet.Read(ShippedSchemas.Documents()).Apis, SchemaSet.Read(edited.Select(file => SchemaDocument.Parse(file.Path, file.Item2))).Apis);
    }

    [Theory]
    [InlineData("\"maxLength\": 512", "\"maxLength\": 511")]
    [InlineData("\"longRunning\": true", "\"longRunning\": false")]
    [InlineData("Human-readable label", "Other label")]
    [InlineData("\"Upsert\", \"Delete\"", "\"Delete\", \"Upsert\"")]
    [InlineData("\"readOnly\": true", "\"readOnly\": false")]
    public void ForARealEdit_TheContractDiffers(string old, string replacement)
    {
        var edited = ShippedSchemas.Texts.Select(file => SchemaDocument.Parse(
            file.Path, file.Path.EndsWith("link.json", StringComparison.Ordinal) ? file.Text.Replace(old, replacement, StringComparison.Ordinal) : file.Text));

        Assert.NotEqual(SchemaSet.Read(ShippedSchemas.Documents()).Apis, SchemaSet.Read(edited).Apis);
    }

    [Fact]
    public void ForItsTexts_TheyReadToTheSameContract()
    {
        var api = SchemaSet.Read(ShippedSchemas.Documents()).Apis[0];

        var again = RoundTrip(api);

        Assert.Equal(api, Assert.Single(again.Apis));
        Assert.Empty(again.Problems);
    }

    [Theory]
    [InlineData("../shared/size.json")]
    [InlineData("./sub/size.json")]
    [InlineData("size-id")]
    public void ForTexts_WhereverTheFilesLie_TheyReadToTheSameContract(string reference)
    {
        var api = SchemaSet.Read([
            SchemaDocument.Parse("/root/api/bin.json", MarkedSchemas.File($$""" "title": "Bin", "properties": { "a": { "$ref": "{{reference}}" } } """)),
            SchemaDocument.Parse("/root/api/deep/operations.json", MarkedSchemas.File(""" "x-arm-operations": { "Get": { "verb": "GET", "uri": "/a/{b}" } } """)),
            SchemaDocument.Parse(reference == "size-id" ? "/elsewhere/size.json" : "/root/api/" + reference, """{ "$id": "size-id", "properties": { "b": true } }"""),
            SchemaDocument.Parse("/root/overlays/over.json", """{ "x-overlay": [{ "target": "../api/deep/operations.json#/x-arm-operations/Get", "reason": "R", "merge": { "description": "D" } }] }"""),
        ]).Apis[0];

        Assert.Equal("D", api.Operations[0].Description);
        Assert.Equal(3, api.Texts.Count(text => !text.Json.Contains("x-overlay", StringComparison.Ordinal)));
        Assert.Equal(api.Types, RoundTrip(api).Apis[0].Types);
    }

    private static SchemaSet RoundTrip(ApiContract api) => SchemaSet.Read(api.Texts.Select(text => SchemaDocument.Parse(text.Path, text.Json)));
}
