using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Pages;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Cli.Schemas;

namespace ArmPayloads.Cli;

/// <summary>A text and the file it stands in.</summary>
/// <param name="File">As the user gave it.</param>
internal sealed record SourceText(string File, string Text);

/// <summary>What pages come to.</summary>
/// <param name="Texts">The schema files, by name.</param>
/// <param name="Diagnostics">By file and line.</param>
internal sealed record SchemaDerivation(IReadOnlyDictionary<string, string> Texts, IReadOnlyList<PageDiagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == PageSeverity.Error);

    /// <summary>The same, with the schema files among the places as they stand in a folder.</summary>
    public SchemaDerivation In(string folder) => this with
    {
        Diagnostics = [.. Diagnostics.Select(diagnostic => Texts.ContainsKey(diagnostic.Place.File) ? diagnostic with { Place = diagnostic.Place with { File = Path.Combine(folder, diagnostic.Place.File).Replace('\\', '/') } } : diagnostic)],
    };

    /// <summary>Derives schemas from pages: read, draft, build, merge the overlay, check, prove.</summary>
    /// <param name="pages">In any order: what comes out does not depend on it.</param>
    /// <param name="progress">Told of each page that has been read.</param>
    public static SchemaDerivation Run(IEnumerable<SourceText> pages, IEnumerable<SourceText> overlays, Action<string>? progress = null)
    {
        var diagnostics = new DiagnosticList();
        var reference = Read(pages, diagnostics, progress);
        var overlay = SchemaOverlay.Read(overlays.OrderBy(file => file.File, StringComparer.Ordinal).Select(file => (file.File, file.Text)));
        if (!overlay.IsReadable(diagnostics))
            return None(diagnostics);
        if (ApiDeriver.Derive(reference, diagnostics) is not { } api)
        {
            diagnostics.Add(PageDiagnosticKinds.NoOperation, new PagePlace("armpayloads", 0), "No page describes an operation, so there is no API to derive.");
            return None(diagnostics);
        }
        var texts = overlay.Merge(SchemaDocuments.Of(api, diagnostics), diagnostics);
        var contract = ContractCheck.Read(texts, diagnostics);
        // A schema that is none, such as one with a broken pattern, proves nothing, and NJsonSchema does not survive it.
        if (contract.Problems.Count == 0)
            ExampleProof.Run(texts, contract.Apis.Count > 0 ? contract.Apis[0] : null, api.Examples, diagnostics);
        Settlements.Apply(overlay.Entries, diagnostics);
        return new SchemaDerivation(texts, diagnostics.InOrder);
    }

    private static SchemaDerivation None(DiagnosticList diagnostics) => new(new Dictionary<string, string>(), diagnostics.InOrder);

    private static ReferencePages Read(IEnumerable<SourceText> pages, DiagnosticList diagnostics, Action<string>? progress)
    {
        var reader = new PageReader(diagnostics);
        var read = new List<ReferencePage>();
        foreach (var page in pages.OrderBy(page => page.File.Replace('\\', '/'), StringComparer.Ordinal))
        {
            read.Add(reader.Read(page.File, page.Text));
            progress?.Invoke(page.File);
        }
        return ReferencePages.Of(read);
    }
}
