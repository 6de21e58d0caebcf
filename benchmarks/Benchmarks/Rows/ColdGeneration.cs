using ArmPayloads.Benchmarks.Compilers;
using ArmPayloads.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>A compiler that has done other work meets the schemas for the first time.</summary>
internal sealed class ColdGeneration : Row
{
    public override string Name => "cold generation";

    public override IEnumerable<Line> Measure()
    {
        AdditionalText[] schemas = [.. SchemaTexts.AdditionalTexts(SchemaTexts.CustomerInsights)];
        SyntaxTree program = Projects.Parse("class Program;");
        SyntaxTree[] emitted = EmittedTypes.Of(schemas, program);
        CheckReference(emitted);
        Ratio ratio = Contest.Time(
            () => Drivers.Ours(schemas).RunGenerators(Projects.Fresh(program)),
            () => Drivers.SystemTextJson().RunGenerators(Projects.Fresh(emitted)));
        yield return new Line(Name, "all that is generated", "JsonSerializerContext over the types", ratio, 0.25);
    }

    // A generator that meets errors may well be faster.
    private static void CheckReference(SyntaxTree[] emitted)
    {
        GeneratorDriver json = Drivers.SystemTextJson().RunGeneratorsAndUpdateCompilation(Projects.Fresh(emitted), out Compilation compilation, out _);
        Drivers.ResultOf(json);
        if (compilation.GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"The reference does not compile: {error}");
    }
}
