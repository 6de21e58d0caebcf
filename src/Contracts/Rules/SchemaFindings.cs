using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Violations of a schema as findings: under the name of the rule that claims the keyword, or under none.</summary>
internal sealed class SchemaFindings(PayloadScope scope, IReadOnlyList<RuleVisit> visits)
{
    public const string Missing = "ARMP101";
    public const string UnknownMember = "ARMP102";
    public const string NotListed = "ARMP104";
    public const string AnyOther = "ARMP301";

    /// <summary>The rule about values of an enum that are written in another letter case.</summary>
    public const string LetterCase = "enum-letter-case";

    private readonly EditBuilder _edits = new(scope.Root);

    private static string IdOf(Violation violation) => violation.Keyword switch
    {
        // None of the forms fits, and of the nearest one only members are missing.
        _ when violation.Member is not null => Missing,
        RequiredKeyword or DependenciesKeyword => Missing,
        NothingKeyword => UnknownMember,
        TypeKeyword => "ARMP103",
        EnumKeyword => NotListed,
        PatternKeyword or DateTimeKeyword => "ARMP105",
        LengthKeyword or RangeKeyword or MultipleOfKeyword or ItemCountKeyword or PropertyCountKeyword => "ARMP106",
        UniqueItemsKeyword => "ARMP108",
        _ => AnyOther,
    };

    public Finding Of(Violation violation)
    {
        if (CaseOf(violation) is { } listed)
            return Finding(violation, LetterCase, RuleSeverity.Warning, $"{Subject(violation)} must be written as listed: '{PlainText.OneLine(listed)}'", listed);
        var rule = visits.SelectMany(visit => visit.Rules.Rules.Where(rule => rule.Claims(violation, visit.Path.ToString()))).FirstOrDefault();
        var suggestion = rule?.MeantBy((violation.Value as PayloadText)?.Value) ?? Suggestion(violation);
        var message = rule is { Message.Length: > 0 }
            ? RuleMessage.Fill(rule.Message, ValueOf(violation), null, null)
            : $"{Subject(violation)} {violation.Message}";
        if (suggestion is not null)
            message += RuleMessage.DidYouMean(suggestion);
        return Finding(violation, rule?.Name ?? "", rule?.Severity ?? RuleSeverity.Error, message, suggestion);
    }

    /// <summary>Whether something may mend a broken keyword.</summary>
    public static bool MayMend(Violation violation) =>
        violation.Member is not null || violation.Keyword is NothingKeyword or UniqueItemsKeyword or EnumKeyword { Values.Count: 1 };

    /// <summary>What mends a broken keyword, where there is one way only.</summary>
    public FindingEdit? EditOf(Violation violation) => violation.Keyword switch
    {
        NothingKeyword or UniqueItemsKeyword => _edits.Remove(violation.Path),
        EnumKeyword { Values.Count: 1 } keyword => _edits.Replace(violation.Path, keyword.Values[0].Canonical, keyword.Values[0].Text),
        _ when violation.Member is { } member => _edits.Add(JsonPointer.Append(violation.Path, member), Placeholder(violation.Path, member)),
        _ => null,
    };

    private Finding Finding(Violation violation, string rule, RuleSeverity severity, string message, string? suggestion)
    {
        var id = IdOf(violation);
        var edit = suggestion is null ? EditOf(violation) : ChangeTo(violation, suggestion);
        var place = violation.Keyword is NothingKeyword ? PayloadLocation.Find(scope.Root, violation.Path).Place : violation.Value.Place;
        return new Finding(id, rule, severity, message, scope.Address, violation.Path, suggestion, edit, HelpLinks.Of(scope.Set.Api, id, rule), place);
    }

    private FindingEdit ChangeTo(Violation violation, string suggestion)
    {
        var location = PayloadLocation.Find(scope.Root, violation.Path);
        var isName = location.Node is not null && !ReferenceEquals(location.Node, violation.Value);
        return isName ? _edits.Rename(violation.Path, suggestion) : _edits.ChangeTo(violation.Path, suggestion);
    }

    private static string? CaseOf(Violation violation) =>
        violation is { Keyword: EnumKeyword { Name: "enum" } keyword, Value: PayloadText text }
            ? keyword.Texts?.FirstOrDefault(listed => string.Equals(listed, text.Value, StringComparison.OrdinalIgnoreCase))
            : null;

    private static string? Suggestion(Violation violation) =>
        violation is { Keyword: EnumKeyword { Texts: { } texts }, Value: PayloadText text } ? CaseOf(violation) ?? Spelling.Nearest(text.Value, texts) : null;

    private string Subject(Violation violation) => JsonPointer.Last(violation.Path) switch
    {
        "" => $"'{scope.Set.Api.Type(scope.Type)?.Name}'",
        var name when JsonPointer.IndexOf(name) is { } index => $"Element {index} of '{JsonPointer.Split(violation.Path).Reverse().Skip(1).FirstOrDefault()}'",
        var name => $"'{PlainText.OneLine(name)}'",
    };

    // No message repeats a secret.
    private string ValueOf(Violation violation) => violation.Value is PayloadText text && violation.Keyword is not NothingKeyword
        ? scope.Types.IsSecret(scope.Type, scope.Root, violation.Path) ? "..." : text.Value
        : violation.Member ?? JsonPointer.Last(violation.Path);

    // The least value that says what kind is wanted; somebody fills it in.
    private string Placeholder(string pointer, string member) =>
        TypeAt(pointer)?[member] is { } typed ? Placeholders.Of(scope.Set.Api, typed) : "\"\"";

    private TypedMembers? TypeAt(string pointer) => scope.Types.At(scope.Type, scope.Root, pointer);
}
