using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Testing;

/// <summary>What compiler, generators and analyzers say of a project.</summary>
internal sealed record ProjectDiagnostics(
    Compilation Compilation,
    ImmutableArray<Diagnostic> Compiler,
    ImmutableArray<Diagnostic> Generators,
    ImmutableArray<Diagnostic> Analyzers,
    ImmutableArray<GeneratedSourceResult> GeneratedSources)
{
    /// <exception cref="VerificationException">A generator or an analyzer crashed, or a location contradicts itself.</exception>
    public static async Task<ProjectDiagnostics> CollectAsync(Project project, AnalyzerRun analyzers, CancellationToken cancellation)
    {
        Compilation compilation = await project.GetCompilationAsync(cancellation).ConfigureAwait(false)
            ?? throw new VerificationException("The project has no compilation.");
        GeneratorDriverRunResult? generated = await GenerateAsync(project, compilation, cancellation).ConfigureAwait(false);
        ImmutableArray<Diagnostic> found = await analyzers.AnalyzeAsync(compilation, project.AnalyzerOptions, cancellation).ConfigureAwait(false);
        ImmutableArray<Diagnostic> ofGenerators = generated?.Diagnostics ?? [];
        foreach (Diagnostic diagnostic in found.Concat(ofGenerators))
            await ExternalLocation.CheckAsync(diagnostic, project, cancellation).ConfigureAwait(false);
        return new ProjectDiagnostics(
            compilation,
            [.. compilation.GetDiagnostics(cancellation).Where(diagnostic => !diagnostic.IsSuppressed)],
            ofGenerators,
            found,
            generated is null ? [] : [.. generated.Results.SelectMany(result => result.GeneratedSources)]);
    }

    // The workspace has run the generators, but does not tell of their diagnostics and their exceptions: a driver does.
    private static async Task<GeneratorDriverRunResult?> GenerateAsync(Project project, Compilation compilation, CancellationToken cancellation)
    {
        ISourceGenerator[] generators = [.. project.AnalyzerReferences.SelectMany(reference => reference.GetGenerators(project.Language))];
        if (generators.Length == 0)
            return null;
        foreach (SourceGeneratedDocument document in await project.GetSourceGeneratedDocumentsAsync(cancellation).ConfigureAwait(false))
            compilation = compilation.RemoveSyntaxTrees((await document.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false))!);
        GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(
                generators,
                project.AnalyzerOptions.AdditionalFiles,
                (CSharpParseOptions?)project.ParseOptions,
                project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
            .RunGenerators(compilation, cancellation)
            .GetRunResult();
        GeneratorCrash.ThrowIfAny(result);
        return result;
    }
}
