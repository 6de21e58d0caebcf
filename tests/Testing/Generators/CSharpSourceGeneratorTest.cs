using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Testing;

/// <summary>One generator: all it emits, and all that it and the compiler say.</summary>
public class CSharpSourceGeneratorTest<TGenerator, TVerifier> : AnalyzerTest<TVerifier>
    where TGenerator : IIncrementalGenerator, new()
    where TVerifier : IVerifier, new()
{
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [];

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(TGenerator)];

    private protected override void VerifyGeneratedSources(SolutionState state, ImmutableArray<GeneratedSourceResult> actual)
    {
        Dictionary<string, string> expected = state.GeneratedSources.ToDictionary(file => file.filename, file => file.content.ToString());
        Dictionary<string, string> emitted = actual.ToDictionary(
            source => source.SyntaxTree.FilePath.Replace('\\', '/'), source => source.SourceText.ToString());
        if (FileComparison.Compare(expected, emitted) is { } difference)
            throw new VerificationException($"The generated sources differ:\n{difference}");
    }
}
