using System.Runtime.InteropServices;
using ArmPayloads.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Benchmarks.Compilers;

/// <summary>Generator drivers that have not run yet.</summary>
internal static class Drivers
{
    private static readonly Type s_jsonGenerator = System.Reflection.Assembly
        .LoadFrom(FindJsonGenerator())
        .GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;

    public static GeneratorDriver Ours(IEnumerable<AdditionalText> schemas, bool trackSteps = false) => CSharpGeneratorDriver.Create(
        [new PayloadGenerator().AsSourceGenerator()],
        schemas,
        Projects.ParseOptions,
        new SchemaOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackSteps));

    /// <summary>The generator of System.Text.Json that the SDK on this machine builds with.</summary>
    public static GeneratorDriver SystemTextJson() => CSharpGeneratorDriver.Create(
        [((IIncrementalGenerator)Activator.CreateInstance(s_jsonGenerator)!).AsSourceGenerator()], parseOptions: Projects.ParseOptions);

    /// <summary>What a run made; an error of the generator, or none of its output, would make its time worth nothing.</summary>
    public static GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        if (result.Exception is not null || result.GeneratedSources.IsEmpty || !result.Diagnostics.IsEmpty)
            throw new InvalidOperationException($"{result.Generator.GetGeneratorType()} has not done its work: {string.Join("; ", result.Diagnostics)}", result.Exception);
        return result;
    }

    // The runtime lies in <root>/shared/Microsoft.NETCore.App/<version>, the reference pack in <root>/packs.
    private static string FindJsonGenerator()
    {
        string packs = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        return Directory.EnumerateDirectories(Path.GetFullPath(packs))
            .OrderByDescending(pack => Version.TryParse(Path.GetFileName(pack), out Version? version) ? version : new Version(0, 0))
            .Select(pack => Path.Combine(pack, "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"))
            .First(File.Exists);
    }
}
