namespace ArmPayloads;

/// <summary>
/// Reads a definition from a folder of payload files: <c>&lt;collection&gt;/&lt;name&gt;.json</c>. The files may hold
/// comments and trailing commas.
/// </summary>
public sealed class DefinitionFolderReader
{
    private readonly string _folder;

    /// <summary>A reader of one folder.</summary>
    /// <param name="folder">The folder above the collections' folders.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public DefinitionFolderReader(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = Path.GetFullPath(folder);
        if (!Directory.Exists(_folder))
            throw new DirectoryNotFoundException($"There is no folder '{_folder}'.");
    }

    /// <summary>Reads one file.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="relativePath">Its path within the folder, with <c>/</c>: <c>hub.json</c>.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>Null when there is no such file.</returns>
    /// <exception cref="ArgumentException">The path leads out of the folder.</exception>
    /// <exception cref="PayloadJsonException">The file is not as expected; File, Line and Column say where.</exception>
    public T? ReadFile<T>(string relativePath, PayloadReadFunc<T> read)
        where T : class
    {
        string[] segments = FileNames.SplitRelative(relativePath);
        string? folder = _folder;
        foreach (string segment in segments.Take(segments.Length - 1))
            folder = folder is null ? null : FileNames.FindFolder(folder, segment);
        string? file = folder is null
            ? null
            : Directory.GetFiles(folder).FirstOrDefault(path => Path.GetFileName(path) == segments[segments.Length - 1]);
        return file is null ? null : Parse(file, read);
    }

    /// <summary>
    /// Reads a collection in ordinal order of names. A folder that is not there leaves the collection as it is; one that
    /// is there defines it, even if it is empty.
    /// </summary>
    /// <typeparam name="T">What each file holds.</typeparam>
    /// <param name="collection">The collection's word, which is the folder's exact name.</param>
    /// <param name="into">Where the resources are put, by name.</param>
    /// <param name="read">Reads a file.</param>
    /// <param name="name">What names must be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">A file's name is no name for a resource, or two differ only in letter case.</exception>
    /// <exception cref="PayloadJsonException">A file is not as expected; File, Line and Column say where.</exception>
    public void ReadCollection<T>(string collection, IDictionary<string, T> into, PayloadReadFunc<T> read, NameConstraint name)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(name);
        FileNames.SplitRelative(collection);
        if (FileNames.FindFolder(_folder, collection) is not { } folder)
            return;
        Define(into);
        ReadFiles(folder, "", into, read, name);
    }

    /// <summary>
    /// Reads a collection of nested resources: <c>connectors/Blob/mappings/Rows.json</c> becomes <c>Blob/Rows</c>. One
    /// such folder defines the collection, even if it is empty.
    /// </summary>
    /// <typeparam name="T">What each file holds.</typeparam>
    /// <param name="parentCollection">The parents' collection: <c>connectors</c>.</param>
    /// <param name="segment">The folder within a parent's: <c>mappings</c>.</param>
    /// <param name="into">Where the resources are put, by both names.</param>
    /// <param name="read">Reads a file.</param>
    /// <param name="parentName">What parents' names must be.</param>
    /// <param name="name">What names must be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">A file's or folder's name is no name for a resource, or two differ only in letter case.</exception>
    /// <exception cref="PayloadJsonException">A file is not as expected; File, Line and Column say where.</exception>
    public void ReadNested<T>(
        string parentCollection,
        string segment,
        IDictionary<string, T> into,
        PayloadReadFunc<T> read,
        NameConstraint parentName,
        NameConstraint name)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(parentName);
        ArgumentNullException.ThrowIfNull(name);
        FileNames.SplitRelative(parentCollection);
        FileNames.SplitRelative(segment);
        if (FileNames.FindFolder(_folder, parentCollection) is not { } parents)
            return;
        string[] folders = [.. Directory.GetDirectories(parents)
            .Where(path => FileNames.FindFolder(path, segment) is not null)
            .OrderBy(static path => Path.GetFileName(path), StringComparer.Ordinal)];
        if (folders.Length > 0)
            Define(into);
        CheckNames(folders, static path => Path.GetFileName(path), parentName);
        foreach (string parent in folders)
            ReadFiles(FileNames.FindFolder(parent, segment)!, Path.GetFileName(parent) + "/", into, read, name);
    }

    private static void Define<T>(IDictionary<string, T> collection)
    {
        if (collection is PayloadDictionary<T> { IsUndefined: true })
            collection.Clear();
    }

    private static void ReadFiles<T>(
        string folder, string prefix, IDictionary<string, T> into, PayloadReadFunc<T> read, NameConstraint name)
    {
        string[] files = [.. FileNames.JsonFiles(folder)];
        CheckNames(files, static path => FileNames.WithoutExtension(Path.GetFileName(path)), name);
        foreach (string file in files)
            into[prefix + FileNames.WithoutExtension(Path.GetFileName(file))] = Parse(file, read);
    }

    private static void CheckNames(string[] paths, Func<string, string> nameOf, NameConstraint name)
    {
        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string path in paths)
        {
            if (name.Explain(nameOf(path)) is { } problem)
                throw new InvalidDataException($"'{path}' is not named as a resource can be: {problem}");
            if (known.TryGetValue(nameOf(path), out string? other))
                throw new InvalidDataException($"'{other}' and '{path}' differ only in letter case, which does not count in names of resources.");
            known.Add(nameOf(path), path);
        }
    }

    private static T Parse<T>(string file, PayloadReadFunc<T> read) =>
        PayloadParser.Parse(File.ReadAllBytes(file), read, tolerant: true, file);
}
