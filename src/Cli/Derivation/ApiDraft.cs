using ArmPayloads.Cli.Pages.Types;

namespace ArmPayloads.Cli.Derivation;

/// <summary>All that pages say of the resources of one provider in one version.</summary>
/// <param name="Examples">What the types are proved with.</param>
internal sealed record ApiDraft(string Provider, string Version, IReadOnlyList<SchemaFileDraft> Files, IReadOnlyList<TypeExample> Examples);

/// <summary>A schema file on its way.</summary>
/// <param name="Name">Such as <c>role-assignment.json</c>.</param>
/// <param name="Root">The type it is about; null where it only holds definitions or operations.</param>
/// <param name="Resource">The resource whose body the root is.</param>
/// <param name="Operations">By name.</param>
/// <param name="Definitions">By name.</param>
internal sealed record SchemaFileDraft(
    string Name,
    TypeDraft? Root,
    ResourceDraft? Resource,
    IReadOnlyList<OperationDraft> Operations,
    IReadOnlyList<TypeDraft> Definitions)
{
    /// <summary>The root and the definitions.</summary>
    public IEnumerable<TypeDraft> Types => Definitions.Prepend(Root).OfType<TypeDraft>();

    /// <summary>The types that its operations and types refer to, with repetitions.</summary>
    public IEnumerable<TypeDraft> References => Operations.SelectMany(operation => new[] { operation.Body, operation.Answer })
        .Concat(Types.SelectMany(Parts))
        .OfType<TypeExpression>().SelectMany(ReferencesIn);

    private static IEnumerable<TypeExpression?> Parts(TypeDraft type) => type.Members.Select(member => member.Type).Append(type.Others);

    private static IEnumerable<TypeDraft> ReferencesIn(TypeExpression type) => type switch
    {
        ReferenceType reference => [reference.Type],
        ListType list => ReferencesIn(list.Item),
        MapType map => ReferencesIn(map.Value),
        UnionType union => union.Options.SelectMany(ReferencesIn),
        InlineType inline => Parts(inline.Type).OfType<TypeExpression>().SelectMany(ReferencesIn),
        _ => [],
    };
}
