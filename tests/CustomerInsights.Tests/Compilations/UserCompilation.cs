using System.Collections.Immutable;
using ArmPayloads.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.CustomerInsights.Tests.Compilations;

/// <summary>A project of a user of the API, as the compiler has it.</summary>
internal static class UserCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ArmPayloads;
        global using ArmPayloads.CustomerInsights;
        """;

    private static readonly CSharpParseOptions s_language = new(LanguageVersion.Latest, preprocessorSymbols: ["DEBUG", "NET"]);

    /// <summary>A program where a file has statements of its own, a library otherwise.</summary>
    public static CSharpCompilation Of(IEnumerable<(string Path, string Text)> files)
    {
        var trees = files.Prepend(("Usings.cs", Usings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, s_language, file.Item1)).ToList();
        var isProgram = trees.Any(tree => tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any());
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create("Contoso", trees, CompiledTypes.References, new(kind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    }

    /// <summary>What the compiler and the analyzer report together. An analyzer that throws reports AD0001.</summary>
    public static async Task<(ImmutableArray<Diagnostic> Compiler, ImmutableArray<Diagnostic> Analyzer)> DiagnoseAsync(Compilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(CompiledTypes.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var all = await compilation.WithAnalyzers([new PayloadAnalyzer()], options).GetAllDiagnosticsAsync();
        return ([.. all.Where(IsOfTheCompiler)], [.. all.Where(diagnostic => !IsOfTheCompiler(diagnostic))]);
    }

    private static bool IsOfTheCompiler(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);
}
