namespace ArmPayloads;

/// <summary>Names of resources as names of files, on every system alike: a folder is shared by people with different ones.</summary>
internal static class FileNames
{
    public const string Extension = ".json";

    private static readonly HashSet<string> s_devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(static n => new[] { "COM" + n, "LPT" + n })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Says why no file can have this name: a sentence, or null.</summary>
    public static string? Explain(string name)
    {
        // A colon would lead to another drive or stream on Windows, whatever folder stands before it.
        int bad = name.IndexOfAny(['<', '>', ':', '"', '|', '*']);
        if (bad >= 0)
            return $"'{name}' cannot be a file's name: it holds '{name[bad]}'.";
        if (name.Length > 0 && name[name.Length - 1] is (' ' or '.'))
            return $"'{name}' cannot be a file's name: it ends with a space or a dot.";
        return s_devices.Contains(name.Split('.')[0]) ? $"'{name}' cannot be a file's name: Windows has a device of that name." : null;
    }

    /// <summary>Checks a path within a folder, and gives its segments.</summary>
    public static string[] SplitRelative(string relativePath)
    {
        ArgumentNullException.ThrowIfNull(relativePath);
        string[] segments = relativePath.Split('/');
        foreach (string segment in segments)
        {
            if ((new NameConstraint("segment").Explain(segment) ?? Explain(segment)) is { } problem)
                throw new ArgumentException($"'{relativePath}' is no path within a folder: {problem}", nameof(relativePath));
        }

        return segments;
    }

    public static bool IsJson(string fileName) => fileName.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    public static string WithoutExtension(string fileName) => fileName.Substring(0, fileName.Length - Extension.Length);

    /// <summary>The sub-folder of exactly this name, be the file system's letter case as it may.</summary>
    public static string? FindFolder(string parent, string name) =>
        Directory.Exists(parent) ? Directory.GetDirectories(parent).FirstOrDefault(path => Path.GetFileName(path) == name) : null;

    /// <summary>The JSON files of a folder by name, in ordinal order.</summary>
    public static IEnumerable<string> JsonFiles(string folder) =>
        Directory.GetFiles(folder).Where(IsJson).OrderBy(static path => Path.GetFileName(path), StringComparer.Ordinal);

    /// <summary>The files of a folder, by name ignoring letter case.</summary>
    public static ILookup<string, string> List(string folder) =>
        (Directory.Exists(folder) ? Directory.GetFiles(folder) : []).ToLookup(static path => Path.GetFileName(path), StringComparer.OrdinalIgnoreCase);
}
