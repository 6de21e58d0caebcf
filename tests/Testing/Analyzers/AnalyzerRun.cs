using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Testing;

/// <summary>Runs analyzers over a compilation; a crash is a failure, with the whole exception.</summary>
internal sealed class AnalyzerRun(ImmutableArray<DiagnosticAnalyzer> analyzers)
{
    private const string CrashId = "AD0001";

    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        if (analyzers.IsEmpty)
            return [];
        var crashes = new ConcurrentQueue<string>();
        var run = new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, analyzer, _) => crashes.Enqueue($"{analyzer.GetType().Name}: {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: false);
        ImmutableArray<Diagnostic> found = await new CompilationWithAnalyzers(compilation, analyzers, run)
            .GetAnalyzerDiagnosticsAsync(cancellation)
            .ConfigureAwait(false);
        foreach (Diagnostic crash in found.Where(diagnostic => diagnostic.Id == CrashId))
            crashes.Enqueue($"{crash.GetMessage(CultureInfo.InvariantCulture)}\n{crash.Descriptor.Description}");
        return crashes.IsEmpty
            ? found
            : throw new VerificationException($"An analyzer crashed ({CrashId}):\n{string.Join('\n', crashes.Distinct())}");
    }
}
