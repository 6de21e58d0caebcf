using System.IO.Enumeration;
using System.Runtime.CompilerServices;

namespace ArmPayloads.Testing;

/// <summary>
/// Files kept beside a test that say what its output must be. They are rewritten only when <see cref="UpdateVariable"/>
/// is 1, and a test that rewrote something fails all the same.
/// </summary>
public sealed class GoldenFolder
{
    public const string UpdateVariable = "ARMPAYLOADS_UPDATE_GOLDEN";

    private GoldenFolder(string path) => Path = path;

    /// <summary>The folder in the source tree; it need not exist yet.</summary>
    public string Path { get; }

    /// <summary>Which files are golden, by file name; others in the folder, such as inputs, are left alone.</summary>
    public IReadOnlyList<string> Patterns { get; private init; } = ["*"];

    public bool Update { get; private init; }

    /// <param name="relativePath">From the folder of the calling source file.</param>
    /// <param name="patterns">The golden files, as <see cref="Patterns"/>; null is all of them.</param>
    /// <param name="update">Whether to rewrite; null asks the environment.</param>
    /// <param name="callerFile">Filled by the compiler.</param>
    public static GoldenFolder At(
        string relativePath, IReadOnlyList<string>? patterns = null, bool? update = null, [CallerFilePath] string callerFile = "") =>
        new(System.IO.Path.Combine(SourceTree.FolderOf(callerFile), relativePath))
        {
            Patterns = patterns ?? ["*"],
            Update = update ?? Environment.GetEnvironmentVariable(UpdateVariable) == "1",
        };

    /// <summary>The golden files as they are: path from the folder, with <c>/</c>, and text with LF.</summary>
    public SortedDictionary<string, string> Read()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(Path))
            return files;
        foreach (string file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(IsGolden))
        {
            string name = System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
            // A checkout may have turned LF into CRLF; the output under test gets no such mercy.
            files[name] = File.ReadAllText(file).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        return files;
    }

    /// <exception cref="VerificationException">A file is missing, too many, or different; or the files were updated.</exception>
    public void Verify(IReadOnlyDictionary<string, string> actual)
    {
        foreach (string name in actual.Keys.Where(name => !IsOurs(name)))
            throw new VerificationException($"'{name}' is not a name of a golden file in {Path} ({string.Join(", ", Patterns)}).");
        SortedDictionary<string, string> expected = Read();
        if (FileComparison.Compare(expected, actual) is not { } report)
            return;
        if (!Update)
            throw new VerificationException($"{Path} does not hold what was produced ({UpdateVariable}=1 updates it):\n{report}");
        Write(expected, actual);
        throw new VerificationException($"The golden files were updated in {Path}; look at them, and run again without {UpdateVariable}:\n{report}");
    }

    private void Write(SortedDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual)
    {
        foreach (string name in expected.Keys.Where(name => !actual.ContainsKey(name)))
            File.Delete(System.IO.Path.Combine(Path, name));
        foreach ((string name, string text) in actual)
        {
            string file = System.IO.Path.Combine(Path, name);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private bool IsGolden(string file) =>
        Patterns.Any(pattern => FileSystemName.MatchesSimpleExpression(pattern, System.IO.Path.GetFileName(file), ignoreCase: false));

    private bool IsOurs(string name) =>
        IsGolden(name) && !System.IO.Path.IsPathRooted(name) && !name.Split('/', '\\').Contains("..");
}
