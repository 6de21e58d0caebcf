using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Generator;

namespace ArmPayloads.Analyzers.Tests.Consumers;

/// <summary>A project that uses the warehouse's API; markup says what is reported in it.</summary>
internal sealed class WarehouseTest : CSharpAnalyzerTest<PayloadAnalyzer, DefaultVerifier>
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using ArmPayloads;
        global using ArmPayloads.Storage;
        """;

    public WarehouseTest(params string[] sources)
    {
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        foreach (var source in sources)
            TestCode = source;
        TestState.Sources.Add(("/0/Usings.cs", Usings));
        foreach (var (path, text) in Warehouse.Schemas)
            WithSchema(path, text);
    }

    public GlobalConfig Config { get; } = new();

    /// <summary>Text of an .editorconfig above all sources.</summary>
    public string EditorConfig
    {
        set => TestState.AnalyzerConfigFiles.Add(("/.editorconfig", value));
    }

    /// <summary>A project with one hub, of the members of its initializer.</summary>
    public static WarehouseTest Of(string members) => new($$"""
        static class Contoso
        {
            public static WarehouseDefinition Create() => new()
            {
                {{members}}
            };
        }
        """);

    public WarehouseTest WithSchema(string path, string text)
    {
        TestState.AdditionalFiles.Add((path, text));
        Config.Metadata(path, BuildProperties.FileKind, BuildProperties.SchemaKind);
        return this;
    }

    public WarehouseTest Expect(string id, Microsoft.CodeAnalysis.DiagnosticSeverity severity, int mark, string? message = null)
    {
        ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithLocation(mark).WithMessage(message));
        return this;
    }

    public Task VerifyAsync()
    {
        TestState.AnalyzerConfigFiles.Add(Config.ToFile());
        return RunAsync();
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(PayloadGenerator)];
}
