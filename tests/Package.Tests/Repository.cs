using System.Xml.Linq;

namespace ArmPayloads.Package.Tests;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] s_built = ["bin", "obj", "artifacts", ".git", ".vs", ".idea", "TestResults"];

    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>Paths of the files that belong to the repository, relative to its root, with slashes.</summary>
    public static IEnumerable<string> Files(string folder = "") => FilesIn(new DirectoryInfo(Path(folder)))
        .Select(file => System.IO.Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Project files, those of the consumers aside: they are somebody else's projects.</summary>
    public static IEnumerable<string> Projects(string folder = "") => Files(folder)
        .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.Contains("/Consumers/", StringComparison.Ordinal));

    public static XDocument Xml(string relative) => XDocument.Load(Path(relative));

    private static IEnumerable<FileInfo> FilesIn(DirectoryInfo folder) => folder.EnumerateFiles()
        .Concat(folder.EnumerateDirectories().Where(inner => !s_built.Contains(inner.Name)).SelectMany(FilesIn));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
