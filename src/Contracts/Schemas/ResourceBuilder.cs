using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Puts the resources of an API together: one for each ARM type, each below its parent.</summary>
internal sealed class ResourceBuilder
{
    private readonly SchemaReader _reader;
    private readonly List<Entry> _resources = [];
    private readonly Dictionary<string, Entry> _byId = new(StringComparer.OrdinalIgnoreCase);

    public ResourceBuilder(SchemaReader reader, IEnumerable<(SchemaNode Root, ResourceContract? Resource)> resources)
    {
        _reader = reader;
        var byType = new Dictionary<string, ResourceContract>(StringComparer.OrdinalIgnoreCase);
        foreach (var (root, resource) in resources)
        {
            if (resource is null)
                continue;
            if (byType.TryGetValue(resource.Type, out var other))
            {
                reader.Report(ProblemKind.DuplicateDefinition, $"The resource {resource.Type} is declared by {other.File} too; the first one counts.", root["x-arm-resource"]!.Place);
                continue;
            }
            byType[resource.Type] = resource;
            var name = TypeNaming.OwnName(new SchemaType("", root, null, null) { Schema = reader.Named(root) }) ?? "";
            var entry = new Entry(resource with { Name = name }, root, resource.Id.ToString());
            _byId[entry.Id] = entry;
            _resources.Add(entry);
        }
    }

    /// <summary>What is generated beside the types, by name.</summary>
    public IEnumerable<string> ReservedNames(string api)
    {
        yield return api + "Json";
        yield return api + "Contract";
        yield return api + "Requests";
        var parents = new HashSet<string>(_resources.Select(entry => ParentOf(entry)?.Resource.Type).OfType<string>(), StringComparer.Ordinal);
        foreach (var entry in _resources.Where(entry => entry.Resource.Name.Length > 0))
        {
            yield return entry.Resource.Name + "Id";
            if (ParentOf(entry) is null && parents.Contains(entry.Resource.Type))
            {
                yield return entry.Resource.Name + "Definition";
                yield return entry.Resource.Name + "Existing";
            }
        }
    }

    public EquatableArray<ResourceContract> Build(TypeNaming naming)
    {
        var built = new List<ResourceContract>();
        var collections = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _byId.Clear();
        foreach (var entry in _resources.OrderBy(entry => entry.Resource.Id.Segments.Count).ThenBy(entry => entry.Resource.Type, StringComparer.Ordinal))
        {
            var (resource, root) = (entry.Resource, entry.Root);
            if (!IsObject(resource.Body, "The body", root["x-arm-resource"]!, naming) || !IsObject(resource.Definition, "The definition", root["x-arm-resource"]!["definition"] ?? root, naming))
                continue;
            var named = resource with { Name = naming.NameOf(resource.Body), Parent = ParentOf(entry)?.Resource.Type, Collection = CollectionOf(entry) };
            if (CSharpNames.Pascal(named.Collection) is not { } collection)
            {
                _reader.Report(ProblemKind.NameCollision, $"No C# name can be made of the collection '{named.Collection}'; give it another word with 'collection'.", root["x-arm-resource"]!.Place);
            }
            else if (collections.Add(TopOf(entry).Resource.Type + " " + collection))
            {
                _byId[entry.Id] = entry with { Resource = named };
                built.Add(named);
            }
            else
            {
                _reader.Report(ProblemKind.NameCollision, $"The collection '{named.Collection}' holds other resources already; give this one another word with 'collection'.", root["x-arm-resource"]!.Place);
            }
        }
        return built.ToEquatableArray();
    }

    // A resource whose type has no name of its own, because of a collision, has been reported with it.
    private bool IsObject(string type, string what, SchemaNode at, TypeNaming naming)
    {
        if (naming.FormOf(type) == TypeForm.Object)
            return true;
        if (naming.SchemaOf(type) is { } schema && new ShapeFinder(naming.SchemaOf, key => naming.FormOf(key)).FormOf(schema) != TypeForm.Object)
            _reader.Report(ProblemKind.KeywordNotUsable, $"{what} of a resource is an object with 'properties'; nothing is generated for this one.", at.Place);
        return false;
    }

    private Entry? ParentOf(Entry entry) => _byId.TryGetValue(entry.ParentId, out var parent) ? parent : null;

    private Entry TopOf(Entry entry)
    {
        while (ParentOf(entry) is { } parent)
            entry = parent;
        return entry;
    }

    private string CollectionOf(Entry entry)
    {
        var resource = entry.Resource;
        if (resource.Collection.Length > 0)
            return resource.Collection;
        if (ParentOf(entry) is not { } parent || ParentOf(parent) is null)
            return resource.Segment;
        return CSharpNames.Camel(parent.Resource.Name) + CSharpNames.Pascal(resource.Segment);
    }

    private sealed record Entry(ResourceContract Resource, SchemaNode Root, string Id)
    {
        /// <summary>The id without the resource's own segment and name.</summary>
        public string ParentId { get; } = Id.Substring(0, Math.Max(0, Id.LastIndexOf('/', Id.LastIndexOf('/') - 1)));
    }
}
