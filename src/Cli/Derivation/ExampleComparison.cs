using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Derivation;

/// <summary>
/// Holds an example against the type that a table describes. The body that a request page sends is what the service
/// takes: where the two differ, both are accepted. Any other example only tells that somebody was careless.
/// </summary>
internal sealed class ExampleComparison(DiagnosticList diagnostics, PageExample example, ExampleRole role)
{
    // Types may hold themselves; examples are as deep as their text.
    private const int MaxDepth = 64;

    private readonly bool _wins = role != ExampleRole.Illustration;

    public void Compare(TypeDraft type, PayloadObject value) => Compare(type, value, 0);

    private void Compare(TypeDraft type, PayloadObject value, int depth)
    {
        if (depth > MaxDepth)
            return;
        foreach (var member in value.Members)
        {
            if (Find(type, member, value) is { } known)
                CompareMember(type, known, member.Value, depth);
            else if (type.Others is { } others)
                Check(others, member.Value, depth);
        }
        if (role == ExampleRole.Request && !value.IsOpen)
            RelaxRequired(type, value);
    }

    private MemberDraft? Find(TypeDraft type, PayloadMember member, PayloadObject value)
    {
        if (type.Member(member.Name) is { } known || type.Others is not null)
            return type.Member(member.Name);
        var place = Place(member.Value, value);
        if (type.Members.Find(other => string.Equals(other.Name, member.Name, StringComparison.OrdinalIgnoreCase)) is { } spelled)
        {
            if (_wins)
                spelled.Aliases.Add(member.Name);
            Report(place, $"The example writes '{member.Name}' where the table has '{spelled.Name}'; {(_wins ? "both are read, and the table's is written" : "the table's is taken")}.", Target(type, spelled));
            return spelled;
        }
        if (!_wins)
        {
            Report(place, $"The example has '{member.Name}', which the table of {Called(type)} does not list; it is not taken over.", type.Target);
            return null;
        }
        var added = new MemberDraft(member.Name, ExampleShape.Of(member.Value, place), place);
        type.Members.Add(added);
        Report(place, $"The example sends '{member.Name}', which the table of {Called(type)} does not list; it is added as {added.Type}.", Target(type, added));
        return added;
    }

    private void CompareMember(TypeDraft type, MemberDraft member, PayloadNode value, int depth)
    {
        var place = Place(value, null);
        if (_wins && member.IsReadOnly)
        {
            member.IsReadOnly = false;
            Report(place, $"The example sends '{member.Name}', which the table marks read-only; it may be written.", Target(type, member));
        }
        if (!Check(member.Type, value, depth))
        {
            var shown = ExampleShape.Of(value, place);
            var said = member.Type;
            if (_wins)
                member.Type = ExampleShape.Join(member.Type, shown);
            Report(place, $"The example gives '{member.Name}' {shown}, the table at {member.Place.File}({member.Place.Line}) says {said}; {(_wins ? "both are accepted" : "the table's is taken")}.", Target(type, member));
        }
        CompareValues(type, member, value, place);
    }

    private void CompareValues(TypeDraft type, MemberDraft member, PayloadNode value, PagePlace place)
    {
        if (member.Values.Count == 0 || member.IsOpen)
            return;
        foreach (var text in value is PayloadArray array ? array.Elements.OfType<PayloadText>() : value is PayloadText only ? [only] : [])
        {
            if (member.Values.Contains(text.Value))
                continue;
            var isOtherCase = member.Values.Exists(known => string.Equals(known, text.Value, StringComparison.OrdinalIgnoreCase));
            if (_wins && isOtherCase)
                member.IgnoresCase = true;
            else if (_wins)
                member.Values.Add(text.Value);
            var outcome = !_wins ? "the table's are taken" : isOtherCase ? "letter case does not count" : "it is added";
            Report(place, $"The example gives '{member.Name}' the value '{text.Value}', which the table does not list; {outcome}.", Target(type, member));
        }
    }

    // Whether a value is of a type, as far as both are known; what is inside of it is compared on the way.
    private bool Check(TypeExpression type, PayloadNode value, int depth)
    {
        switch (type, value)
        {
            case (_, PayloadUnknown or PayloadNull):
            case (SimpleType { JsonType: null }, _):
                return true;
            case (ReferenceType reference, PayloadObject inner):
                Compare(reference.Type, inner, depth + 1);
                return true;
            case (InlineType inline, PayloadObject inner):
                Compare(inline.Type, inner, depth + 1);
                return true;
            case (MapType map, PayloadObject inner):
                return inner.Members.Aggregate(true, (holds, member) => Check(map.Value, member.Value, depth + 1) && holds);
            case (ListType list, PayloadArray array):
                return array.Elements.Aggregate(true, (holds, element) => Check(list.Item, element, depth + 1) && holds);
            case (UnionType union, PayloadObject inner):
                return union.Options.OrderByDescending(option => NamesIn(option, inner)).Any(option => Check(option, value, depth + 1));
            case (UnionType union, _):
                return union.Options.Any(option => Check(option, value, depth + 1));
            case (SimpleType simple, _):
                return IsOf(simple, value);
            default:
                return false;
        }
    }

    // An example shows one of several kinds of objects: the one that has most of its names.
    private static int NamesIn(TypeExpression option, PayloadObject value)
    {
        var members = option is ReferenceType reference ? reference.Type.Members : option is InlineType inline ? inline.Type.Members : [];
        return value.Members.Count(member => members.Exists(known => string.Equals(known.Name, member.Name, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsOf(SimpleType type, PayloadNode value) => (type.JsonType, value) switch
    {
        ("string", PayloadText) or ("boolean", PayloadBoolean) or ("object", PayloadObject) or ("number", PayloadNumber) => true,
        ("integer", PayloadNumber number) => number.Value.IsInteger,
        _ => false,
    };

    private void RelaxRequired(TypeDraft type, PayloadObject value)
    {
        foreach (var member in type.Members.Where(member => member.IsRequired && value.Member(member.Name) is null && !member.Aliases.Any(alias => value.Member(alias) is not null)))
        {
            member.IsRequired = false;
            Report(Place(value, null), $"The example leaves out '{member.Name}', which the table at {member.Place.File}({member.Place.Line}) marks as required; it may be left out.", Target(type, member));
        }
    }

    private PagePlace Place(PayloadNode value, PayloadNode? around) => example.PlaceOf(value.Place is null && around is not null ? around : value);

    private static string Called(TypeDraft type) => type.Name.Length > 0 ? $"'{type.Name}'" : "the object";

    private static string? Target(TypeDraft type, MemberDraft member) => type.Name.Length == 0 ? null : $"{type.Target}/properties/{member.Name}";

    private void Report(PagePlace place, string message, string? subject) => diagnostics.Add(PageDiagnosticKinds.ExampleDiffers, place, message, subject);
}
