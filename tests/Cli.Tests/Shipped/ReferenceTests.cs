using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>The shipped schemas are what the reference pages and the overlay come to.</summary>
public class ReferenceTests
{
    private const string Command = "dotnet run --project src/Cli -- derive src/CustomerInsights/reference --overlay src/CustomerInsights/overlay --out src/CustomerInsights/schemas";

    private static readonly SchemaDerivation s_derived = SchemaDerivation.Run(ShippedReference.Pages, ShippedReference.Overlay);

    public static TheoryData<string> Files => [.. ShippedReference.Schemas.Keys.Union(s_derived.Texts.Keys).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ForASchema_WhenThePagesAreDerived_ItIsTheShippedOne(string file) =>
        Assert.True(
            ShippedReference.Schemas.GetValueOrDefault(file) == s_derived.Texts.GetValueOrDefault(file),
            $"{file} is not what the pages and the overlay come to. Run: {Command}");

    [Fact]
    public void ForThePages_WhenTheyAreDerived_NothingIsAssumed() =>
        Assert.DoesNotContain(s_derived.Diagnostics, diagnostic => diagnostic.Severity > PageSeverity.Info);

    [Fact]
    public void ForThePages_WhenTheyComeInAnotherOrder_TheSchemasAreTheSame()
    {
        var random = new Random(TestSeed.Value);
        var shuffled = ShippedReference.Pages.OrderBy(_ => random.Next()).ToList();

        Assert.Equal(s_derived.Texts, SchemaDerivation.Run(shuffled, ShippedReference.Overlay.Reverse()).Texts);
    }

    [Fact]
    public void ForThePages_WhenTheCultureIsTurkish_TheSchemasAreTheSame()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");
            Assert.NotEqual("I", "i".ToUpper(System.Globalization.CultureInfo.CurrentCulture));

            Assert.Equal(s_derived.Texts, SchemaDerivation.Run(ShippedReference.Pages, ShippedReference.Overlay).Texts);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }

    [Fact]
    public void ForTheSchemas_WhenTheyAreDerivedWithoutTheOverlay_EveryEntryIsMissed()
    {
        var plain = SchemaDerivation.Run(ShippedReference.Pages, []).Texts;

        // Each file of the overlay says something that no page says.
        Assert.All(ShippedReference.Overlay, overlay => Assert.NotEqual(
            s_derived.Texts,
            SchemaDerivation.Run(ShippedReference.Pages, ShippedReference.Overlay.Where(other => other != overlay)).Texts));
        Assert.NotEqual(s_derived.Texts, plain);
    }
}
