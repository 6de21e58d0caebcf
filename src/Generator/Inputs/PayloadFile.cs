using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Generator.Inputs;

/// <summary>A payload or template file: where it stands and what is wrong with its syntax. Its content is the analyzers' business.</summary>
internal sealed record PayloadFile(string Path, bool IsTemplate, SchemaProblem? SyntaxProblem)
{
    /// <summary>The path's segments.</summary>
    public string[] Segments => Path.Replace('\\', '/').Split('/');

    public static PayloadFile Parse(string path, string text, bool isTemplate)
    {
        var document = JsonDocumentSyntax.Parse(text);
        return new PayloadFile(path, isTemplate, ProblemOf(path, document));
    }

    private static SchemaProblem? ProblemOf(string path, JsonDocumentSyntax document)
    {
        if (document.Problems.Count > 0)
            return Problem($"This file is no JSON: {document.Problems[0].Message}", document.Problems[0].Range);
        if (document.Root is JsonObjectSyntax)
            return null;
        return Problem("This file is no payload: a payload or a template is an object.", document.Root?.Range ?? new TextRange(0, 0));

        SchemaProblem Problem(string message, TextRange range) =>
            new(ProblemKind.JsonSyntax, message, SourcePlace.In(path, document, range));
    }
}
