using System.Runtime.CompilerServices;

namespace ArmPayloads.Generator.Tests.Consumers;

/// <summary>Files of this repository, for tests that compare what is written down twice.</summary>
internal static class Repository
{
    private static readonly string Root = System.IO.Path.GetFullPath(System.IO.Path.Combine(Here(), "../../.."));

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(Path(relative)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Here([CallerFilePath] string file = "") => SourceTree.FolderOf(file);
}
