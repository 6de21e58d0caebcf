namespace ArmPayloads.Cli.Tests.Schemas;

/// <summary>Overlays that cannot be used are named, and never end the tool.</summary>
public class OverlayTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "x-overlays": [] }""")]
    [InlineData("""{ "type": "object" }""")]
    public void ForAFile_WhenItHasNoEntries_IsNamedAndNoSchema(string text)
    {
        var derived = Derived.From(BinPages.Regular, [new SourceText("overlay/bin.json", text)]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("overlay/bin.json: error ARMD031: This file has no 'x-overlay'");
    }
}
