using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ArmPayloads.Analyzers.Reporting;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Tests.Reporting;

public partial class FindingDescriptorsTests
{
    private static readonly string[] Ids =
    [
        "ARMP101", "ARMP102", "ARMP103", "ARMP104", "ARMP105", "ARMP106", "ARMP107", "ARMP108",
        "ARMP201", "ARMP202", "ARMP203", "ARMP204", "ARMP205", "ARMP301", "ARMP401", "ARMP402", "ARMP501",
    ];

    [Fact]
    public void ForTheAnalyzer_ItSupportsEveryIdOfFindings() =>
        Assert.Equal(Ids, new PayloadAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));

    // A compiler that leaves infos out would skip the analyzer.
    [Fact]
    public void ForEveryDescriptor_TheDefaultIsAWarningThatCanBeConfigured() => Assert.All(FindingDescriptors.All, descriptor =>
    {
        Assert.Equal(DiagnosticSeverity.Warning, descriptor.DefaultSeverity);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.DoesNotContain(WellKnownDiagnosticTags.NotConfigurable, descriptor.CustomTags);
        Assert.Equal($"https://github.com/ArmPayloads/ArmPayloads/blob/main/docs/diagnostics/{descriptor.Id}.md", descriptor.HelpLinkUri);
    });

    [Fact]
    public void ForTheReleaseNotes_TheyListTheDescriptors()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(kind => Row().Matches(File.ReadAllText(Path.Combine(Here(), $"../../../src/Analyzers/AnalyzerReleases.{kind}.md"))))
            .Select(row => $"{row.Groups["id"]} {row.Groups["category"]} {row.Groups["severity"]}");

        Assert.Equal(FindingDescriptors.All.Select(descriptor => $"{descriptor.Id} {descriptor.Category} {descriptor.DefaultSeverity}"), listed);
    }

    private static string Here([CallerFilePath] string file = "") => SourceTree.FolderOf(file);

    [GeneratedRegex(@"^(?<id>ARMP\d+) \| (?<category>\S+) \| (?<severity>\S+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
