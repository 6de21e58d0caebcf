using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Something wrong in a file that is handed to the compiler: what, where, what was expected, what to do.</summary>
public sealed record SchemaProblem(ProblemKind Kind, string Message, SourcePlace Place);

/// <summary>The kinds of problems; the numbers are those of the diagnostics ARMP001 to ARMP009.</summary>
public enum ProblemKind
{
    SchemaNotReadable = 1,
    UnresolvedReference = 2,
    NameCollision = 3,
    KeywordNotUsable = 4,
    RuleDeclarationInvalid = 5,
    FileNotRecognised = 6,
    JsonSyntax = 7,
    LanguageVersionTooLow = 8,
    DuplicateDefinition = 9,
}

/// <summary>A range of a file; lines and columns count from 0.</summary>
public sealed record SourcePlace(string Path, TextRange Range, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public static SourcePlace In(string path, JsonDocumentSyntax document, TextRange range)
    {
        var (startLine, startColumn) = document.PositionOf(range.Start);
        var (endLine, endColumn) = document.PositionOf(range.End);
        return new SourcePlace(path, range, startLine, startColumn, endLine, endColumn);
    }
}
