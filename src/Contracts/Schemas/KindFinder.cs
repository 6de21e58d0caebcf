using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>
/// Finds the properties of an object whose kind a sibling names: an <c>allOf</c> with entries
/// "if the sibling is one of these values, then the property is of this type".
/// </summary>
internal static class KindFinder
{
    private sealed record Entry(string Property, string By, bool IgnoreCase, EquatableArray<string> Values, string Type);

    /// <summary>The kinds, not named yet.</summary>
    public static IEnumerable<KindContract> Find(SchemaContract schema) =>
        from part in schema.Get<AllOfKeyword>()?.Schemas ?? []
        let entry = AsEntry(part)
        where entry is not null
        group entry by (entry.Property, entry.By, entry.IgnoreCase) into entries
        select new KindContract(
            entries.Key.Property,
            entries.Key.By,
            entries.Key.IgnoreCase,
            "",
            CasesOf(entries));

    // Two entries for one type are one kind with the values of both.
    private static EquatableArray<KindCase> CasesOf(IEnumerable<Entry> entries) =>
        (from entry in entries
         group entry by entry.Type into sameType
         select new KindCase(sameType.SelectMany(entry => entry.Values).Distinct(StringComparer.Ordinal).ToEquatableArray(), sameType.Key)).ToEquatableArray();

    private static Entry? AsEntry(SchemaContract part)
    {
        if (part.Get<ConditionKeyword>() is not { Else: null } condition
            || OnlyProperty(condition.If) is not { } by
            || OnlyProperty(condition.Then) is not { } property
            || by.Schema.Get<EnumKeyword>() is not { IsOpen: false, Texts: { } values } known
            || property.Schema.Reference is not { } type)
            return null;
        return new Entry(property.JsonName, by.JsonName, known.IgnoreCase, values, type);
    }

    private static SchemaProperty? OnlyProperty(SchemaContract? schema) =>
        schema?.Get<PropertiesKeyword>() is { Properties: { Count: 1 } properties, Patterns.Count: 0, Others: null } ? properties[0] : null;
}
