using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing.Tests;

/// <summary>Each reports TST900 on types, in a way that no analyzer should.</summary>
public abstract class FaultyAnalyzer(params string[] tags) : DiagnosticAnalyzer
{
    protected DiagnosticDescriptor Rule { get; } =
        new("TST900", "Faulty", "Faulty", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: tags);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(c => c.ReportDiagnostic(Diagnostic.Create(Rule, Place(c))), SymbolKind.NamedType);
    }

    protected abstract Location? Place(SymbolAnalysisContext context);
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrashingAnalyzer : FaultyAnalyzer
{
    protected override Location? Place(SymbolAnalysisContext context) => throw new InvalidOperationException("the analyzer fell over");
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotConfigurableAnalyzer() : FaultyAnalyzer(WellKnownDiagnosticTags.NotConfigurable)
{
    protected override Location? Place(SymbolAnalysisContext context) => context.Symbol.Locations[0];
}

/// <summary>A place in C# that is given as one in a foreign file is out of reach of any pragma.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForeignPlaceAnalyzer : FaultyAnalyzer
{
    protected override Location? Place(SymbolAnalysisContext context)
    {
        Location place = context.Symbol.Locations[0];
        return Location.Create(place.SourceTree!.FilePath, place.SourceSpan, place.GetLineSpan().Span);
    }
}

/// <summary>Names the characters 0 to 1 and a line that is elsewhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContradictingPlaceAnalyzer : FaultyAnalyzer
{
    protected override Location? Place(SymbolAnalysisContext context) =>
        Location.Create("/a.json", new TextSpan(0, 1), new LinePositionSpan(new LinePosition(1, 0), new LinePosition(1, 1)));
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlacelessAnalyzer : FaultyAnalyzer
{
    protected override Location? Place(SymbolAnalysisContext context) => null;
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoDescriptorsAnalyzer : FaultyAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, SmallTypeAnalyzer.Rule];

    protected override Location? Place(SymbolAnalysisContext context) => context.Symbol.Locations[0];
}
