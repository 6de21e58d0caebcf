using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>
/// What snippets are compiled against. It comes from the assemblies the test process may load, because reference packs
/// would need a network; not from those it has loaded, because that depends on which test ran before.
/// </summary>
public sealed class ReferenceAssemblies
{
    private static readonly ConcurrentDictionary<string, MetadataReference> Cache = new(StringComparer.Ordinal);

    private static readonly string[] Trusted =
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private ReferenceAssemblies(IEnumerable<string> paths) => References = [.. paths.Select(FromFile).Distinct()];

    /// <summary>Everything the test process can load: the framework, and all that the test project references.</summary>
    public static ReferenceAssemblies Net100 { get; } = new(Trusted);

    /// <summary>The framework alone.</summary>
    public static ReferenceAssemblies Framework { get; } = new(Trusted.Where(IsFramework));

    public static ReferenceAssemblies None { get; } = new([]);

    public ImmutableArray<MetadataReference> References { get; }

    /// <summary>Only the assemblies of these simple names.</summary>
    /// <exception cref="VerificationException">The test process cannot load one of them.</exception>
    public static ReferenceAssemblies Named(params string[] names) => new(names.Select(PathOf));

    /// <summary>The reference to one assembly, by its simple name.</summary>
    public static MetadataReference Find(string name) => FromFile(PathOf(name));

    /// <summary>One reference for a path in the whole process, so that its metadata is read once.</summary>
    public static MetadataReference FromFile(string path) => Cache.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path));

    private static bool IsFramework(string path) => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location);

    private static string PathOf(string name) =>
        Trusted.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == name)
        ?? throw new VerificationException($"The test process has no assembly '{name}'.");
}
