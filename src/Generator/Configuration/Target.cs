using System.Collections.Immutable;
using ArmPayloads.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Generator.Configuration;

/// <summary>What the consuming compilation allows and already has, as plain data.</summary>
/// <param name="LanguageVersion">The language version as a person writes it, where it is too low; otherwise null.</param>
/// <param name="HasRuntime">Whether the compilation refers to the assembly that generated code calls.</param>
/// <param name="Features">What its framework offers.</param>
/// <param name="ReferencedApis">APIs whose types a referenced assembly has and this one can see.</param>
internal sealed record Target(string? LanguageVersion, bool HasRuntime, TargetFeatures Features, EquatableArray<string> ReferencedApis)
{
    private const string Runtime = "ArmPayloads";
    private const string GeneratedApi = "ArmPayloads.GeneratedApiAttribute";

    public static Target Of(Compilation compilation)
    {
        var references = ReferenceFacts.Of(compilation, FindFacts);
        return new(TooLowLanguageVersion(compilation), references.HasRuntime, TargetFeatures.Of(compilation, references), references.ReferencedApis);
    }

    private static ReferenceFacts FindFacts(Compilation compilation) => new(
        compilation.Assembly.Identity,
        compilation.GetTypeByMetadataName(GeneratedApi) is not null,
        TargetFeatures.Types.ToImmutableDictionary(name => name, name => CountReferenced(compilation, name)),
        FindReferencedApis(compilation));

    private static int CountReferenced(Compilation compilation, string name) => compilation.GetTypesByMetadataName(name)
        .Count(type => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));

    private static string? TooLowLanguageVersion(Compilation compilation) =>
        compilation is CSharpCompilation { LanguageVersion: < Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12 and var version }
            ? version.ToDisplayString()
            : null;

    // Only an assembly that refers to the runtime can have generated types; the rest are passed over without a look at their attributes.
    private static EquatableArray<string> FindReferencedApis(Compilation compilation) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime)))
        .SelectMany(assembly => VisibleApis(assembly, compilation.Assembly))
        .Distinct()
        .OrderBy(api => api, StringComparer.Ordinal)
        .ToEquatableArray();

    private static IEnumerable<string> VisibleApis(IAssemblySymbol assembly, IAssemblySymbol from)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.ToDisplayString() != GeneratedApi || attribute.ConstructorArguments.Length != 3)
                continue;
            var isPublic = attribute.NamedArguments.Any(argument => argument is { Key: "IsPublic", Value.Value: true });
            if (isPublic || assembly.GivesAccessTo(from))
                yield return $"{attribute.ConstructorArguments[0].Value}/{attribute.ConstructorArguments[1].Value}";
        }
    }
}
