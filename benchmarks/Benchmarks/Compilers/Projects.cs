using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Benchmarks.Compilers;

/// <summary>Compilations against the framework and the runtime of ArmPayloads.</summary>
internal static class Projects
{
    private static readonly MetadataReference[] s_references = [.. ReferencePaths().Select(path => MetadataReference.CreateFromFile(path))];
    private static readonly CSharpCompilation s_first = CSharpCompilation.Create("Consumer", [], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    private static readonly CSharpCompilation s_second = s_first.WithAssemblyName("Other");
    private static bool s_isSecond;

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp13);

    public static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, "Program.cs");

    /// <summary>A compilation that nobody has asked anything but what its references are: every compiler has bound those before a generator runs.</summary>
    public static CSharpCompilation Fresh(params SyntaxTree[] trees)
    {
        // Two projects by turns, so that nothing that is remembered of one is of use for the next.
        s_isSecond = !s_isSecond;
        CSharpCompilation compilation = (s_isSecond ? s_second : s_first).AddSyntaxTrees(trees);
        _ = compilation.GetSpecialType(SpecialType.System_Object).Name;
        return compilation;
    }

    private static IEnumerable<string> ReferencePaths()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted.Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(Payload).Assembly.Location)
            .Append(typeof(Contracts.Schemas.SchemaSet).Assembly.Location);
    }
}
