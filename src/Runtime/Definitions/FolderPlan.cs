namespace ArmPayloads;

/// <summary>The files a folder is to have, and how it comes to have them.</summary>
internal sealed class FolderPlan
{
    // By path with '/', ignoring letter case: on many systems two names that differ only in it are one file.
    private readonly Dictionary<string, (string Path, byte[] Content)> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Collection, string? Segment)> _collections = [];
    private readonly List<string> _absent = [];

    public void Add(string[] segments, byte[] content)
    {
        string path = string.Join("/", segments);
        if (_files.TryGetValue(path, out (string Path, byte[] Content) other) && other.Path != path)
            throw new InvalidDataException($"'{other.Path}' and '{path}' differ only in letter case, which does not count in names of resources.");
        CheckFolder(segments);
        _files[path] = (path, content);
    }

    public void AddCollection(string collection, string? segment) => _collections.Add((collection, segment));

    public void Leave(string[] segments) => _absent.Add(string.Join("/", segments));

    public void Commit(string folder, bool removeOthers)
    {
        HashSet<string> others = removeOthers ? [.. FindOthers(folder)] : [];
        PendingFile[] pending = FindChanges(folder, others);
        Directory.CreateDirectory(folder);
        try
        {
            foreach (PendingFile file in pending)
                file.WriteBeside();
            // Before the moves: where letter case does not count, an old name is the new file.
            foreach (string other in others)
                File.Delete(other);
            foreach (PendingFile file in pending)
                file.MoveOver();
        }
        finally
        {
            foreach (PendingFile file in pending)
                file.CleanUp();
        }
    }

    private void CheckFolder(string[] segments)
    {
        string folder = string.Join("/", segments.Take(segments.Length - 1));
        if (!_folders.TryGetValue(folder, out string? other))
            _folders.Add(folder, folder);
        else if (other != folder)
            throw new InvalidDataException($"The folders '{other}' and '{folder}' differ only in letter case.");
    }

    private PendingFile[] FindChanges(string folder, HashSet<string> removed)
    {
        var listings = new Dictionary<string, ILookup<string, string>>(StringComparer.Ordinal);
        List<PendingFile> changes = [];
        foreach ((string path, byte[] content) in _files.Values.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            var file = new PendingFile(folder, path, content);
            if (!listings.TryGetValue(file.Folder, out ILookup<string, string>? neighbours))
                listings.Add(file.Folder, neighbours = FileNames.List(file.Folder));
            if (file.IsChange(neighbours, removed))
                changes.Add(file);
        }

        return [.. changes];
    }

    private IEnumerable<string> FindOthers(string folder)
    {
        HashSet<string> mine = [.. _files.Values.Select(file => PendingFile.Combine(folder, file.Path))];
        IEnumerable<string> files = _collections.SelectMany(collection => Folders(folder, collection.Collection, collection.Segment))
            .SelectMany(FileNames.JsonFiles);
        return files.Concat(_absent.Select(path => PendingFile.Combine(folder, path)).Where(File.Exists))
            .Where(path => !mine.Contains(path));
    }

    private static IEnumerable<string> Folders(string folder, string collection, string? segment)
    {
        if (FileNames.FindFolder(folder, collection) is not { } found)
            return [];
        return segment is null
            ? [found]
            : Directory.GetDirectories(found).Select(parent => FileNames.FindFolder(parent, segment)).OfType<string>();
    }
}
