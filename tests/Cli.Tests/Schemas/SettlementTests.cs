namespace ArmPayloads.Cli.Tests.Schemas;

/// <summary>An overlay decides what pages disagree about, and the report says so with the reason.</summary>
public class SettlementTests
{
    private const string Both = "The example gives 'kind' an object, the table at types/bin.md(9) says string; both are accepted.";

    [Fact]
    public void ForADisagreement_WhenNoEntryDecides_IsAWarning() =>
        Derive([]).Reports("warning ARMD029: " + Both);

    [Fact]
    public void ForADisagreement_WhenAnEntryDecides_IsAnInfoWithItsReason()
    {
        var derived = Derive([Entry("bin.json#/properties/kind", "The object is an old form.", """{ "oneOf": null, "type": "object" }""")]);

        Assert.Equal("object", System.Text.Json.Nodes.JsonNode.Parse(derived.Property("kind")!)!["type"]!.GetValue<string>());
        derived.Reports($"info ARMD029: {Both} The overlay settles it: The object is an old form.");
    }

    [Fact]
    public void ForADisagreement_WhenAnEntryIsAboutAnotherMember_StaysAWarning() =>
        Derive([Entry("bin.json#/properties/slots", "There are few.", """{ "maxItems": 9 }""")]).Reports("warning ARMD029: " + Both);

    [Fact]
    public void ForAnEntry_WhenNothingStandsAtItsTarget_IsAnErrorInTheOverlay() =>
        Derive([Entry("bin.json#/properties/colour", "It is blue.", """{ "const": "blue" }""")]).ReportsAmong("warning ARMD029: " + Both, "overlay.json(1): error ARMD031: No schema object stands at 'bin.json#/properties/colour'");

    private static Derived Derive(IReadOnlyList<SourceText> overlays) => Derived.From(
        [BinPages.Put(body: BinPages.Body + "\n\n```json\n{ \"kind\": { \"is\": \"cold\" } }«\n```"), BinPages.Type("|kind|string|What it is for.|\n|slots|string[ ]|Where things lie.|")],
        overlays);

    private static SourceText Entry(string target, string reason, string merge) =>
        new("overlay.json", $$"""{ "x-overlay": [{ "target": "{{target}}", "reason": "{{reason}}", "merge": {{merge}} }] }""");
}
