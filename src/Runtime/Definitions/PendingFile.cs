namespace ArmPayloads;

/// <summary>A file on its way to its place.</summary>
internal sealed class PendingFile(string root, string path, byte[] content)
{
    private readonly string _target = Combine(root, path);
    private string? _beside;

    public static string Combine(string folder, string path) => Path.Combine([folder, .. path.Split('/')]);

    public string Folder => Path.GetDirectoryName(_target)!;

    /// <summary>Whether the file must be written: it is not there, or not with this content, or not with exactly this name.</summary>
    /// <param name="neighbours">The files in its folder by name, ignoring letter case.</param>
    /// <param name="removed">The files that will be gone.</param>
    public bool IsChange(ILookup<string, string> neighbours, HashSet<string> removed)
    {
        bool found = false;
        foreach (string file in neighbours[Path.GetFileName(_target)])
        {
            found |= file == _target;
            if (file != _target && !removed.Contains(file))
                throw new InvalidDataException($"'{file}' is there already, and '{_target}' differs from it only in letter case.");
        }

        return !found || !File.ReadAllBytes(_target).AsSpan().SequenceEqual(content);
    }

    public void WriteBeside()
    {
        Directory.CreateDirectory(Folder);
        _beside = Path.Combine(Folder, "." + Guid.NewGuid().ToString("N") + ".tmp");
        File.WriteAllBytes(_beside, content);
    }

    public void MoveOver()
    {
#if NET
        File.Move(_beside!, _target, overwrite: true);
#else
        if (File.Exists(_target))
            File.Replace(_beside!, _target, destinationBackupFileName: null);
        else
            File.Move(_beside!, _target);
#endif
        _beside = null;
    }

    /// <summary>Takes away what an error has left beside the place.</summary>
    public void CleanUp()
    {
        if (_beside is not null)
            File.Delete(_beside);
    }
}
