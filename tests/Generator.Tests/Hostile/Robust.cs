using ArmPayloads.Generator.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Hostile;

/// <summary>What holds whatever the schemas are: no exception, output that compiles, problems with a place in a file.</summary>
internal static class Robust
{
    public static GeneratorRun Verify(Consumer consumer)
    {
        // The run itself fails where the generator throws.
        var run = consumer.WithPublicTypes().Generate();
        Verify(run);
        return run;
    }

    public static void Verify(GeneratorRun run)
    {
        Assert.Equal("", string.Join("\n", run.CompilerDiagnostics.Take(5)));
        Assert.DoesNotContain(run.Compilation.GetSymbolsWithName(name => name.Contains("Evil", StringComparison.Ordinal)), symbol => symbol is INamedTypeSymbol { Name: "Evil" });
        foreach (var diagnostic in run.Diagnostics)
            VerifyPlace(run, diagnostic);
    }

    private static void VerifyPlace(GeneratorRun run, Diagnostic diagnostic)
    {
        Assert.StartsWith("ARMP", diagnostic.Id, StringComparison.Ordinal);
        Assert.Equal(LocationKind.ExternalFile, diagnostic.Location.Kind);
        var text = run.AdditionalText(diagnostic.Location.GetLineSpan().Path).GetText()!;
        Assert.InRange(diagnostic.Location.SourceSpan.End, 0, text.Length);
        Assert.DoesNotContain(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e');
    }
}
