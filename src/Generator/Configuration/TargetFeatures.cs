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

    private const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";
    private const string Parsable = "System.IParsable`1";

    /// <summary>The types that are looked for among references.</summary>
    public static IEnumerable<string> Types => [.. RequiredMemberTypes, NotNullWhen, Parsable];

    public static TargetFeatures Of(Compilation compilation, ReferenceFacts references)
    {
        return new(
            RequiredMemberTypes.All(Has),
            Has(NotNullWhen),
            Has(Parsable) && compilation.SupportsRuntimeCapability(RuntimeCapability.VirtualStaticsInInterfaces));

        // Of two that can be seen, a name would not say which one is meant.
        bool Has(string name) => references.TypeCounts[name] + (compilation.Assembly.GetTypeByMetadataName(name) is null ? 0 : 1) == 1;
    }
}
