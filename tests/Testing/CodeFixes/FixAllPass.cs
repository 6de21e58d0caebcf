using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.Testing;

/// <summary>Uses Fix All once for every kind of fix (equivalence key) that is offered, over the widest scope there is.</summary>
internal sealed class FixAllPass(FixFinder finder, FixLoop loop)
{
    /// <returns>The project after it; null when a provider that is needed has no Fix All.</returns>
    public async Task<Project?> RunAsync(Project project, CancellationToken cancellation)
    {
        HashSet<string?> used = [];
        while (true)
        {
            ImmutableArray<Diagnostic> fixable = await loop.FixableAsync(project, cancellation).ConfigureAwait(false);
            if (await finder.FirstAsync(project, fixable, cancellation).ConfigureAwait(false) is not { } offer)
                return project;
            if (offer.Provider.GetFixAllProvider() is not { } fixAll)
                return null;
            if (!used.Add(offer.Action.EquivalenceKey))
                throw new VerificationException($"Fix All '{offer.Action.EquivalenceKey}' leaves {DiagnosticText.Of(offer.Diagnostic)}");
            CodeAction action = await fixAll.GetFixAsync(Context(project, offer, fixAll, fixable, cancellation)).ConfigureAwait(false)
                ?? throw new VerificationException($"Fix All '{offer.Action.EquivalenceKey}' offers nothing for {DiagnosticText.Of(offer.Diagnostic)}");
            project = (await FixOffer.ApplyAsync(action, cancellation).ConfigureAwait(false)).GetProject(project.Id)!;
        }
    }

    private static FixAllContext Context(
        Project project, FixOffer offer, FixAllProvider fixAll, ImmutableArray<Diagnostic> fixable, CancellationToken cancellation)
    {
        FixAllScope scope = fixAll.GetSupportedFixAllScopes().Contains(FixAllScope.Solution) ? FixAllScope.Solution : FixAllScope.Project;
        return new FixAllContext(
            project, offer.Provider, scope, offer.Action.EquivalenceKey!, offer.Provider.FixableDiagnosticIds, new Found(fixable), cancellation);
    }

    private sealed class Found(ImmutableArray<Diagnostic> fixable) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Answer(_ => true);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Answer(diagnostic => diagnostic.Location.IsInSource && diagnostic.Location.SourceTree.FilePath == document.FilePath);

        // Diagnostics in additional files come this way: no overload has a TextDocument.
        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Answer(diagnostic => !diagnostic.Location.IsInSource);

        private Task<IEnumerable<Diagnostic>> Answer(Func<Diagnostic, bool> which) => Task.FromResult(fixable.Where(which));
    }
}
