using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Testing.Tests;

/// <summary>Renames the declaration that TST001 points at.</summary>
public abstract class RenamingFix(params (string Key, Func<string, string> Rename)[] actions) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [SmallTypeAnalyzer.Rule.Id];

    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach ((string key, Func<string, string> rename) in actions)
            context.RegisterCodeFix(CodeAction.Create(key, _ => RenameAsync(context, rename), key), context.Diagnostics);
        return Task.CompletedTask;
    }

    private static async Task<Document> RenameAsync(CodeFixContext context, Func<string, string> rename)
    {
        SyntaxNode root = (await context.Document.GetSyntaxRootAsync(context.CancellationToken))!;
        SyntaxToken name = root.FindToken(context.Span.Start);
        SyntaxToken better = SyntaxFactory.Identifier(name.LeadingTrivia, rename(name.Text), name.TrailingTrivia);
        return context.Document.WithSyntaxRoot(root.ReplaceToken(name, better));
    }
}

[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CapitalFix() : RenamingFix(("capital", name => char.ToUpperInvariant(name[0]) + name[1..]), ("prefix", name => "T" + name));

/// <summary>What it makes is as bad as before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EndlessFix() : RenamingFix(("longer", name => name + "x"));

[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IdleFix() : RenamingFix(("idle", name => name));

[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class BreakingFix() : RenamingFix(("break", _ => "Broken : Missing"));

/// <summary>Fix All takes another name than the single fix, which nobody expects.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CarelessFixAllFix() : RenamingFix(("capital", name => char.ToUpperInvariant(name[0]) + name[1..]))
{
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(async (_, document, _) => document.WithText(
            Microsoft.CodeAnalysis.Text.SourceText.From((await document.GetTextAsync()).ToString().Replace("class s", "class Other", StringComparison.Ordinal))));
}

public sealed class UnexportedFix() : RenamingFix(("capital", name => name.ToUpperInvariant()));
