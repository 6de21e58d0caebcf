using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Consumers;

/// <summary>What a consumer compiles against.</summary>
internal static class Targets
{
    private const string List = "netstandard2.0.txt";

    /// <summary>The newest framework and the runtime for it.</summary>
    public static ImmutableArray<MetadataReference> Net100 { get; } =
    [
        .. ReferenceAssemblies.Framework.References,
        .. ReferenceAssemblies.Named("ArmPayloads", "ArmPayloads.Contracts").References,
    ];

    /// <summary>netstandard2.0, the runtime for it and its packages; the build has listed them. No attribute for required members.</summary>
    public static ImmutableArray<MetadataReference> NetStandard20 { get; } =
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, List)).Select(ReferenceAssemblies.FromFile)];
}
