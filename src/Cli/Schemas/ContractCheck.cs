using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Reads the schemas as the compiler will: what it would report is reported here, before anybody has them.</summary>
internal static class ContractCheck
{
    // As deep as NJsonSchema reads, less what OneDocument puts around a schema.
    private static readonly JsonReaderLimits s_limits = new(MaxDepth: 60);

    /// <summary>The contract, with whatever is wrong reported at the place in the written files.</summary>
    /// <param name="texts">The files as they are written, by path.</param>
    public static SchemaSet Read(IReadOnlyDictionary<string, string> texts, DiagnosticList diagnostics)
    {
        var set = SchemaSet.Read(texts.Select(text => SchemaDocument.Parse(text.Key, text.Value, s_limits)));
        foreach (var problem in set.Problems)
            diagnostics.Add(PageDiagnosticKinds.SchemaNotUsable, new PagePlace(problem.Place.Path, problem.Place.StartLine + 1), $"{problem.Message.TrimEnd('.')}. Change the pages, or say it in the overlay.");
        return set;
    }
}
