using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.Testing;

/// <summary>A fix as an editor would offer it.</summary>
internal sealed record FixOffer(CodeFixProvider Provider, Diagnostic Diagnostic, CodeAction Action)
{
    /// <exception cref="VerificationException">The action does anything but change documents, once.</exception>
    public async Task<Solution> ApplyAsync(CancellationToken cancellation) => await ApplyAsync(Action, cancellation).ConfigureAwait(false);

    public static async Task<Solution> ApplyAsync(CodeAction action, CancellationToken cancellation)
    {
        CodeActionOperation[] operations = [.. await action.GetOperationsAsync(cancellation).ConfigureAwait(false)];
        return operations is [ApplyChangesOperation changes]
            ? changes.ChangedSolution
            : throw new VerificationException(
                $"'{action.Title}' has {operations.Length} operations ({string.Join(", ", operations.Select(o => o.GetType().Name))}) instead of one that applies changes.");
    }
}
