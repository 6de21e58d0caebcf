using ArmPayloads.Contracts.Configuration;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Generator.Configuration;

/// <summary>What a project asks for by MSBuild properties; docs/configuration.md has them all.</summary>
/// <param name="Visibility">The text of <c>ArmPayloadsVisibility</c>; empty stands for internal.</param>
/// <param name="Namespace">The text of <c>ArmPayloadsNamespace</c>; empty stands for the API's own.</param>
internal sealed record GeneratorOptions(string Visibility, string Namespace)
{
    public bool IsPublic => Visibility.Equals("public", StringComparison.OrdinalIgnoreCase);

    public bool IsVisibilityKnown => IsPublic || Visibility.Length == 0 || Visibility.Equals("internal", StringComparison.OrdinalIgnoreCase);

    public static bool IsEnabled(AnalyzerConfigOptions options) =>
        BuildProperties.IsEnabled(Value(options, BuildProperties.Enabled));

    public static GeneratorOptions Read(AnalyzerConfigOptions options) =>
        new(Value(options, BuildProperties.Visibility), Value(options, BuildProperties.Namespace));

    private static string Value(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue(BuildProperties.KeyOf(property), out var value) ? value.Trim() : "";
}
