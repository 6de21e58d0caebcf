namespace ArmPayloads;

/// <summary>
/// Writes a definition as a folder of payload files. Everything is checked and put into JSON first; only
/// <see cref="Commit"/> touches files.
/// </summary>
public sealed class DefinitionFolderWriter
{
    private readonly FolderPlan _plan = new();

    /// <summary>Adds one file.</summary>
    /// <param name="relativePath">Its path within the folder, with <c>/</c>: <c>hub.json</c>.</param>
    /// <param name="payload">What it holds; null when there is to be no such file, which counts when others are removed.</param>
    /// <exception cref="ArgumentException">The path leads out of the folder, or the payload cannot be written.</exception>
    public void WriteFile(string relativePath, Payload? payload)
    {
        string[] segments = FileNames.SplitRelative(relativePath);
        if (payload is null)
            _plan.Leave(segments);
        else
            _plan.Add(segments, IndentedJson.File(payload));
    }

    /// <summary>Adds a collection: <c>&lt;collection&gt;/&lt;name&gt;.json</c>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="collection">The collection's word.</param>
    /// <param name="resources">The resources by name.</param>
    /// <param name="name">What names must be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name is not allowed, or a payload cannot be written.</exception>
    /// <exception cref="InvalidDataException">Two names differ only in letter case.</exception>
    public void WriteCollection<T>(string collection, IEnumerable<KeyValuePair<string, T>> resources, NameConstraint name)
        where T : Payload
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(name);
        FileNames.SplitRelative(collection);
        _plan.AddCollection(collection, segment: null);
        foreach (KeyValuePair<string, T> resource in resources)
            Add([collection], resource.Key, resource.Value, name, resource.Key);
    }

    /// <summary>Adds a collection of nested resources: <c>Blob/Rows</c> becomes <c>connectors/Blob/mappings/Rows.json</c>.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="parentCollection">The parents' collection: <c>connectors</c>.</param>
    /// <param name="segment">The folder within a parent's: <c>mappings</c>.</param>
    /// <param name="resources">The resources by both names.</param>
    /// <param name="parentName">What parents' names must be.</param>
    /// <param name="name">What names must be.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name is not allowed, or a payload cannot be written.</exception>
    /// <exception cref="InvalidDataException">Two names differ only in letter case.</exception>
    public void WriteNested<T>(
        string parentCollection,
        string segment,
        IEnumerable<KeyValuePair<string, T>> resources,
        NameConstraint parentName,
        NameConstraint name)
        where T : Payload
    {
        ArgumentNullException.ThrowIfNull(resources);
        ArgumentNullException.ThrowIfNull(parentName);
        ArgumentNullException.ThrowIfNull(name);
        FileNames.SplitRelative(parentCollection);
        FileNames.SplitRelative(segment);
        _plan.AddCollection(parentCollection, segment);
        foreach (KeyValuePair<string, T> resource in resources)
        {
            string[] names = resource.Key.Split('/');
            if (names.Length != 2)
                throw new ArgumentException($"'{resource.Key}' must be the parent's name, a slash and the name.", nameof(resources));
            CheckName(names[0], parentName);
            Add([parentCollection, names[0], segment], names[1], resource.Value, name, resource.Key);
        }
    }

    /// <summary>
    /// Writes the files that differ from what is there. Each is written beside its place first and then moved over it, so
    /// that none is ever half written.
    /// </summary>
    /// <param name="folder">The folder above the collections' folders; it is created when it is not there.</param>
    /// <param name="removeOthers">True to delete other JSON files in the folders of the collections that were added.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="InvalidDataException">A file is there whose name differs only in letter case, and it is not to be removed.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public void Commit(string folder, bool removeOthers)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _plan.Commit(Path.GetFullPath(folder), removeOthers);
    }

    private void Add(string[] folder, string name, Payload? payload, NameConstraint constraint, string key)
    {
        CheckName(name, constraint);
        if (payload is null)
            throw new ArgumentException($"'{key}' in {folder[0]} is null.", nameof(payload));
        _plan.Add([.. folder, name + FileNames.Extension], IndentedJson.File(payload));
    }

    private static void CheckName(string name, NameConstraint constraint)
    {
        constraint.Check(name, constraint.Parameter);
        if (FileNames.Explain(name) is { } problem)
            throw new ArgumentException(problem, constraint.Parameter);
    }
}
