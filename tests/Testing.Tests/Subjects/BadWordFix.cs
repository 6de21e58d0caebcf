using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing.Tests;

/// <summary>Mends TST101 in JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".json"])]
public sealed class BadWordFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [BadWordAnalyzer.Rule.Id];

    public override FixAllProvider GetFixAllProvider() => new All();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(CodeAction.Create("good", token => MendAsync(context, token), "good"), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Solution> MendAsync(CodeFixContext context, CancellationToken token)
    {
        SourceText text = await context.TextDocument.GetTextAsync(token);
        return context.TextDocument.Project.Solution.WithAdditionalDocumentText(context.TextDocument.Id, text.Replace(context.Span, "good"));
    }

    private sealed class All : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project];

        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
            Task.FromResult<CodeAction?>(CodeAction.Create("good everywhere", _ => MendAllAsync(fixAllContext), "good"));

        private static async Task<Solution> MendAllAsync(FixAllContext context)
        {
            Solution solution = context.Solution;
            foreach (var file in (await context.GetProjectDiagnosticsAsync(context.Project)).GroupBy(d => d.Location.GetLineSpan().Path))
            {
                TextDocument document = context.Project.AdditionalDocuments.Single(d => d.FilePath == file.Key);
                SourceText text = await document.GetTextAsync(context.CancellationToken);
                solution = solution.WithAdditionalDocumentText(
                    document.Id, text.WithChanges(file.Select(d => new TextChange(d.Location.SourceSpan, "good"))));
            }
            return solution;
        }
    }
}

/// <summary>The same without the opt-in: no editor offers it in JSON.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BadWordFixForDocuments : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [BadWordAnalyzer.Rule.Id];

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context) => new BadWordFix().RegisterCodeFixesAsync(context);
}
