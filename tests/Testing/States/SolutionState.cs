using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>What a test compiles, and what it expects of it.</summary>
public sealed class SolutionState
{
    public SourceFileList Sources { get; } = [];

    /// <summary>Markup is read in these as in sources.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>Named <c>/.globalconfig</c> (see <see cref="GlobalConfig"/>) or <c>/.editorconfig</c>.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>What the generators must emit, all of it.</summary>
    public SourceFileCollection GeneratedSources { get; } = [];

    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>Expected beside what markup expects.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    public OutputKind OutputKind { get; set; } = OutputKind.DynamicallyLinkedLibrary;

    internal bool SaysNothing => Sources.Count + AdditionalFiles.Count + AnalyzerConfigFiles.Count + ExpectedDiagnostics.Count == 0;

    /// <summary>This state, with what it does not mention taken from the state before a fix.</summary>
    internal SolutionState InheritFrom(SolutionState before)
    {
        var state = new SolutionState { OutputKind = before.OutputKind };
        state.Sources.AddRange(Sources.Count > 0 ? Sources : before.Sources);
        state.AdditionalFiles.AddRange(AdditionalFiles.Count > 0 ? AdditionalFiles : before.AdditionalFiles);
        state.AnalyzerConfigFiles.AddRange(AnalyzerConfigFiles.Count > 0 ? AnalyzerConfigFiles : before.AnalyzerConfigFiles);
        state.GeneratedSources.AddRange(GeneratedSources.Count > 0 ? GeneratedSources : before.GeneratedSources);
        state.AdditionalReferences.AddRange(AdditionalReferences.Count > 0 ? AdditionalReferences : before.AdditionalReferences);
        state.ExpectedDiagnostics.AddRange(SaysNothing ? before.ExpectedDiagnostics : ExpectedDiagnostics);
        return state;
    }
}
