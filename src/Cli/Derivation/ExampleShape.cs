using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Derives types from examples, where no table says more. Nothing is required by an example.</summary>
internal static partial class ExampleShape
{
    /// <summary>The type of a value as an example shows it.</summary>
    public static TypeExpression Of(PayloadNode value, PagePlace place) => value switch
    {
        PayloadText => TypeExpression.Text,
        PayloadNumber number => new SimpleType(number.Value.IsInteger ? "integer" : "number", null),
        PayloadBoolean => new SimpleType("boolean", null),
        PayloadArray array => new ListType(array.Elements.Select(element => Of(element, place)).Aggregate(TypeExpression.Any, Join)),
        PayloadObject { Members.Count: 0 } => new SimpleType("object", null),
        PayloadObject map when HasLocales(map) => new MapType(map.Members.Select(member => Of(member.Value, place)).Aggregate(TypeExpression.Any, Join)),
        PayloadObject value1 => new InlineType(Draft(value1, place)),
        _ => TypeExpression.Any,
    };

    /// <summary>Whether the keys of an object are locales, and so are data.</summary>
    public static bool HasLocales(PayloadObject value) =>
        value.Members.Any(member => Locale().IsMatch(member.Name)) && value.Members.All(member => Locale().IsMatch(member.Name) || Language().IsMatch(member.Name));

    /// <summary>What two values of one place have in common: the union of both where they differ.</summary>
    public static TypeExpression Join(TypeExpression left, TypeExpression right)
    {
        if (left.Equals(right) || right == TypeExpression.Any)
            return left;
        return (left, right) switch
        {
            _ when left == TypeExpression.Any => right,
            (SimpleType { JsonType: "integer" or "number" }, SimpleType { JsonType: "integer" or "number" }) => new SimpleType("number", null),
            (ListType first, ListType second) => new ListType(Join(first.Item, second.Item)),
            (MapType first, MapType second) => new MapType(Join(first.Value, second.Value)),
            (SimpleType { JsonType: "object" }, InlineType or MapType) => right,
            (InlineType or MapType, SimpleType { JsonType: "object" }) => left,
            (InlineType first, InlineType second) => JoinMembers(first, second.Type),
            (UnionType, _) or (_, UnionType) => Union(Options(right).Aggregate(Options(left), Add)),
            _ => new UnionType([left, right]),
        };
    }

    /// <summary>Adds what an object of an example shows to a type without a table.</summary>
    public static void AddMembers(TypeDraft type, PayloadObject value, PagePlace place) => JoinMembers(new InlineType(type), Draft(value, place));

    private static IReadOnlyList<TypeExpression> Options(TypeExpression type) => type is UnionType union ? union.Options : [type];

    private static TypeExpression Union(IReadOnlyList<TypeExpression> options) => options.Count == 1 ? options[0] : new UnionType(options);

    // One object, one list and one number are enough: what has something in common with an option becomes a part of it.
    private static IReadOnlyList<TypeExpression> Add(IReadOnlyList<TypeExpression> options, TypeExpression added)
    {
        for (var i = 0; i < options.Count; i++)
        {
            if (Join(options[i], added) is var joined and not UnionType)
                return [.. options.Take(i), joined, .. options.Skip(i + 1)];
        }
        return [.. options, added];
    }

    private static TypeDraft Draft(PayloadObject value, PagePlace place)
    {
        var draft = new TypeDraft("", place);
        foreach (var member in value.Members)
            draft.Members.Add(new MemberDraft(member.Name, Of(member.Value, place), place));
        return draft;
    }

    private static InlineType JoinMembers(InlineType type, TypeDraft other)
    {
        foreach (var member in other.Members)
        {
            if (type.Type.Member(member.Name) is { } known)
                known.Type = Join(known.Type, member.Type);
            else
                type.Type.Members.Add(member);
        }
        return type;
    }

    // A language alone, such as "id", may be a member's name as well: it takes one with a region beside it.
    [GeneratedRegex("^[a-z]{2,3}(?:-[A-Za-z]{4})?-(?:[A-Za-z]{2}|[0-9]{3})$")]
    private static partial Regex Locale();

    [GeneratedRegex("^[a-z]{2,3}$")]
    private static partial Regex Language();
}
