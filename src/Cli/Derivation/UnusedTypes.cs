using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Tells of types that nothing refers to.</summary>
internal static class UnusedTypes
{
    /// <summary>
    /// The files that an operation leads to. A type page that none leads to is of no use and left out; a table beside
    /// others is kept, since an overlay may refer to it, unless its name is misspelt.
    /// </summary>
    public static IReadOnlyList<SchemaFileDraft> Without(IReadOnlyList<SchemaFileDraft> files, DiagnosticList diagnostics)
    {
        var used = new HashSet<TypeDraft>(ReferenceEqualityComparer.Instance);
        var kept = files.Where(file => file.Operations.Count > 0 || file.Resource is not null).ToHashSet();
        for (var added = kept.ToList(); added.Count > 0; added = FilesOf(used, files, kept))
            used.UnionWith(added.SelectMany(file => file.References));
        foreach (var (type, file) in files.SelectMany(file => file.Types, (file, type) => (type, file)).Where(entry => !used.Contains(entry.type)))
            Report(type, file, kept, diagnostics);
        return [.. files.Where(kept.Contains)];
    }

    private static List<SchemaFileDraft> FilesOf(HashSet<TypeDraft> used, IReadOnlyList<SchemaFileDraft> files, HashSet<SchemaFileDraft> kept)
    {
        var names = used.Select(type => type.File).ToHashSet(StringComparer.Ordinal);
        return [.. files.Where(file => names.Contains(file.Name) && kept.Add(file))];
    }

    private static void Report(TypeDraft type, SchemaFileDraft file, HashSet<SchemaFileDraft> kept, DiagnosticList diagnostics)
    {
        if (!kept.Contains(file))
            diagnostics.Add(PageDiagnosticKinds.TypeUnused, type.Place, $"No operation leads to the type '{type.Name}'; no schema is derived for it.");
        else if (!type.IsRoot)
            diagnostics.Add(PageDiagnosticKinds.TypeUnused, type.Place, $"No page refers to the type '{type.Name}'; it is kept for the overlay to refer to.");
    }
}
