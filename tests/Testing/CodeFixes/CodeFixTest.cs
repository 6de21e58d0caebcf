using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.Testing;

/// <summary>
/// A snippet, its diagnostics, and what becomes of it when every fix is applied: one by one, and with Fix All.
/// </summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Adds a source to <see cref="FixedState"/>.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>After the fixes, with markup for what stays; what it does not mention is as in the test state.</summary>
    public SolutionState FixedState { get; } = new();

    /// <summary>After Fix All, where that differs from <see cref="FixedState"/>.</summary>
    public SolutionState BatchFixedState { get; } = new();

    /// <summary>Which of the offered fixes; the first where it is null.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    private protected override async Task RunCoreAsync(CancellationToken cancellation)
    {
        await VerifyStateAsync(TestState, cancellation).ConfigureAwait(false);
        var finder = new FixFinder([.. GetCodeFixProviders()], CodeActionIndex, CodeActionEquivalenceKey);
        var loop = new FixLoop(finder, CreateAnalyzerRun());
        SolutionState fixedState = FixedState.InheritFrom(TestState);
        using var workspace = new AdhocWorkspace();
        Project project = CreateProject(workspace, Parse(TestState));
        bool fixOne = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne);
        Project stepwise = await loop.RunAsync(project, fixOne ? 1 : null, cancellation).ConfigureAwait(false);
        await VerifyFixedAsync("The fixes", stepwise, fixedState, cancellation).ConfigureAwait(false);
        if (fixOne || CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck))
            return;
        if (await new FixAllPass(finder, loop).RunAsync(project, cancellation).ConfigureAwait(false) is { } batch)
            await VerifyFixedAsync("Fix All", batch, BatchFixedState.InheritFrom(fixedState), cancellation).ConfigureAwait(false);
    }

    private async Task VerifyFixedAsync(string what, Project actual, SolutionState expected, CancellationToken cancellation)
    {
        IReadOnlyDictionary<string, string> texts = await SolutionTexts.OfAsync(actual, cancellation).ConfigureAwait(false);
        if (FileComparison.Compare(SolutionTexts.Of(Parse(expected)), texts) is { } difference)
            throw new VerificationException($"{what} did not produce what was expected:\n{difference}");
        try
        {
            await VerifyStateAsync(expected, cancellation).ConfigureAwait(false);
        }
        catch (VerificationException failure)
        {
            throw new VerificationException($"After the fix ({what}): {failure.Message}");
        }
    }
}
