using ArmPayloads.Contracts.Schemas;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Diagnostics;

/// <summary>The diagnostics of the generator: files and configuration. Each has a page in docs/diagnostics.</summary>
internal static class ProblemDescriptors
{
    public const string HelpLinkBase = "https://github.com/ArmPayloads/ArmPayloads/blob/main/docs/diagnostics/";

    private const string Category = "ArmPayloads.Schemas";

    public static readonly DiagnosticDescriptor SchemaNotReadable = new(
        "ARMP001", "Schema not readable", "{0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpLinkBase + "ARMP001.md");

    public static readonly DiagnosticDescriptor UnresolvedReference = new(
        "ARMP002", "Unresolved $ref", "{0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpLinkBase + "ARMP002.md");

    public static readonly DiagnosticDescriptor NameCollision = new(
        "ARMP003", "Name collision", "{0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpLinkBase + "ARMP003.md");

    public static readonly DiagnosticDescriptor KeywordNotUsable = new(
        "ARMP004", "Keyword, pattern or setting not usable", "{0}", Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpLinkBase + "ARMP004.md");

    public static readonly DiagnosticDescriptor RuleDeclarationInvalid = new(
        "ARMP005", "Rule declaration invalid", "{0}", Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpLinkBase + "ARMP005.md");

    public static readonly DiagnosticDescriptor FileNotRecognised = new(
        "ARMP006", "File not recognised", "{0}", Category, DiagnosticSeverity.Warning, true, helpLinkUri: HelpLinkBase + "ARMP006.md");

    public static readonly DiagnosticDescriptor JsonSyntax = new(
        "ARMP007", "JSON syntax of a payload or template", "{0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpLinkBase + "ARMP007.md");

    public static readonly DiagnosticDescriptor LanguageVersionTooLow = new(
        "ARMP008", "Language version too low", "{0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpLinkBase + "ARMP008.md");

    public static readonly DiagnosticDescriptor DuplicateDefinition = new(
        "ARMP009", "Duplicate definition", "{0}", Category, DiagnosticSeverity.Error, true, helpLinkUri: HelpLinkBase + "ARMP009.md");

    public static IReadOnlyDictionary<ProblemKind, DiagnosticDescriptor> ByKind { get; } = new Dictionary<ProblemKind, DiagnosticDescriptor>
    {
        [ProblemKind.SchemaNotReadable] = SchemaNotReadable,
        [ProblemKind.UnresolvedReference] = UnresolvedReference,
        [ProblemKind.NameCollision] = NameCollision,
        [ProblemKind.KeywordNotUsable] = KeywordNotUsable,
        [ProblemKind.RuleDeclarationInvalid] = RuleDeclarationInvalid,
        [ProblemKind.FileNotRecognised] = FileNotRecognised,
        [ProblemKind.JsonSyntax] = JsonSyntax,
        [ProblemKind.LanguageVersionTooLow] = LanguageVersionTooLow,
        [ProblemKind.DuplicateDefinition] = DuplicateDefinition,
    };
}
