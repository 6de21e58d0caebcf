using ArmPayloads.CustomerInsights.Tests.Compilations;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.CustomerInsights.Tests.Silence;

/// <summary>What is said of the files of one program.</summary>
/// <param name="Errors">Of the compiler.</param>
/// <param name="Reports">Of the analyzer.</param>
internal sealed record Outcome(string[] Errors, string[] Reports)
{
    public static Outcome Of(IReadOnlyList<(string Path, string Text)> files)
    {
        // The loop that asks is the parallel one.
        var (compiler, analyzer) = UserCompilation.DiagnoseAsync(UserCompilation.Of(files)).GetAwaiter().GetResult();
        var errors = compiler.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString());
        return new([.. errors], [.. Report.Of(analyzer).Select(report => report.Show(files))]);
    }
}
