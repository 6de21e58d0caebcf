using ArmPayloads.Analyzers;
using ArmPayloads.Analyzers.Tests.Consumers;
using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Generator;

namespace ArmPayloads.CodeFixes.Tests.Consumers;

/// <summary>A project that uses the warehouse's API: what is reported in it, and what becomes of it when everything is mended.</summary>
internal sealed class CrateTest : CSharpCodeFixTest<PayloadAnalyzer, PayloadCodeFixProvider, DefaultVerifier>
{
    private readonly GlobalConfig _config = new();

    public CrateTest(string before, string after, params string[] rules)
    {
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        TestState.Sources.Add(("/0/Crates.cs", before));
        TestState.Sources.Add(("/0/Usings.cs", Usings));
        FixedState.Sources.Add(("/0/Crates.cs", after));
        FixedState.Sources.Add(("/0/Usings.cs", Usings));
        foreach (var (path, text) in Warehouse.Schemas.Append((Crate.Path, Crate.With(rules))))
        {
            TestState.AdditionalFiles.Add((path, text));
            _config.Metadata(path, BuildProperties.FileKind, BuildProperties.SchemaKind);
        }
        TestState.AnalyzerConfigFiles.Add(_config.ToFile());
    }

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using ArmPayloads;
        global using ArmPayloads.Storage;
        """;

    /// <summary>Mends one expression that makes a crate, one by one and with Fix All.</summary>
    public static Task VerifyAsync(string before, string after, params string[] rules) => new CrateTest(Program(before), Program(after), rules).RunAsync();

    /// <summary>What is reported has no fix.</summary>
    public static Task VerifyNoFixAsync(string source, params string[] rules) => VerifyAsync(source, source, rules);

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(PayloadGenerator)];

    private static string Program(string expression) => $$"""
        static class Crates
        {
            const string Wrong = "Intkae";

            static Crate Make(string anything) =>
        {{expression}};
        }
        """;
}
