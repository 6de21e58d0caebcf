using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Testing;

/// <summary>Options as the compiler hands them out, without a workspace. Immutable. As there, a file has the global ones too.</summary>
public sealed class InMemoryConfigOptionsProvider : AnalyzerConfigOptionsProvider
{
    private static readonly ImmutableDictionary<string, string> NoKeys =
        ImmutableDictionary.Create<string, string>(AnalyzerConfigOptions.KeyComparer);

    private readonly ImmutableDictionary<string, string> _globals;
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, string>> _files;

    private InMemoryConfigOptionsProvider(
        ImmutableDictionary<string, string> globals, ImmutableDictionary<string, ImmutableDictionary<string, string>> files)
    {
        (_globals, _files) = (globals, files);
        GlobalOptions = new Options(globals);
    }

    public static InMemoryConfigOptionsProvider Empty { get; } =
        new(NoKeys, ImmutableDictionary.Create<string, ImmutableDictionary<string, string>>(StringComparer.Ordinal));

    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>An MSBuild property, by its own name.</summary>
    public InMemoryConfigOptionsProvider WithProperty(string name, string value) => WithGlobal($"build_property.{name}", value);

    public InMemoryConfigOptionsProvider WithGlobal(string key, string value) => new(_globals.SetItem(key, value), _files);

    /// <summary>Metadata of an additional file, by its own name.</summary>
    public InMemoryConfigOptionsProvider WithMetadata(string path, string name, string value) =>
        WithFile(path, $"build_metadata.AdditionalFiles.{name}", value);

    public InMemoryConfigOptionsProvider WithFile(string path, string key, string value) =>
        new(_globals, _files.SetItem(path, _files.GetValueOrDefault(path, NoKeys).SetItem(key, value)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

    private Options Of(string path) => new(_globals.SetItems(_files.GetValueOrDefault(path, NoKeys)));

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
