using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Derivation;

/// <summary>What an operation is called: by its verb on a resource, by the last words of its path otherwise.</summary>
internal static class OperationNames
{
    public static string Of(string verb, UriTemplate path, ResourceDraft? resource, bool hasWiderList)
    {
        if (resource is null)
            return WithVerb(verb, path.Segments.SkipWhile(segment => !segment.Text.Contains('.', StringComparison.Ordinal)).Skip(1));
        if (ResourceFinder.IsCollection(resource, path) && verb == "GET")
            return hasWiderList && path.Segments.Count == resource.Collection.Segments.Count ? "ListByResourceGroup" : "List";
        if (IsOwn(resource, path))
            return OnResource(verb) + string.Concat(ResourceFinder.Qualifiers(resource, path).Select(word => CSharpNames.Pascal(word)));
        return WithVerb(verb, path.Segments.Skip(resource.Id.Segments.Count));
    }

    // The address of the resource, or a way to it.
    private static bool IsOwn(ResourceDraft resource, UriTemplate path) =>
        path.Segments[path.Segments.Count - 1].IsParameter && path.Segments[path.Segments.Count - 1].Text == resource.NameParameter;

    private static string OnResource(string verb) => verb switch
    {
        "PUT" => "CreateOrUpdate",
        "PATCH" => "Update",
        "GET" => "Get",
        "DELETE" => "Delete",
        "HEAD" => "CheckExistence",
        _ => "Post",
    };

    // An action's name says what it does; anything else is told by the verb.
    private static string WithVerb(string verb, IEnumerable<UriSegment> segments)
    {
        var words = segments.Where(segment => !segment.IsParameter).Select(segment => CSharpNames.Pascal(segment.Text)).ToList();
        var action = words.LastOrDefault() ?? "";
        return verb switch
        {
            "POST" => action.Length > 0 ? action : "Post",
            "GET" => action.StartsWith("Get", StringComparison.Ordinal) ? action : segments.LastOrDefault()?.IsParameter == false && action.EndsWith('s') ? "List" + action : "Get" + action,
            "PUT" => "CreateOrUpdate" + action,
            "PATCH" => "Update" + action,
            "DELETE" => "Delete" + action,
            _ => verb[..1] + verb[1..].ToLowerInvariant() + action,
        };
    }
}
