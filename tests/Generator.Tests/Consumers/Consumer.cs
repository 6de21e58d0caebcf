using ArmPayloads.Contracts.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Generator.Tests.Consumers;

/// <summary>A project that uses the package: the files it hands to the compiler, and what it asks for. Immutable.</summary>
internal sealed record Consumer
{
    private GeneratorInput Input { get; init; } = new()
    {
        LanguageVersion = LanguageVersion.CSharp12,
        References = Targets.Net100,
        CompilationOptions = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithGeneralDiagnosticOption(ReportDiagnostic.Error)
            .WithDeterministic(true),
    };

    /// <summary>A project with schemas, each a path and a text.</summary>
    public static Consumer Of(params IEnumerable<(string Path, string Text)> schemas) => new Consumer().WithSchemas(schemas);

    public Consumer WithSchemas(params IEnumerable<(string Path, string Text)> schemas) => With(BuildProperties.SchemaKind, schemas);

    public Consumer WithPayload(string path, string text) => With(BuildProperties.PayloadKind, [(path, text)]);

    public Consumer WithTemplate(string path, string text) => With(BuildProperties.TemplateKind, [(path, text)]);

    /// <summary>An additional file that is not marked as ours.</summary>
    public Consumer WithForeignFile(string path, string text) =>
        this with { Input = Input with { AdditionalTexts = [.. Input.AdditionalTexts, new InMemoryAdditionalText(path, text)] } };

    public Consumer WithSource(string path, string text) => this with { Input = Input with { Sources = [.. Input.Sources, (path, text)] } };

    /// <summary>An MSBuild property.</summary>
    public Consumer WithProperty(string name, string value) => this with { Input = Input with { Options = Input.Options.WithProperty(name, value) } };

    public Consumer WithPublicTypes() => WithProperty(BuildProperties.Visibility, "public");

    public Consumer WithLanguageVersion(LanguageVersion version) => this with { Input = Input with { LanguageVersion = version } };

    public Consumer WithReferences(IEnumerable<MetadataReference> references) => this with { Input = Input with { References = references } };

    public Consumer WithReference(MetadataReference reference) => WithReferences([.. Input.References, reference]);

    public Consumer WithAssemblyName(string name) => this with { Input = Input with { AssemblyName = name } };

    /// <summary>The same project with its additional files in reverse.</summary>
    public Consumer Reversed() => this with { Input = Input with { AdditionalTexts = [.. Input.AdditionalTexts.Reverse()] } };

    /// <summary>Runs the generator in a driver of its own.</summary>
    public GeneratorRun Generate() => GeneratorRun.Start(new PayloadGenerator(), Fresh());

    /// <summary>What the compiler knows of the project when it is asked what it allows.</summary>
    public InMemoryConfigOptionsProvider Options => Input.Options;

    // Additional texts count how often they are read: each run has its own.
    private GeneratorInput Fresh() =>
        Input with { AdditionalTexts = [.. Input.AdditionalTexts.Select(text => new InMemoryAdditionalText(text.Path, text.GetText()))] };

    private Consumer With(string kind, IEnumerable<(string Path, string Text)> files)
    {
        var input = Input;
        foreach (var (path, text) in files)
        {
            input = input with
            {
                AdditionalTexts = [.. input.AdditionalTexts, new InMemoryAdditionalText(path, text)],
                Options = input.Options.WithMetadata(path, BuildProperties.FileKind, kind),
            };
        }
        return this with { Input = input };
    }
}
