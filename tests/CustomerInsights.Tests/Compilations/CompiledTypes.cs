using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.CustomerInsights.Tests.Compilations;

/// <summary>
/// The types of the API as a public assembly, generated and compiled once in the process, so that compilations that use
/// them have nothing to generate.
/// </summary>
internal static class CompiledTypes
{
    private static readonly Lazy<byte[]> s_image = new(Emit);

    private static readonly Lazy<MetadataReference> s_reference = new(() => MetadataReference.CreateFromImage(s_image.Value));

    private static readonly IReadOnlyList<InMemoryAdditionalText> s_schemas =
        [.. SchemaSet.Paths.Select(path => new InMemoryAdditionalText("/schemas/" + Path.GetFileName(path), File.ReadAllText(path)))];

    private static readonly InMemoryConfigOptionsProvider s_options = s_schemas.Aggregate(
        InMemoryConfigOptionsProvider.Empty,
        (options, schema) => options.WithMetadata(schema.Path, BuildProperties.FileKind, BuildProperties.SchemaKind));

    /// <summary>The assembly, for those who load it.</summary>
    public static byte[] Image => s_image.Value;

    /// <summary>What a project needs that refers to the package and to nothing else.</summary>
    public static IReadOnlyList<MetadataReference> References =>
    [
        .. ReferenceAssemblies.Framework.References,
        ReferenceAssemblies.Find("ArmPayloads"),
        ReferenceAssemblies.Find("ArmPayloads.Contracts"),
        s_reference.Value,
    ];

    /// <summary>The schemas, as the compiler hands them to analyzers.</summary>
    public static AnalyzerOptions AnalyzerOptions { get; } = new([.. s_schemas], s_options);

    private static byte[] Emit()
    {
        var input = new GeneratorInput
        {
            AssemblyName = "ArmPayloads.CustomerInsights.Types",
            AdditionalTexts = s_schemas,
            Options = s_options.WithProperty(BuildProperties.Visibility, "public"),
            References = [.. ReferenceAssemblies.Framework.References, ReferenceAssemblies.Find("ArmPayloads"), ReferenceAssemblies.Find("ArmPayloads.Contracts")],
        };
        using var image = new MemoryStream();
        var result = GeneratorRun.Start(new PayloadGenerator(), input).Compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return image.ToArray();
    }
}
