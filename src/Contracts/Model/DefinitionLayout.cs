namespace ArmPayloads.Contracts.Model;

/// <summary>How a definition set lies in a folder: which path is which resource.</summary>
public static class DefinitionLayout
{
    /// <summary>The file that holds the names of what lives only on the server.</summary>
    public const string ExistingFile = "existing.json";

    private const string Extension = ".json";

    /// <summary>The file of a set's own resource, such as <c>hub.json</c>.</summary>
    public static string RootFile(ResourceContract root) => CSharpNames.Camel(root.Name) + Extension;

    /// <summary>What a path is in a set of the API: the resource's ARM type, the word "existing", or null.</summary>
    public static string? Find(ApiContract api, IReadOnlyList<string> path)
    {
        var file = path[path.Count - 1];
        foreach (var resource in api.Resources)
        {
            if (resource.Parent is null ? file == RootFile(resource) : resource.IsWritable && IsIn(api, resource, path, path.Count - 1))
                return resource.Type;
        }
        return file == ExistingFile ? "existing" : null;
    }

    // profiles/Contact.json; below another one connectors/Blob/mappings/Rows.json
    private static bool IsIn(ApiContract api, ResourceContract resource, IReadOnlyList<string> path, int file)
    {
        if (file < 1 || api.Resource(resource.Parent) is not { } parent)
            return false;
        return parent.Parent is null
            ? path[file - 1] == resource.Collection
            : path[file - 1] == resource.Segment && file > 2 && IsIn(api, parent, path, file - 2);
    }
}
