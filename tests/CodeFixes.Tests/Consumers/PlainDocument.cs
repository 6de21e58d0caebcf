using System.Collections.Immutable;
using ArmPayloads.Analyzers;
using ArmPayloads.Analyzers.Reporting;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Tests.Consumers;

/// <summary>A document of its own, for edits that no analyzer has made.</summary>
internal sealed class PlainDocument : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public PlainDocument(params string[] texts)
    {
        var project = _workspace.AddProject("Plain", LanguageNames.CSharp);
        project = project.AddMetadataReferences(ReferenceAssemblies.Net100.References);
        for (var i = 0; i < texts.Length; i++)
            project = project.AddDocument($"{i}.cs", texts[i], filePath: $"/0/{i}.cs").Project;
        Documents = [.. project.Documents];
    }

    public IReadOnlyList<Document> Documents { get; }

    public static PayloadEdit Step(PayloadEditKind kind, string path, TextSpan span, string? name = null, string? value = null, string? file = null) =>
        new(kind, path, name, value, new PayloadPlace(file, new TextRange(span.Start, span.Length)));

    /// <summary>A finding at the beginning of a document, with an edit.</summary>
    public static Task<Diagnostic> DiagnosticAsync(Document document, string rule, params PayloadEdit[] steps) =>
        DiagnosticAsync(document, rule, EditProperties.Write(new FindingEdit("Mend", steps.ToEquatableArray()), document.FilePath!));

    public static async Task<Diagnostic> DiagnosticAsync(Document document, string rule, string? edit)
    {
        var properties = ImmutableDictionary.CreateRange<string, string?>([new(PayloadAnalyzer.RuleProperty, rule), new(PayloadAnalyzer.EditProperty, edit)]);
        return Diagnostic.Create(
            "ARMP301", "ArmPayloads", "m", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, isEnabledByDefault: true, warningLevel: 1,
            location: Location.Create((await document.GetSyntaxTreeAsync())!, default), properties: properties);
    }

    /// <summary>The text of each document after an edit; null where it is not offered.</summary>
    public async Task<string[]?> MendAsync(params PayloadEdit[] steps)
    {
        var diagnostic = await DiagnosticAsync(Documents[0], "a-rule", steps);
        return await EditPlan.MakeAsync(Documents[0], diagnostic, CancellationToken.None) is { } plan ? await ApplyAsync(plan) : null;
    }

    public async Task<string[]> ApplyAsync(params EditPlan[] plans)
    {
        var changed = await PlanApplication.ApplyAsync(Documents[0].Project.Solution, plans, CancellationToken.None);
        return await Task.WhenAll(Documents.Select(async document => (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString()));
    }

    public void Dispose() => _workspace.Dispose();
}
