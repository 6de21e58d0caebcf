using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Puts the resources of an API together: one for each ARM type, each below its parent.</summary>
internal sealed class ResourceBuilder
{
    private readonly List<ResourceContract> _resources = [];

    public ResourceBuilder(SchemaReader reader, IEnumerable<(SchemaNode Root, ResourceContract? Resource)> resources)
    {
        foreach (var (root, resource) in resources)
        {
            if (resource is null)
                continue;
            if (_resources.FirstOrDefault(other => Is(other, resource.Type)) is { } other)
                reader.Report(ProblemKind.DuplicateDefinition, $"The resource {resource.Type} is declared by {other.File} too; the first one counts.", root["x-arm-resource"]!.Place);
            else
                _resources.Add(resource with { Name = TypeNaming.OwnName(new SchemaType("", root, null, null) { Schema = reader.Named(root) }) ?? "" });
        }
    }

    /// <summary>What is generated beside the types, by name.</summary>
    public IEnumerable<string> ReservedNames(string api)
    {
        yield return api + "Json";
        yield return api + "Contract";
        yield return api + "Requests";
        foreach (var resource in _resources)
        {
            yield return resource.Name + "Id";
            if (ParentOf(resource) is null)
            {
                yield return resource.Name + "Definition";
                yield return resource.Name + "Existing";
            }
        }
    }

    public EquatableArray<ResourceContract> Build(TypeNaming naming)
    {
        var built = new List<ResourceContract>();
        foreach (var resource in _resources.OrderBy(resource => resource.Id.Segments.Count).ThenBy(resource => resource.Type, StringComparer.Ordinal))
        {
            // A resource whose body has no type of its own, because of a collision, has been reported with it.
            if (naming.NameOf(resource.Body).Length > 0)
                built.Add(resource with { Name = naming.NameOf(resource.Body), Parent = ParentOf(resource)?.Type, Collection = CollectionOf(resource) });
        }
        return built.ToEquatableArray();
    }

    private static bool Is(ResourceContract resource, string type) => string.Equals(resource.Type, type, StringComparison.OrdinalIgnoreCase);

    private ResourceContract? ParentOf(ResourceContract resource)
    {
        var id = resource.Id.WithoutLast(2);
        return _resources.FirstOrDefault(other => other.Id.Segments.Count == id.Segments.Count && id.StartsWith(other.Id));
    }

    private string CollectionOf(ResourceContract resource)
    {
        if (resource.Collection.Length > 0)
            return resource.Collection;
        if (ParentOf(resource) is not { } parent || ParentOf(parent) is null)
            return resource.Segment;
        return CSharpNames.Camel(parent.Name) + CSharpNames.Pascal(resource.Segment);
    }
}
