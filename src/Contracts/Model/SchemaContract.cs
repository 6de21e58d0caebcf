using ArmPayloads.Contracts.Keywords;

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
    internal bool Revisits { get; } = Keywords.Any(keyword => keyword.Revisits);

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
}
