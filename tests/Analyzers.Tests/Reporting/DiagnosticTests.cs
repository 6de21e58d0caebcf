using ArmPayloads.Analyzers.Reporting;
using ArmPayloads.Analyzers.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Tests.Reporting;

/// <summary>What a diagnostic carries beside its message: code fixes, editors and the build log read it.</summary>
public class DiagnosticTests
{
    private const string FilePath = "/0/Hub.cs";

    [Fact]
    public async Task ForAFindingOfARule_WhenANameIsNear_HasRuleSuggestionAndEdit()
    {
        var diagnostic = await FindAsync("""Bins = { ["Intake"] = new Bin { Slots = [] } }, Routes = { ["R"] = new Route { From = "Intkae" } },""");

        Assert.Equal("route-from", diagnostic.Properties[PayloadAnalyzer.RuleProperty]);
        Assert.Equal("Intake", diagnostic.Properties[PayloadAnalyzer.SuggestionProperty]);
        var step = Assert.Single(EditProperties.Read(diagnostic.Properties[PayloadAnalyzer.EditProperty], FilePath)!.Steps);
        Assert.Equal((PayloadEditKind.Replace, "/from", "\"Intake\"", FilePath), (step.Kind, step.Path, step.Value, step.Place!.File));
        Assert.Equal(diagnostic.Location.SourceSpan, new Microsoft.CodeAnalysis.Text.TextSpan(step.Place.Range.Start, step.Place.Range.Length));
    }

    [Fact]
    public async Task ForAFinding_WhenOnlyAPersonCanMendIt_HasNoEdit()
    {
        var diagnostic = await FindAsync("""Routes = { ["R"] = new Route { Least = 2, Most = 1 } },""");

        Assert.Equal("route-least-most", diagnostic.Properties[PayloadAnalyzer.RuleProperty]);
        Assert.DoesNotContain(PayloadAnalyzer.SuggestionProperty, diagnostic.Properties);
        Assert.DoesNotContain(PayloadAnalyzer.EditProperty, diagnostic.Properties);
    }

    [Fact]
    public async Task ForAFindingWithoutARule_ThePageIsThatOfTheId()
    {
        var diagnostic = await FindAsync("""Bins = { ["B"] = new Bin { Slots = [], Label = "{0}" } },""");

        Assert.DoesNotContain(PayloadAnalyzer.RuleProperty, diagnostic.Properties);
        Assert.Equal("https://github.com/ArmPayloads/ArmPayloads/blob/main/docs/diagnostics/ARMP105.md", diagnostic.Descriptor.HelpLinkUri);
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error, 0)]
    [InlineData("suggestion", DiagnosticSeverity.Info, 1)]
    public async Task ForAnySeverity_TheDefaultStaysAWarning(string word, DiagnosticSeverity severity, int level)
    {
        var diagnostic = await FindAsync("""Routes = { ["R"] = new Route { Least = 2, Most = 1 } },""", word);

        Assert.Equal(severity, diagnostic.Severity);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.DefaultSeverity);
        Assert.Equal(level, diagnostic.WarningLevel);
    }

    [Fact]
    public async Task ForARuleWithPages_TheHelpLinkIsTheRules()
    {
        const string Pages = "https://github.com/ArmPayloads/ArmPayloads/blob/main/docs/rules/{rule}.md";
        var project = Project("""Routes = { ["R"] = new Route { Least = 2, Most = 1 } },""")
            .EditSchema(Warehouse.RoutePath, "\"version\": \"2024-01-01\"", $"\"version\": \"2024-01-01\", \"rulePages\": \"{Pages}\"");

        var diagnostic = Assert.Single(await project.FindAsync());

        Assert.Equal(Pages.Replace("{rule}", "route-least-most", StringComparison.Ordinal), diagnostic.Descriptor.HelpLinkUri);
    }

    private static async Task<Diagnostic> FindAsync(string members, string? severity = null) =>
        Assert.Single(await Project(members).WithRuleSeverity("route-least-most", severity).FindAsync());

    private static WarehouseCompilation Project(string members) => WarehouseCompilation.Of((FilePath, $$"""
        static class Hub
        {
            public static WarehouseDefinition Create() => new() { {{members}} };
        }
        """));
}
