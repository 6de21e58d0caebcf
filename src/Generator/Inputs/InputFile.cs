using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Configuration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Generator.Inputs;

/// <summary>Additional files that the package's targets have marked as ours. A file that is not ours is never read.</summary>
internal static class InputFile
{
    public static SchemaDocument? ReadSchema(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        Kind(file, options) == BuildProperties.SchemaKind ? SchemaDocument.Parse(file.Path, TextOf(file, cancellation)) : null;

    public static PayloadFile? ReadPayload(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        Kind(file, options) switch
        {
            BuildProperties.PayloadKind => PayloadFile.Parse(file.Path, TextOf(file, cancellation), isTemplate: false),
            BuildProperties.TemplateKind => PayloadFile.Parse(file.Path, TextOf(file, cancellation), isTemplate: true),
            _ => null,
        };

    private static string? Kind(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (!options.GetOptions(file).TryGetValue(BuildProperties.FileKindKey, out var kind))
            return null;
        return GeneratorOptions.IsEnabled(options.GlobalOptions) ? kind : null;
    }

    // A file that was deleted since the build began has no text; an empty one is then reported.
    private static string TextOf(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString() ?? "";
}
