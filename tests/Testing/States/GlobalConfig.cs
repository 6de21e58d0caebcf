using System.Text;

namespace ArmPayloads.Testing;

/// <summary>The global config document that a build writes for the compiler: properties, and metadata of additional files.</summary>
public sealed class GlobalConfig
{
    public const string Path = "/.globalconfig";

    private readonly StringBuilder _properties = new("is_global = true\n");
    private readonly StringBuilder _files = new();

    /// <summary>An MSBuild property, by its own name.</summary>
    public GlobalConfig Property(string name, string value) => Global($"build_property.{name}", value);

    /// <summary>Any key, such as <c>dotnet_diagnostic.X.severity</c>.</summary>
    public GlobalConfig Global(string key, string value)
    {
        _properties.Append(key).Append(" = ").Append(value).Append('\n');
        return this;
    }

    /// <summary>Metadata of one additional file; the path begins with <c>/</c>.</summary>
    public GlobalConfig Metadata(string path, string name, string value)
    {
        _files.Append('[').Append(path).Append("]\nbuild_metadata.AdditionalFiles.").Append(name).Append(" = ").Append(value).Append('\n');
        return this;
    }

    /// <summary>For <see cref="SolutionState.AnalyzerConfigFiles"/>.</summary>
    public (string filename, string content) ToFile() => (Path, ToString());

    public override string ToString() => _properties.ToString() + _files;
}
