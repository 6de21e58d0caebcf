using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.Testing;

/// <summary>Asks code fix providers what they offer, under the conditions an editor sets them.</summary>
internal sealed class FixFinder(ImmutableArray<CodeFixProvider> providers, int? index, string? equivalenceKey)
{
    public bool CanFix(Diagnostic diagnostic) => providers.Any(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id));

    /// <summary>The chosen fix for the first diagnostic that has one; null when nothing is left to fix.</summary>
    public async Task<FixOffer?> FirstAsync(Project project, IEnumerable<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            FixOffer[] offers = [.. await OffersAsync(project, diagnostic, cancellation).ConfigureAwait(false)];
            FixOffer? chosen = equivalenceKey is null
                ? offers.ElementAtOrDefault(index ?? 0)
                : offers.FirstOrDefault(offer => offer.Action.EquivalenceKey == equivalenceKey);
            if (chosen is not null && equivalenceKey is not null && index is { } at && !ReferenceEquals(offers.ElementAtOrDefault(at), chosen))
                throw new VerificationException($"The fix '{equivalenceKey}' is not number {at} for {DiagnosticText.Of(diagnostic)}.");
            if (chosen is not null)
                return chosen;
        }
        return null;
    }

    private async Task<IEnumerable<FixOffer>> OffersAsync(Project project, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (DocumentOf(project, diagnostic) is not { } document)
            return [];
        List<FixOffer> offers = [];
        foreach (CodeFixProvider provider in providers.Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id) && Accepts(p, document)))
        {
            List<CodeAction> actions = [];
            var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellation);
            await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
            offers.AddRange(actions.SelectMany(Leaves).Select(action => new FixOffer(provider, diagnostic, action)));
        }
        if (offers.Find(offer => offer.Action.EquivalenceKey is null && offer.Provider.GetFixAllProvider() is not null) is { } keyless)
            throw new VerificationException($"'{keyless.Action.Title}' has no equivalence key, and its provider offers Fix All.");
        return offers;
    }

    private static TextDocument? DocumentOf(Project project, Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree
            ? project.GetDocument(tree)
            : project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);

    // Editors ask a provider about a document that is not C# only when its export attribute says so.
    private static bool Accepts(CodeFixProvider provider, TextDocument document)
    {
        ExportCodeFixProviderAttribute export = provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()
            ?? throw new VerificationException($"{provider.GetType().Name} is not exported, so no editor finds it.");
        string kind = document is Document ? nameof(TextDocumentKind.Document) : nameof(TextDocumentKind.AdditionalDocument);
        return export.DocumentKinds.Contains(kind)
            && (export.DocumentExtensions is null
                || export.DocumentExtensions.Contains(Path.GetExtension(document.FilePath), StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<CodeAction> Leaves(CodeAction action) =>
        action.NestedActions.IsDefaultOrEmpty ? [action] : action.NestedActions.SelectMany(Leaves);
}
