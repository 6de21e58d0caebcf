using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Keywords;

public class AliasTests
{
    private const string Bin = """
        "title": "Bin", "required": ["size"], "additionalProperties": false,
        "properties": { "size": { "type": "integer", "x-aliases": ["Size", "width"] }, "width": { "type": "string" } }
        """;

    [Theory]
    [InlineData("""{ "size": 1 }""", Verdict.Valid)]
    [InlineData("""{ "Size": 1 }""", Verdict.Valid)]
    [InlineData("""{ "Size": "x" }""", Verdict.Invalid)]
    [InlineData("""{ "SIZE": 1 }""", Verdict.Invalid)]
    [InlineData("""{ "width": "another property" }""", Verdict.Invalid)]
    [InlineData("""{ }""", Verdict.Invalid)]
    public void ForAnAlias_WhenItIsGiven_ItStandsForTheProperty(string payload, Verdict expected)
    {
        var api = MarkedSchemas.Read(Bin);

        Assert.Equal(expected, SchemaEvaluation.Test(api.Schema("bin.json#")!, PayloadCase.Parse(payload), api.Schema));
    }

    [Fact]
    public void ForAnAlias_WhenAnotherPropertyHasTheName_ThatOneCounts()
    {
        var api = MarkedSchemas.Read(Bin);

        Assert.Equal(Verdict.Valid, SchemaEvaluation.Test(api.Schema("bin.json#")!, PayloadCase.Parse("""{ "size": 1, "width": "wide" }"""), api.Schema));
    }

    [Fact]
    public void ForAliases_WhenTheyAreNoTexts_SaysSo() => MarkedSchemas.Verify(
        """
        "title": "Bin", "properties": { "size": { "type": "integer", "x-aliases": «5» } }
        """,
        "ARMP004: 'x-aliases' is a list of texts.");
}
