using System.Collections.Immutable;
using ArmPayloads.Contracts.Rules;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Reporting;

/// <summary>The diagnostics that findings become. Each has a page in docs/diagnostics.</summary>
internal static class FindingDescriptors
{
    public const string Category = "ArmPayloads";

    // Always a warning: a compiler that leaves out infos would leave out an analyzer that has nothing else, errors included.
    // How severe a finding is, its rule says, and then the project.
    private const DiagnosticSeverity Default = DiagnosticSeverity.Warning;

    public static readonly DiagnosticDescriptor Missing = new(
        "ARMP101", "Missing member", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP101"));

    public static readonly DiagnosticDescriptor UnknownMember = new(
        "ARMP102", "Unknown member", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP102"));

    public static readonly DiagnosticDescriptor WrongType = new(
        "ARMP103", "Wrong type", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP103"));

    public static readonly DiagnosticDescriptor NotInEnum = new(
        "ARMP104", "Value not in enum", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP104"));

    public static readonly DiagnosticDescriptor PatternNotMatched = new(
        "ARMP105", "Pattern not matched", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP105"));

    public static readonly DiagnosticDescriptor LengthOrRange = new(
        "ARMP106", "Length or range", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP106"));

    public static readonly DiagnosticDescriptor ReadOnlyMemberSet = new(
        "ARMP107", "Read-only member set", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP107"));

    public static readonly DiagnosticDescriptor DuplicateItems = new(
        "ARMP108", "Duplicate items", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP108"));

    public static readonly DiagnosticDescriptor UnknownResource = new(
        "ARMP201", "Unknown resource", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP201"));

    public static readonly DiagnosticDescriptor UnknownDeclaration = new(
        "ARMP202", "Unknown declaration in a resource", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP202"));

    public static readonly DiagnosticDescriptor IncompatibleDeclarations = new(
        "ARMP203", "Incompatible declarations", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP203"));

    public static readonly DiagnosticDescriptor KeyNotCovered = new(
        "ARMP204", "Key not covered", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP204"));

    public static readonly DiagnosticDescriptor NotUnique = new(
        "ARMP205", "Not unique", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP205"));

    public static readonly DiagnosticDescriptor OtherRule = new(
        "ARMP301", "Other named rule", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP301"));

    public static readonly DiagnosticDescriptor ResourceNamePattern = new(
        "ARMP401", "Resource name: pattern", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP401"));

    public static readonly DiagnosticDescriptor ResourceNameDiffers = new(
        "ARMP402", "Body name differs from address", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP402"));

    public static readonly DiagnosticDescriptor SecretInPlainText = new(
        "ARMP501", "Secret in plain text", "{0}", Category, Default, true, helpLinkUri: HelpLinks.Of("ARMP501"));

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Missing, UnknownMember, WrongType, NotInEnum,
        PatternNotMatched, LengthOrRange, ReadOnlyMemberSet, DuplicateItems,
        UnknownResource, UnknownDeclaration, IncompatibleDeclarations, KeyNotCovered,
        NotUnique, OtherRule, ResourceNamePattern, ResourceNameDiffers,
        SecretInPlainText,
    ];

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = All.ToImmutableDictionary(descriptor => descriptor.Id);

    /// <summary>The diagnostic of an id; an id that nobody listed is a named rule like any other.</summary>
    public static DiagnosticDescriptor Of(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : OtherRule;
}
