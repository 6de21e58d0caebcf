using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.CodeFixes;

/// <summary>Offers the edit that a finding carries.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PayloadCodeFixProvider)), Shared]
public sealed class PayloadCodeFixProvider : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        "ARMP101", "ARMP102", "ARMP103", "ARMP104", "ARMP105", "ARMP106", "ARMP107", "ARMP108",
        "ARMP201", "ARMP202", "ARMP203", "ARMP204", "ARMP205", "ARMP301", "ARMP401", "ARMP402", "ARMP501",
    ];

    public override FixAllProvider GetFixAllProvider() => PayloadFixAllProvider.Instance;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await EditPlan.MakeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } plan)
                continue;
            var action = CodeAction.Create(
                plan.Title,
                cancellation => PlanApplication.ApplyAsync(context.Document.Project.Solution, [plan], cancellation),
                EquivalenceKeyOf(diagnostic, plan.Title));
            context.RegisterCodeFix(action, diagnostic);
        }
    }

    // Editors take two actions of one key at one place for the same, so the title is a part of it.
    private static string EquivalenceKeyOf(Diagnostic diagnostic, string title) => $"{FindingGroup.Of(diagnostic)}: {title}";
}
