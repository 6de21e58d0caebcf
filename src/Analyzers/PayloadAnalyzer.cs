using System.Collections.Immutable;
using ArmPayloads.Analyzers.Harvest;
using ArmPayloads.Analyzers.Inputs;
using ArmPayloads.Analyzers.Reporting;
using ArmPayloads.Analyzers.Severity;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Analyzers;

/// <summary>Reports payloads in C# that the service would refuse, or that do not fit together.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadAnalyzer : DiagnosticAnalyzer
{
    /// <summary>Property of a diagnostic: the rule's name. Not there where a schema alone was broken.</summary>
    public const string RuleProperty = "Rule";

    /// <summary>Property of a diagnostic: what was probably meant.</summary>
    public const string SuggestionProperty = "Suggestion";

    /// <summary>Property of a diagnostic: the change that would mend it, as <see cref="EditProperties"/> writes it.</summary>
    public const string EditProperty = "Edit";

    private const string MarkOfGeneratedTypes = "ArmPayloads.SchemaDefinitionAttribute";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => FindingDescriptors.All;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypesByMetadataName(MarkOfGeneratedTypes).IsEmpty || !SchemaInputs.IsEnabled(context.Options))
            return;
        var apis = SchemaInputs.Read(context.Options, context.CancellationToken);
        if (apis.Count == 0)
            return;
        // What these keep is asked again after this call has long been cancelled, so they get no token of it.
        var findings = new CompilationFindings(CompilationPayloads.Of(context.Compilation, apis));
        var severities = new SeveritySettings(context.Compilation, context.Options);
        // By file, because an editor shows at once what is reported for the file it has open, and the rest only at the end.
        context.RegisterSemanticModelAction(model => Report(model, findings, severities));
    }

    private static void Report(SemanticModelAnalysisContext context, CompilationFindings findings, SeveritySettings severities)
    {
        var tree = context.SemanticModel.SyntaxTree;
        foreach (var (finding, place) in findings.In(tree, context.CancellationToken))
        {
            if (severities.Of(finding, tree, context.CancellationToken) is { } severity)
                context.ReportDiagnostic(FindingDiagnostics.Of(finding, place.Location, severity));
        }
    }
}
