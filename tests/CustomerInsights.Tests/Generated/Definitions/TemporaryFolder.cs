namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("armpayloads-").FullName;

    /// <summary>All files, by path with '/', in ordinal order.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    public string Path(string relative) => System.IO.Path.Combine([Root, .. relative.Split('/')]);

    public string Read(string relative) => File.ReadAllText(Path(relative));

    public void Write(string relative, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(relative))!);
        File.WriteAllText(Path(relative), content);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
