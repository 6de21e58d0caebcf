using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Model;

/// <summary>What a schema says of a value: its keywords, and what is told to people and tools.</summary>
public sealed record SchemaContract(EquatableArray<Keyword> Keywords, Annotations Annotations)
{
    /// <summary>The schema <c>true</c>: everything fits.</summary>
    public static SchemaContract Any { get; } = new([], Annotations.None);

    /// <summary>The schema <c>false</c>: nothing fits.</summary>
    public static SchemaContract Nothing { get; } = new(EquatableArray.Create<Keyword>(new NothingKeyword()), Annotations.None);

    /// <summary>Whether one of its keywords looks at a value that others look at, too, so that a type may be met there again.</summary>
    // Asked for each value, so it is told once; no copy is ever made with other keywords.
    internal bool Revisits { get; } = TellRevisits(Keywords);

    /// <inheritdoc cref="Keyword.TypesFitting"/>
    internal JsonTypes TypesFitting { get; } = TellTypesFitting(Keywords);

    /// <inheritdoc cref="Keyword.TypesBreaking"/>
    internal JsonTypes TypesBreaking { get; } = TellTypesBreaking(Keywords);

    /// <summary>Whether the type of the value is known and enough, as it is for most members.</summary>
    internal bool IsMetByTypeOf(PayloadNode value) => (TypesFitting & value.Type) != 0 && value is not PayloadUnknown;

    /// <inheritdoc cref="Keyword.TextsTold"/>
    internal IEnumerable<string>? TextsTold => TextsToldBy(Keywords, static keyword => keyword.TextsTold);

    internal static IEnumerable<string>? TextsToldBy(EquatableArray<SchemaContract> schemas) => TextsToldBy(schemas, static schema => schema.TextsTold);

    // None where one of them looks at more.
    private static List<string>? TextsToldBy<T>(EquatableArray<T> parts, Func<T, IEnumerable<string>?> textsOf)
    {
        var texts = new List<string>();
        foreach (var part in parts)
        {
            if (textsOf(part) is not { } told)
                return null;
            texts.AddRange(told);
        }
        return texts;
    }

    public T? Get<T>()
        where T : Keyword
    {
        foreach (var keyword in Keywords)
        {
            if (keyword is T found)
                return found;
        }
        return null;
    }

    /// <summary>The key of the type this schema points to, if it is a <c>$ref</c>.</summary>
    public string? Reference => Get<ReferenceKeyword>()?.Key;

    internal static SchemaContract To(string key, Annotations annotations) => new(EquatableArray.Create<Keyword>(new ReferenceKeyword(key)), annotations);

    // Loops, because a compiler makes thousands of schemas while somebody waits, and each query would cost three objects.
    private static bool TellRevisits(EquatableArray<Keyword> keywords)
    {
        foreach (var keyword in keywords)
        {
            if (keyword.Revisits)
                return true;
        }
        return false;
    }

    private static JsonTypes TellTypesFitting(EquatableArray<Keyword> keywords)
    {
        var types = JsonTypes.Any;
        foreach (var keyword in keywords)
            types &= keyword.TypesFitting;
        return types;
    }

    private static JsonTypes TellTypesBreaking(EquatableArray<Keyword> keywords)
    {
        var types = JsonTypes.None;
        foreach (var keyword in keywords)
            types |= keyword.TypesBreaking;
        return types;
    }
}
