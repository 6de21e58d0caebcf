namespace ArmPayloads.Contracts.Schemas;

/// <summary>Paths of files as text: this assembly reads no file and knows no file system.</summary>
internal static class SchemaPaths
{
    /// <summary>A path with slashes only and without <c>.</c> and <c>..</c>.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or ""))
                parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
                parts.Add(part);
        }
        return string.Join("/", parts);
    }

    /// <summary>The path that a reference in a file leads to.</summary>
    public static string Resolve(string fromFile, string reference)
    {
        var file = fromFile.Replace('\\', '/');
        return Normalize(file.Substring(0, file.LastIndexOf('/') + 1) + reference);
    }

    /// <summary>The folder that holds all of the paths, with a slash at its end.</summary>
    public static string CommonFolder(IEnumerable<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            var folder = path.Substring(0, path.LastIndexOf('/') + 1);
            while (common is not null && !folder.StartsWith(common, StringComparison.Ordinal))
                common = common.Substring(0, common.TrimEnd('/').LastIndexOf('/') + 1);
            common ??= folder;
        }
        return common ?? "";
    }

    /// <summary>A path as seen from a folder: the same on every machine, whatever the folder is called there.</summary>
    public static string Relative(string folder, string path)
    {
        var up = "";
        while (!path.StartsWith(folder, StringComparison.Ordinal))
        {
            up += "../";
            folder = folder.Substring(0, folder.TrimEnd('/').LastIndexOf('/') + 1);
        }
        return up + path.Substring(folder.Length);
    }
}
