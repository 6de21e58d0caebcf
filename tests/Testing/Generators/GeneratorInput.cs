using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Testing;

/// <summary>What a <see cref="GeneratorRun"/> begins with.</summary>
public sealed record GeneratorInput
{
    public IReadOnlyList<(string path, string text)> Sources { get; init; } = [];

    public IReadOnlyList<InMemoryAdditionalText> AdditionalTexts { get; init; } = [];

    public InMemoryConfigOptionsProvider Options { get; init; } = InMemoryConfigOptionsProvider.Empty;

    public IEnumerable<MetadataReference> References { get; init; } = ReferenceAssemblies.Net100.References;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public string AssemblyName { get; init; } = TestProject.Name;

    public CSharpCompilationOptions CompilationOptions { get; init; } =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    internal CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    internal CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        AssemblyName,
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.text, ParseOptions, source.path)),
        References,
        CompilationOptions);
}
