using System.Globalization;
using System.Text;
using ArmPayloads.Generator.Tests.Consumers;

namespace ArmPayloads.Generator.Tests.Hostile;

public class LargeSchemaTests
{
    private const string Api = "\"x-arm-api\": { \"provider\": \"Contoso.Storage\", \"version\": \"1\" }";

    private static readonly (string, string) Good = ("/good.json", $$"""{ "title": "Good", {{Api}}, "properties": { "a": { "type": "string" } } }""");

    [Theory]
    [InlineData("{ \"properties\": { \"a\": ", "} }")]
    [InlineData("{ \"items\": ", "}")]
    [InlineData("{ \"allOf\": [", "] }")]
    [InlineData("[", "]")]
    [InlineData("{ \"properties\": { \"a\": ", "")]
    public void ForASchema_WhenItNestsTenThousandLevels_IsReported_AndTheOthersStay(string open, string close)
    {
        var deep = Repeat(open, 10_000) + "{}" + Repeat(close, 10_000);
        var run = Robust.Verify(Consumer.Of(Good, ("/deep.json", $$"""{ {{Api}}, "properties": { "x": {{deep}} } }""")));

        Assert.Equal("ARMP001", Assert.Single(run.Diagnostics).Id);
        Assert.Contains("ArmPayloads.Storage/Good.g.cs", run.GeneratedSources.Keys);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(500)]
    public void ForASchema_WhenItNestsAsDeepAsItMay_TheOutputCompiles(int levels)
    {
        var lists = Repeat("{ \"type\": \"array\", \"items\": ", levels) + "{}" + Repeat("}", levels);

        Robust.Verify(Consumer.Of(Good, ("/deep.json", $$"""{ "title": "Deep", {{Api}}, "properties": { "x": {{lists}} } }""")));
    }

    [Fact]
    public void ForAChainOfReferences_WhenItIsLong_TheOutputCompiles()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"\"D{i}\": {{ \"$ref\": \"#/definitions/D{i + 1}\" }}"));
        var run = Robust.Verify(Consumer.Of(("/chain.json", $$"""{ "title": "Chain", {{Api}}, "properties": { "x": { "$ref": "#/definitions/D0" } }, "definitions": { {{chain}}, "D5000": { "type": "string" } } }""")));

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void ForAChainOfTypes_WhenItIsLong_TheOutputCompiles()
    {
        var chain = string.Join(", ", Enumerable.Range(0, 500).Select(i => $"\"D{i}\": {{ \"properties\": {{ \"next\": {{ \"$ref\": \"#/definitions/D{i + 1}\" }} }} }}"));
        var run = Robust.Verify(Consumer.Of(("/chain.json", $$"""{ "title": "Chain", {{Api}}, "properties": { "x": { "$ref": "#/definitions/D0" } }, "definitions": { {{chain}}, "D500": { "properties": { "end": {} } } } }""")));

        Assert.Empty(run.Diagnostics);
        Assert.Contains("ArmPayloads.Storage/D500.g.cs", run.GeneratedSources.Keys);
    }

    [Fact]
    public void ForASchema_WhenItIsFiveMegabytes_ItIsRead()
    {
        var properties = new StringBuilder();
        for (var i = 0; properties.Length < 5_000_000; i++)
            properties.Append(i == 0 ? "" : ", ").Append(CultureInfo.InvariantCulture, $"\"property{i}\": {{ \"type\": \"string\", \"description\": \"{new string('d', 5_000)}\" }}");
        var run = Robust.Verify(Consumer.Of(Good, ("/large.json", $$"""{ "title": "Large", {{Api}}, "properties": { {{properties}} } }""")));
        using var assembly = new MemoryStream();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Compilation.Emit(assembly).Diagnostics);
        Assert.Contains("public string? Property900 { get; set; }", run.GeneratedSources["ArmPayloads.Storage/Large.g.cs"], StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
