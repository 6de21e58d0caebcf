using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Finds the resources among the addresses: those that end in a name.</summary>
internal sealed class ResourceFinder
{
    private readonly Dictionary<string, ResourceDraft> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ResourceDraft> _byCollection = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ResourceDraft> _topByType = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="operations">Verbs and paths, in one spelling.</param>
    /// <param name="lists">The paths that answer with a page of resources.</param>
    public ResourceFinder(IReadOnlyList<(string Verb, UriTemplate Path)> operations, IReadOnlyList<UriTemplate> lists)
    {
        var named = operations.Where(operation => operation.Verb != "POST" && IsNamed(operation.Path)).Select(operation => operation.Path).DistinctBy(path => path.ToString()).ToDictionary(path => path.ToString(), StringComparer.OrdinalIgnoreCase);
        // segments/dynamic/{segmentName} is a way to segments/{segmentName}.
        foreach (var (text, path) in named.Where(entry => WithoutQualifier(entry.Value) is not { } plain || !named.ContainsKey(plain.ToString())))
            _byId[text] = new ResourceDraft(path);
        AddListed(lists);
        foreach (var resource in _byId.Values)
        {
            resource.Parent = _byId.GetValueOrDefault(resource.Id.WithoutLast(2).ToString());
            _byCollection[resource.Collection.ToString()] = resource;
            if (resource.Parent is null)
                _topByType[resource.Id.ResourceType!] = resource;
        }
        Resources = [.. _byId.Values.OrderBy(resource => resource.Id.Segments.Count).ThenBy(resource => resource.Id.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>Parents before children, by path.</summary>
    public IReadOnlyList<ResourceDraft> Resources { get; }

    /// <summary>The resource that a path is about: its own, that of its collection, or the one it begins with.</summary>
    public ResourceDraft? Of(UriTemplate path)
    {
        if (WithoutQualifier(path) is { } plain && _byId.TryGetValue(plain.ToString(), out var qualified))
            return qualified;
        if (_byCollection.TryGetValue(path.ToString(), out var listed) || IsInWiderScope(path, out listed))
            return listed;
        for (var prefix = path; prefix.Segments.Count > 1; prefix = prefix.WithoutLast(1))
        {
            if (_byId.TryGetValue(prefix.ToString(), out var found))
                return found;
        }
        return null;
    }

    /// <summary>Whether a path is that of all resources of a type, in their own scope or in a wider one.</summary>
    public static bool IsCollection(ResourceDraft resource, UriTemplate path) =>
        !path.Segments[path.Segments.Count - 1].IsParameter && string.Equals(path.ResourceType, resource.Id.ResourceType, StringComparison.OrdinalIgnoreCase)
        && (resource.Parent is null || path.Segments.Count == resource.Collection.Segments.Count);

    /// <summary>The fixed segments between the collection and the name; empty for most.</summary>
    public static IEnumerable<string> Qualifiers(ResourceDraft resource, UriTemplate path) =>
        path.Segments.Skip(resource.Collection.Segments.Count).Where(segment => !segment.IsParameter).Select(segment => segment.Text);

    // A resource that can only be listed has a name all the same: every element of the list has an id.
    private void AddListed(IReadOnlyList<UriTemplate> lists)
    {
        var known = _byId.Values.Select(resource => resource.Id.ResourceType).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // The longest address is that of its own scope; the others are wider.
        foreach (var list in lists.OrderByDescending(list => list.Segments.Count).Where(list => list.ResourceType?.Contains('/', StringComparison.Ordinal) == true && known.Add(list.ResourceType)))
        {
            var name = TypeNames.Singular(list.Segments[list.Segments.Count - 1].Text) + "Name";
            var id = new UriTemplate(list.Segments.Append(new UriSegment(name, true)).ToEquatableArray());
            _byId[id.ToString()] = new ResourceDraft(id);
            // What was taken for resources may be ways to this one.
            foreach (var way in _byId.Where(entry => WithoutQualifier(entry.Value.Id) == id).Select(entry => entry.Key).ToList())
                _byId.Remove(way);
        }
    }

    // The list of a whole subscription.
    private bool IsInWiderScope(UriTemplate path, out ResourceDraft? resource)
    {
        resource = null;
        return path.ResourceType is { } type && _topByType.TryGetValue(type, out resource) && IsCollection(resource, path);
    }

    private static bool IsNamed(UriTemplate path) =>
        path.Segments.Count > 3 && path.Segments[path.Segments.Count - 1].IsParameter && !path.Segments[path.Segments.Count - 2].IsParameter && path.ResourceType?.Contains('/', StringComparison.Ordinal) == true;

    private static UriTemplate? WithoutQualifier(UriTemplate path)
    {
        var count = path.Segments.Count;
        return IsNamed(path) && !path.Segments[count - 3].IsParameter
            ? new UriTemplate(path.Segments.Take(count - 2).Append(path.Segments[count - 1]).ToEquatableArray())
            : null;
    }
}
