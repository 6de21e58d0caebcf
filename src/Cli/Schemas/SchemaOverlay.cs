using System.Text.Json;
using System.Text.Json.Nodes;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Cli.Schemas;

/// <summary>An entry of an overlay.</summary>
/// <param name="Target">Such as <c>profile.json#/properties/fields</c>.</param>
internal sealed record OverlayEntry(string Target, string Reason);

/// <summary>Merges overlays into derived schemas.</summary>
internal sealed class SchemaOverlay
{
    // As deep as any schema is read; ContractCheck reports what nests further than it may.
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 1024 };

    private readonly List<SchemaDocument> _files;

    private SchemaOverlay(List<SchemaDocument> files) => _files = files;

    /// <summary>What the entries are about.</summary>
    public IReadOnlyList<OverlayEntry> Entries => [.. _files.SelectMany(Of)];

    public static SchemaOverlay Read(IEnumerable<(string File, string Text)> files) =>
        new([.. files.Select(file => SchemaDocument.Parse(file.File, file.Text))]);

    /// <summary>Whether every file can be read; what is wrong with one that cannot is reported.</summary>
    public bool IsReadable(DiagnosticList diagnostics)
    {
        var broken = _files.Where(file => file.Json.Problems.Count > 0).ToList();
        foreach (var file in broken)
            diagnostics.Add(PageDiagnosticKinds.OverlayNotUsable, new PagePlace(file.Path, file.Json.PositionOf(file.Json.Problems[0].Range.Start).Line + 1), $"This overlay cannot be read: {file.Json.Problems[0].Message}. No schemas are made, since they would lack all that it says.");
        return broken.Count == 0;
    }

    /// <summary>The schemas with the overlay in them, as they are written, by file.</summary>
    public IReadOnlyDictionary<string, string> Merge(IReadOnlyDictionary<string, string> schemas, DiagnosticList diagnostics)
    {
        // Files are merged as if they stood side by side, which is how entries name them; no schema file has a name with this ending.
        var overlays = _files.Select((file, i) => SchemaDocument.Parse($"{i:D6}.overlay", file.Json.Text)).ToList();
        var paths = overlays.Zip(_files).ToDictionary(pair => pair.First.Path, pair => pair.Second.Path, StringComparer.Ordinal);
        var merged = OverlaidSchemas.Merge([.. schemas.Select(schema => SchemaDocument.Parse(schema.Key, schema.Value)), .. overlays]);
        foreach (var problem in merged.Problems)
            diagnostics.Add(PageDiagnosticKinds.OverlayNotUsable, new PagePlace(paths.GetValueOrDefault(problem.Place.Path, problem.Place.Path), problem.Place.StartLine + 1), problem.Message);
        // A file without entries is taken for a schema, and so comes back.
        foreach (var file in merged.Texts.Where(text => paths.ContainsKey(text.Path)))
            diagnostics.Add(PageDiagnosticKinds.OverlayNotUsable, new PagePlace(paths[file.Path], 0), "This file has no 'x-overlay', a list of entries with a target, a reason and what to merge; nothing is taken from it.");
        return merged.Texts.Where(text => !paths.ContainsKey(text.Path)).ToDictionary(text => text.Path, text => SchemaText.Of(KeywordOrder.Apply((JsonObject)JsonNode.Parse(text.Json, documentOptions: s_options)!)), StringComparer.Ordinal);
    }

    private static IEnumerable<OverlayEntry> Of(SchemaDocument file) =>
        file.Json.Root is Contracts.Json.JsonObjectSyntax root && root["x-overlay"] is Contracts.Json.JsonArraySyntax entries
            ? entries.Elements.OfType<Contracts.Json.JsonObjectSyntax>().Select(entry => new OverlayEntry(Text(entry, "target"), Text(entry, "reason"))).Where(entry => entry.Target.Length > 0)
            : [];

    private static string Text(Contracts.Json.JsonObjectSyntax entry, string name) => (entry[name] as Contracts.Json.JsonStringSyntax)?.Value ?? "";
}
