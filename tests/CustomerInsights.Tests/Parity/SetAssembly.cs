using System.Reflection;
using System.Runtime.Loader;
using ArmPayloads.CustomerInsights.Tests.Compilations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Sets as C#, compiled together: each a file of its own.</summary>
internal sealed class SetAssembly
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    private static readonly CSharpCompilationOptions s_options =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: true);

    public SetAssembly(IEnumerable<SetSource> sets)
    {
        Sets = [.. sets];
        Compilation = CSharpCompilation.Create(
            "Sets", Sets.Select(set => CSharpSyntaxTree.ParseText(set.Text, s_parse, PathOf(set))), CompiledTypes.References, s_options);
    }

    public IReadOnlyList<SetSource> Sets { get; }

    public CSharpCompilation Compilation { get; }

    public static string PathOf(SetSource set) => $"/sets/{set.Name}.cs";

    /// <summary>What Validate finds in each set, by the set's name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Finding>> Validate()
    {
        var context = new AssemblyLoadContext("Sets", isCollectible: true);
        try
        {
            using var types = new MemoryStream(CompiledTypes.Image);
            context.LoadFromStream(types);
            using var image = Emit();
            var assembly = context.LoadFromStream(image);
            return Sets.ToDictionary(set => set.Name, set => Validate(assembly.GetType(set.Name)!));
        }
        finally
        {
            context.Unload();
        }
    }

    private static IReadOnlyList<Finding> Validate(Type set)
    {
        var definition = set.GetMethod("Create", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        return (IReadOnlyList<Finding>)definition.GetType().GetMethod("Validate", [])!.Invoke(definition, null)!;
    }

    private MemoryStream Emit()
    {
        var image = new MemoryStream();
        var result = Compilation.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5)
            .Select(diagnostic => $"{diagnostic}\n{diagnostic.Location.SourceTree}")));
        image.Position = 0;
        return image;
    }
}
