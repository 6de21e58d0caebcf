using System.Collections.Immutable;
using ArmPayloads.Analyzers;
using ArmPayloads.Benchmarks.Compilers;
using ArmPayloads.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>A build of a large project with the analyzer, and an edit in it.</summary>
internal sealed class AnalyzerShare : Row
{
    private const int Files = 1000;

    public override string Name => "analyzers";

    public override IEnumerable<Line> Measure()
    {
        var project = new AnalyzedProject(Files);
        Ratio build = Contest.Time(() => project.BuildAnew(new PayloadAnalyzer()), () => project.BuildAnew(new EmptyAnalyzer()));
        yield return new Line($"{Name}: build", "1,000 files with the analyzer", "with an empty one", build, 1.1);
        Ratio edit = Contest.Time(project.Editing(), project.AnalyzeAnew);
        yield return new Line($"{Name}: edit", "the edited file", "all files", edit, 0.05);
    }

#pragma warning disable RS1036, RS1038, RS1041, RS2008 // It is no analyzer that anybody installs.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class EmptyAnalyzer : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_never = new("EMPTY", "Never", "Never", "Never", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_never];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        }
    }
#pragma warning restore RS1036, RS1038, RS1041, RS2008
}
