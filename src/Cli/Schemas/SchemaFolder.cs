namespace ArmPayloads.Cli.Schemas;

/// <summary>The folder that derived schemas stand in.</summary>
internal sealed class SchemaFolder(string path)
{
    /// <summary>The files that would change, by name, each with what would happen to it.</summary>
    public IReadOnlyList<(string Name, string Change)> Changes(IReadOnlyDictionary<string, string> texts)
    {
        var changes = texts.Where(text => Existing(text.Key) != text.Value).Select(text => (text.Key, File.Exists(PathOf(text.Key)) ? "changed" : "added"));
        return [.. changes.Concat(Stale(texts).Select(name => (name, "removed"))).OrderBy(change => change.Item1, StringComparer.Ordinal)];
    }

    /// <summary>Writes what differs, each file whole or not at all, and removes derived files that nothing is derived into any more.</summary>
    public void Write(IReadOnlyDictionary<string, string> texts)
    {
        var changes = Changes(texts);
        if (changes.Count > 0)
            Directory.CreateDirectory(path);
        foreach (var (name, _) in changes)
        {
            if (!texts.TryGetValue(name, out var text))
            {
                File.Delete(PathOf(name));
                continue;
            }
            var temporary = PathOf(name) + ".tmp";
            File.WriteAllText(temporary, text);
            File.Move(temporary, PathOf(name), overwrite: true);
        }
    }

    // Somebody else's files in the folder are none of our business. Pages that nothing at all is derived from are the wrong pages.
    private IEnumerable<string> Stale(IReadOnlyDictionary<string, string> texts) => texts.Count > 0 && Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.json").Select(file => Path.GetFileName(file)!).Where(name => !texts.ContainsKey(name) && Existing(name)?.Contains(SchemaDocuments.Comment, StringComparison.Ordinal) == true)
        : [];

    private string? Existing(string name) => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : null;

    private string PathOf(string name) => Path.Combine(path, name);
}
