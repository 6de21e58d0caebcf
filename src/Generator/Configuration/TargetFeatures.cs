using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Configuration;

/// <summary>What the consumer's framework offers to generated code. Nothing is made up where it is missing: another generator's copy would clash.</summary>
/// <param name="HasRequiredMembers">Whether members can be <c>required</c>.</param>
/// <param name="HasNotNullWhen">Whether a parameter can say when it is not null.</param>
/// <param name="HasParsable">Whether there is <c>IParsable</c>, and static members in interfaces.</param>
internal sealed record TargetFeatures(bool HasRequiredMembers, bool HasNotNullWhen, bool HasParsable)
{
    private static readonly string[] RequiredMemberTypes =
    [
        "System.Runtime.CompilerServices.RequiredMemberAttribute",
        "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute",
        "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute",
    ];

    public static TargetFeatures Of(Compilation compilation) => new(
        RequiredMemberTypes.All(name => Has(compilation, name)),
        Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
        Has(compilation, "System.IParsable`1") && compilation.SupportsRuntimeCapability(RuntimeCapability.VirtualStaticsInInterfaces));

    // Of two that can be seen, a name would not say which one is meant.
    private static bool Has(Compilation compilation, string name) =>
        compilation.GetTypesByMetadataName(name).Count(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)) == 1;
}
