using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Testing;

/// <summary>One snippet, and what must be said of it.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Adds a source.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; } = new();

    /// <summary>The same list as that of <see cref="TestState"/>.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public TestBehaviors TestBehaviors { get; set; }

    public LanguageVersion LanguageVersion { get; set; } = LanguageVersion.Latest;

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Net100;

    /// <summary>Changes to the solution before it is compiled, in order.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    private protected TVerifier Verifier { get; } = new();

    /// <exception cref="VerificationException">With the default verifier: something is not as expected.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await RunCoreAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is VerificationException or FormatException)
        {
            Verifier.Fail(failure.Message);
        }
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>Types of generators whose output the snippet needs.</summary>
    protected virtual IEnumerable<Type> GetSourceGenerators() => [];

    private protected virtual Task RunCoreAsync(CancellationToken cancellation) => VerifyStateAsync(TestState, cancellation);

    private protected async Task VerifyStateAsync(SolutionState state, CancellationToken cancellation)
    {
        AnalyzerRun analyzers = CreateAnalyzerRun();
        MarkedState files = Parse(state);
        using var workspace = new AdhocWorkspace();
        Project project = CreateProject(workspace, files);
        ProjectDiagnostics found = await ProjectDiagnostics.CollectAsync(project, analyzers, cancellation).ConfigureAwait(false);
        Diagnostic[] actual = [.. found.Compiler.Where(Counts), .. found.Generators, .. found.Analyzers];
        if (new DiagnosticMatcher(files).Compare(files.Expected, actual) is { } difference)
            throw new VerificationException(difference);
        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedSourcesCheck))
            VerifyGeneratedSources(state, found.GeneratedSources);
        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck)
            && await SuppressionPass.RunAsync(project, found.Analyzers, analyzers, cancellation).ConfigureAwait(false) is { } loud)
            throw new VerificationException(loud);
    }

    private protected virtual void VerifyGeneratedSources(SolutionState state, ImmutableArray<GeneratedSourceResult> actual)
    {
    }

    private protected MarkedState Parse(SolutionState state) => MarkedState.Parse(state, OnlyId);

    private protected AnalyzerRun CreateAnalyzerRun() => new([.. GetDiagnosticAnalyzers()]);

    private protected Project CreateProject(AdhocWorkspace workspace, MarkedState files) => new TestProject
    {
        LanguageVersion = LanguageVersion,
        ReferenceAssemblies = ReferenceAssemblies,
        Generators = GetSourceGenerators().Select(type => (IIncrementalGenerator)Activator.CreateInstance(type)!),
        Transforms = SolutionTransforms,
    }.AddTo(workspace, files);

    private bool Counts(Diagnostic diagnostic) => CompilerDiagnostics switch
    {
        CompilerDiagnostics.None => false,
        CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
        CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
        CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
        _ => true,
    };

    private string OnlyId()
    {
        DiagnosticDescriptor[] descriptors = [.. GetDiagnosticAnalyzers().SelectMany(analyzer => analyzer.SupportedDiagnostics)];
        return descriptors.Length == 1
            ? descriptors[0].Id
            : throw new VerificationException($"[|text|] is for analyzers with one descriptor, and here are {descriptors.Length}: write {{|ID:text|}}.");
    }
}
