using ArmPayloads.Contracts.Configuration;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Diagnostics;

/// <summary>Files with markup, and what must be said of them, exactly: the message of each problem in the order of its mark.</summary>
internal sealed class Problems
{
    private readonly CSharpSourceGeneratorTest<PayloadGenerator, DefaultVerifier> _test = new() { TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck };
    private readonly GlobalConfig _config = new();

    public Problems Schema(string path, string text) => File(BuildProperties.SchemaKind, path, text);

    /// <summary>A schema <c>/schemas/bin.json</c> of the API, of its other members.</summary>
    public Problems Bin(string members) =>
        Schema("/schemas/bin.json", $$"""{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, {{members}} }""");

    public Problems Payload(string path, string text) => File(BuildProperties.PayloadKind, path, text);

    public Problems Template(string path, string text) => File(BuildProperties.TemplateKind, path, text);

    /// <summary>Expects a problem at the mark <c>{|#mark:text|}</c>.</summary>
    public Problems Expect(int mark, DiagnosticDescriptor descriptor, string message)
    {
        _test.ExpectedDiagnostics.Add(new DiagnosticResult(descriptor).WithLocation(mark).WithMessage(message));
        return this;
    }

    public Task VerifyAsync()
    {
        _test.TestState.AnalyzerConfigFiles.Add(_config.ToFile());
        _test.TestCode = "";
        return _test.RunAsync();
    }

    private Problems File(string kind, string path, string text)
    {
        _test.TestState.AdditionalFiles.Add((path, text));
        _config.Metadata(path, BuildProperties.FileKind, kind);
        return this;
    }
}
