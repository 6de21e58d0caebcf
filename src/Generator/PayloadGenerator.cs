using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Configuration;
using ArmPayloads.Generator.Diagnostics;
using ArmPayloads.Generator.Emit;
using ArmPayloads.Generator.Inputs;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator;

/// <summary>Turns the schemas of ARM-style APIs into request models, ids and requests, and reports what is wrong with the files it is given.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PayloadGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Read(provider.GlobalOptions))
            .WithTrackingName(StepNames.Options);

        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);

        var schemas = files
            .Select(static (pair, cancellation) => InputFile.ReadSchema(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Schemas)
            .Where(static schema => schema is not null)
            .Collect();

        var set = schemas
            .Select(static (documents, _) => SchemaSet.Read(documents!))
            .WithTrackingName(StepNames.SchemaSet);

        var payloads = files
            .Select(static (pair, cancellation) => InputFile.ReadPayload(pair.Left, pair.Right, cancellation))
            .WithTrackingName(StepNames.Payloads)
            .Where(static payload => payload is not null)
            .Collect()
            .Combine(set)
            .Select(static (pair, _) => PayloadFiles.Check(pair.Left!, pair.Right))
            .WithTrackingName(StepNames.PayloadProblems);

        var target = context.CompilationProvider
            .Select(static (compilation, _) => Target.Of(compilation))
            .WithTrackingName(StepNames.Target);

        var output = set.Combine(options).Combine(target)
            .Select(static (input, _) => ApiEmitter.Emit(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(StepNames.Output);

        var sources = output
            .SelectMany(static (output, _) => output.Files)
            .WithTrackingName(StepNames.Files);

        context.RegisterSourceOutput(sources, static (production, file) => production.AddSource(file.HintName, file.Text));
        context.RegisterSourceOutput(set, static (production, set) => ProblemReporter.Report(production, set.Problems));
        context.RegisterSourceOutput(payloads, static (production, problems) => ProblemReporter.Report(production, problems));
        context.RegisterSourceOutput(output, static (production, output) => ProblemReporter.Report(production, output.Problems));
    }
}
