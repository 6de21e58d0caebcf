namespace ArmPayloads.Testing;

/// <summary>Finds the folder of a source file by the path the compiler wrote down.</summary>
public static class SourceTree
{
    // A deterministic build writes /_/ for the root of the repository.
    private const string MappedRoot = "/_/";

    /// <exception cref="VerificationException">The source is not on this machine.</exception>
    public static string FolderOf(string callerFile)
    {
        string? folder = Path.GetDirectoryName(callerFile);
        if (Directory.Exists(folder))
            return folder;
        string rest = callerFile.StartsWith(MappedRoot, StringComparison.Ordinal) ? callerFile[MappedRoot.Length..] : callerFile;
        for (DirectoryInfo? above = new(AppContext.BaseDirectory); above is not null; above = above.Parent)
        {
            string candidate = Path.Combine(above.FullName, rest);
            if (!Path.IsPathRooted(rest) && File.Exists(candidate))
                return Path.GetDirectoryName(candidate)!;
        }
        throw new VerificationException($"The folder of {callerFile} is not on this machine, so nothing beside it can be read.");
    }
}
