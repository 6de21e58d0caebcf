using System.Globalization;
using System.Text.RegularExpressions;
using ArmPayloads.CustomerInsights.Tests.Compilations;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>What the README shows is what the compiler says.</summary>
public partial class ReadmeTests
{
    [Fact]
    public async Task ForTheExamples_WhenTheyAreTypedAsTheyStand_ExactlyTheShownFindingIsReported()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var blocks = Blocks().Matches(readme.ReplaceLineEndings("\n")).Select(match => match.Groups["code"].Value).ToList();
        Assert.Equal(2, blocks.Count);

        var (compiler, analyzer) = await UserCompilation.DiagnoseAsync(
            UserCompilation.Of([("Program.cs", "using System.Net.Http;\n" + string.Join("\n\n", blocks))]));

        Assert.DoesNotContain(compiler, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var finding = Assert.Single(analyzer, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains($"~~ {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}\n", blocks[1]);
        var line = (await finding.Location.SourceTree!.GetTextAsync()).Lines[finding.Location.GetLineSpan().StartLinePosition.Line + 1].ToString();
        Assert.Equal(finding.Location.GetLineSpan().StartLinePosition.Character, line.IndexOf('~', StringComparison.Ordinal));
        Assert.Equal(finding.Location.SourceSpan.Length, line.Count(c => c == '~'));
    }

    [GeneratedRegex(@"```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
