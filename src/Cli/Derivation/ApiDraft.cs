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
    IReadOnlyList<TypeDraft> Definitions);
