using System.Globalization;
using ArmPayloads.Analyzers;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Pages;

/// <summary>The pages in docs are made of the declarations and the cases, and have not drifted.</summary>
public class PagesTests
{
    private const string Docs = "../../../docs/";

    [Fact]
    public void ForEveryRule_ItsPageSaysWhatIsDeclared()
    {
        var pages = RuleSummary.All.ToDictionary(rule => rule.Name + ".md", RulePage.Of);
        pages["README.md"] = Table();

        GoldenFolder.At(Docs + "rules").Verify(pages);
    }

    [Fact]
    public void ForEveryDiagnosticOfFindings_ThereIsAPage()
    {
        var titles = new PayloadAnalyzer().SupportedDiagnostics.ToDictionary(descriptor => descriptor.Id, descriptor => descriptor.Title.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(titles.Keys.Order(StringComparer.Ordinal), DiagnosticPage.All.Select(page => page.Id));
        GoldenFolder.At(Docs + "diagnostics", ["ARMP1*.md", "ARMP2*.md", "ARMP3*.md", "ARMP4*.md", "ARMP5*.md"])
            .Verify(DiagnosticPage.All.ToDictionary(page => page.Id + ".md", page => page.Write(titles[page.Id])));
    }

    [Fact]
    public void ForEveryRule_WhenAFindingLinksToItsPage_ThePageIsThere()
    {
        var rules = GoldenFolder.At(Docs + "rules").Read();

        Assert.All(RuleSummary.All, rule =>
        {
            var link = HelpLinks.Of(CustomerInsightsContract.Value, "ARMP301", rule.Name);
            Assert.EndsWith($"/docs/rules/{rule.Name}.md", link);
            Assert.True(rules.ContainsKey(link[(link.LastIndexOf('/') + 1)..]), link);
        });
    }

    private static string Table() => $"""
        # Rules of Microsoft.CustomerInsights

        | rule | severity | diagnostic | says |
        |---|---|---|---|
        {string.Join("\n", RuleSummary.All.Select(rule => $"| [{rule.Name}]({rule.Name}.md) | {rule.Severity} | {string.Join(", ", rule.Diagnostics)} | {rule.Statement} |"))}

        """;
}
