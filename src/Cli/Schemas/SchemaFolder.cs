namespace ArmPayloads.Cli.Schemas;

/// <summary>The folder that derived schemas stand in.</summary>
internal sealed class SchemaFolder(string path)
{
    /// <summary>The files that would change, by name, each with what would happen to it.</summary>
    /// <param name="texts">What was derived.</param>
    /// <param name="isWhole">Whether that is all there is; a file that could not be derived this time stays.</param>
    public IReadOnlyList<(string Name, string Change)> Changes(IReadOnlyDictionary<string, string> texts, bool isWhole)
    {
        var changes = texts.Where(text => Existing(text.Key) != text.Value).Select(text => (text.Key, File.Exists(PathOf(text.Key)) ? "changed" : "added"));
        var stale = isWhole ? Stale(texts) : [];
        return [.. changes.Concat(stale.Select(name => (name, "removed"))).OrderBy(change => change.Item1, StringComparer.Ordinal)];
    }

    /// <summary>Makes changes, each file whole or not at all.</summary>
    public void Write(IReadOnlyDictionary<string, string> texts, IReadOnlyList<(string Name, string Change)> changes)
    {
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

    // Derived files that nothing is derived into any more. Somebody else's files in the folder are none of our business. Pages that nothing at all is derived from are the wrong pages.
    private IEnumerable<string> Stale(IReadOnlyDictionary<string, string> texts) => texts.Count > 0 && Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.json").Select(file => Path.GetFileName(file)!).Where(name => !texts.ContainsKey(name) && Existing(name)?.Contains(SchemaDocuments.Comment, StringComparison.Ordinal) == true)
        : [];

    private string? Existing(string name) => File.Exists(PathOf(name)) ? File.ReadAllText(PathOf(name)) : null;

    private string PathOf(string name) => Path.Combine(path, name);
}
