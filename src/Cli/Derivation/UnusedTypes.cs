using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Tells of tables whose type nothing refers to: either an overlay does, or a name is misspelt.</summary>
internal static class UnusedTypes
{
    public static void Report(ApiDraft api, DiagnosticList diagnostics)
    {
        var types = api.Files.SelectMany(file => file.Definitions.Prepend(file.Root)).OfType<TypeDraft>().ToList();
        var used = api.Files.SelectMany(file => file.Operations).SelectMany(operation => new[] { operation.Body, operation.Answer })
            .Concat(types.SelectMany(Parts))
            .OfType<TypeExpression>().SelectMany(References).ToHashSet<TypeDraft>(ReferenceEqualityComparer.Instance);
        foreach (var type in types.Where(type => !type.IsRoot && !used.Contains(type)))
            diagnostics.Add(PageDiagnosticKinds.TypeUnused, type.Place, $"No page refers to the type '{type.Name}'; it is kept for the overlay to refer to.");
    }

    private static IEnumerable<TypeExpression?> Parts(TypeDraft type) => type.Members.Select(member => member.Type).Append(type.Others);

    private static IEnumerable<TypeDraft> References(TypeExpression type) => type switch
    {
        ReferenceType reference => [reference.Type],
        ListType list => References(list.Item),
        MapType map => References(map.Value),
        UnionType union => union.Options.SelectMany(References),
        InlineType inline => Parts(inline.Type).OfType<TypeExpression>().SelectMany(References),
        _ => [],
    };
}
