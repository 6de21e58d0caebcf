using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>
/// One run of a generator. Every edit answers the next run of the same driver, so that its steps tell what was taken
/// from the cache. A generator that throws fails the test at once.
/// </summary>
public sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;
    private readonly CSharpCompilation _input;
    private readonly ImmutableDictionary<string, InMemoryAdditionalText> _texts;

    private GeneratorRun(GeneratorDriver driver, CSharpCompilation input, ImmutableDictionary<string, InMemoryAdditionalText> texts)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(input, out Compilation output, out _);
        (_input, _texts, Compilation) = (input, texts, output);
        GeneratorDriverRunResult result = _driver.GetRunResult();
        GeneratorCrash.ThrowIfAny(result);
        Result = result.Results.Single();
        GeneratedSources = Result.GeneratedSources.ToImmutableSortedDictionary(
            source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    public GeneratorRunResult Result { get; }

    /// <summary>By hint name.</summary>
    public IReadOnlyDictionary<string, string> GeneratedSources { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>With what was generated.</summary>
    public Compilation Compilation { get; }

    /// <summary>What the compiler says of <see cref="Compilation"/>, from warnings on.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics =>
        [.. Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)];

    /// <summary>The names of the steps that ran or were taken from the cache.</summary>
    public IEnumerable<string> StepNames => Result.TrackedSteps.Keys.Order(StringComparer.Ordinal);

    /// <exception cref="VerificationException">The generator threw.</exception>
    public static GeneratorRun Start(IIncrementalGenerator generator, GeneratorInput input) => new(
        CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            input.AdditionalTexts,
            input.ParseOptions,
            input.Options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)),
        input.CreateCompilation(),
        input.AdditionalTexts.ToImmutableDictionary(text => text.Path));

    /// <summary>Why each output of a step is what it is, in order.</summary>
    /// <exception cref="VerificationException">No step of that name was reached.</exception>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? Reasons(runs)
            : throw new VerificationException($"No step '{step}'; there are: {string.Join(", ", StepNames)}.");

    /// <summary>Why each output of the generator, source or diagnostics, is what it is.</summary>
    public IReadOnlyList<IncrementalStepRunReason> OutputReasons() => Reasons(Result.TrackedOutputSteps.Values.SelectMany(runs => runs));

    /// <summary>The additional file as it is in this run.</summary>
    public InMemoryAdditionalText AdditionalText(string path) =>
        _texts.GetValueOrDefault(path) ?? throw new VerificationException($"There is no additional file '{path}'.");

    /// <summary>Runs again, and nothing has changed.</summary>
    public GeneratorRun Again() => new(_driver, _input, _texts);

    public GeneratorRun AddSource(string path, string text) => new(
        _driver, _input.AddSyntaxTrees(CSharpSyntaxTree.ParseText(text, _input.SyntaxTrees.FirstOrDefault()?.Options as CSharpParseOptions, path)), _texts);

    public GeneratorRun ReplaceSource(string path, string text)
    {
        SyntaxTree old = _input.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == path)
            ?? throw new VerificationException($"There is no source '{path}'.");
        return new GeneratorRun(_driver, _input.ReplaceSyntaxTree(old, old.WithChangedText(SourceText.From(text, System.Text.Encoding.UTF8))), _texts);
    }

    public GeneratorRun AddAdditionalText(InMemoryAdditionalText text) =>
        new(_driver.AddAdditionalTexts([text]), _input, _texts.Add(text.Path, text));

    public GeneratorRun RemoveAdditionalText(string path) =>
        new(_driver.RemoveAdditionalTexts([AdditionalText(path)]), _input, _texts.Remove(path));

    public GeneratorRun ReplaceAdditionalText(string path, string text) => ReplaceAdditionalText(new InMemoryAdditionalText(path, text));

    /// <summary>Replaces the file of the same path.</summary>
    public GeneratorRun ReplaceAdditionalText(InMemoryAdditionalText text) =>
        new(_driver.ReplaceAdditionalText(AdditionalText(text.Path), text), _input, _texts.SetItem(text.Path, text));

    public GeneratorRun ReplaceOptions(InMemoryConfigOptionsProvider options) =>
        new(_driver.WithUpdatedAnalyzerConfigOptions(options), _input, _texts);

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> runs) =>
        [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)];
}
