namespace ArmPayloads.Cli.Derivation;

/// <summary>Follows links from page to page.</summary>
internal static class PagePaths
{
    /// <summary>The page that a link leads to, and the anchor on it, as paths with forward slashes.</summary>
    public static (string Path, string Anchor) Follow(string from, string target)
    {
        var plain = target.Trim('<', '>');
        var hash = plain.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString((hash < 0 ? plain : plain[..hash]).Split('?')[0]);
        var anchor = hash < 0 ? "" : plain[(hash + 1)..];
        return (path.Length == 0 ? Normal(from) : Normal(Folder(from) + path), anchor);
    }

    /// <summary>A path without <c>.</c>, <c>..</c> and doubled slashes.</summary>
    public static string Normal(string path)
    {
        var plain = path.Replace('\\', '/');
        var parts = new List<string>();
        foreach (var part in plain.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ".")
                parts.Add(part);
        }
        return (plain.StartsWith('/') ? "/" : "") + string.Join('/', parts);
    }

    private static string Folder(string path)
    {
        var plain = path.Replace('\\', '/');
        return plain[..(plain.LastIndexOf('/') + 1)];
    }
}
