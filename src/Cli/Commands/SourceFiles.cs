namespace ArmPayloads.Cli.Commands;

/// <summary>Reads the files that a command line names.</summary>
internal static class SourceFiles
{
    /// <summary>The files, and those in folders that have the extension, each once.</summary>
    /// <exception cref="IOException">One is not there, or a folder has none.</exception>
    public static IReadOnlyList<SourceText> Read(IEnumerable<string> paths, string extension)
    {
        var files = paths.SelectMany(path => Files(path, extension)).DistinctBy(Path.GetFullPath);
        return [.. files.Select(file => new SourceText(file.Replace('\\', '/'), File.ReadAllText(file)))];
    }

    private static List<string> Files(string path, string extension)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"There is no file and no folder '{path}'.");
        var files = Directory.EnumerateFiles(path, "*" + extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new FileNotFoundException($"The folder '{path}' has no {extension} files.");
    }
}
