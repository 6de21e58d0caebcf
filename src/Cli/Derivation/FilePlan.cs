using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Decides which type and which operation stands in which schema file: a file for each page of a type.</summary>
internal sealed class FilePlan(TypeIndex index)
{
    private const string OperationsFile = "operations.json";

    public IReadOnlyList<SchemaFileDraft> Files(IReadOnlyList<(OperationDraft Operation, ResourceDraft? Resource)> operations, IReadOnlyList<ResourceDraft> resources)
    {
        PlaceTypes();
        var types = index.Types.ToLookup(type => type.File, StringComparer.Ordinal);
        var byResource = resources.GroupBy(resource => resource.Type.File, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var placed = operations.ToLookup(entry => entry.Resource?.Type.File ?? OperationsFile, entry => entry.Operation, StringComparer.Ordinal);
        var names = types.Select(group => group.Key).Concat(placed.Select(group => group.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. names.Select(name => new SchemaFileDraft(
            name,
            types[name].FirstOrDefault(type => type.IsRoot),
            byResource.GetValueOrDefault(name),
            [.. placed[name].OrderBy(Rank).ThenBy(operation => operation.Name, StringComparer.Ordinal)],
            [.. types[name].Where(type => !type.IsRoot)]))];
    }

    private void PlaceTypes()
    {
        foreach (var root in index.Types.Where(type => type.IsRoot))
            root.File = TypeNames.File(root.Name);
        var roots = index.Types.Where(type => type.IsRoot && type.Page is not null).GroupBy(type => type.Page!, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First().File, StringComparer.OrdinalIgnoreCase);
        foreach (var type in index.Types.Where(type => !type.IsRoot))
            type.File = type.Owner?.File ?? roots.GetValueOrDefault(type.Page!) ?? TypeNames.File(CSharpNames.Pascal(TypeNames.Stem(type.Page!)) ?? "types");
    }

    // In the order in which people look for them.
    private static int Rank(OperationDraft operation) => (operation.Verb, operation.Name) switch
    {
        ("PUT", _) => 0,
        ("PATCH", _) => 1,
        ("GET", "Get") => 2,
        ("DELETE", _) => 3,
        ("GET", _) => 4,
        _ => 5,
    };
}
