namespace ArmPayloads.Contracts.Model;

/// <summary>The contract of one API: a resource provider in one version. The one model that emission, checking and run time share.</summary>
/// <param name="Provider">For example <c>Microsoft.CustomerInsights</c>.</param>
/// <param name="Version">The api-version.</param>
/// <param name="Name">The C# name: the last part of the provider.</param>
/// <param name="Resources">By ARM type, parents before children.</param>
/// <param name="Operations">Operations that belong to no resource of their own.</param>
/// <param name="Types">By key.</param>
/// <param name="Texts">The schema files this contract was read from, without white space: generated code carries them to run time, where the contract itself has none.</param>
/// <param name="RulePages">The address of a rule's page, with <c>{rule}</c> in the place of its name; null where rules have none.</param>
public sealed record ApiContract(
    string Provider,
    string Version,
    string Name,
    EquatableArray<ResourceContract> Resources,
    EquatableArray<OperationContract> Operations,
    EquatableArray<TypeContract> Types,
    EquatableArray<SchemaText> Texts,
    string? RulePages = null)
{
    private readonly Lazy<Dictionary<string, TypeContract>> _typesByKey = new(() => Types.ToDictionary(type => type.Key, StringComparer.Ordinal));
    private readonly Lazy<Dictionary<string, ResourceContract>> _resourcesByType = new(() => Resources.ToDictionary(resource => resource.Type, StringComparer.OrdinalIgnoreCase));
    private readonly Lazy<ILookup<string?, ResourceContract>> _resourcesByParent = new(() => Resources.ToLookup(resource => resource.Parent));

    /// <summary>What attributes on generated code call the API.</summary>
    public string Id => Provider + "/" + Version;

    public TypeContract? Type(string key) => _typesByKey.Value.TryGetValue(key, out var type) ? type : null;

    public SchemaContract? Schema(string key) => Type(key)?.Schema;

    public ResourceContract? Resource(string? type) =>
        type is not null && _resourcesByType.Value.TryGetValue(type, out var resource) ? resource : null;

    /// <summary>The resources directly below one.</summary>
    public IEnumerable<ResourceContract> ChildrenOf(ResourceContract parent) => _resourcesByParent.Value[parent.Type];

    public bool Equals(ApiContract? other) =>
        ReferenceEquals(this, other) || (other is not null && Id == other.Id && Name == other.Name && Resources == other.Resources
        && Operations == other.Operations && Types == other.Types && Texts == other.Texts && RulePages == other.RulePages);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
