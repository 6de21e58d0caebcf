using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Model;

/// <summary>What a schema says of a value: its keywords, and what is told to people and tools.</summary>
public sealed record SchemaContract(EquatableArray<Keyword> Keywords, Annotations Annotations)
{
    /// <summary>The schema <c>true</c>: everything fits.</summary>
    public static SchemaContract Any { get; } = new([], Annotations.None);

    /// <summary>The schema <c>false</c>: nothing fits.</summary>
    public static SchemaContract Nothing { get; } = new(EquatableArray.Create<Keyword>(new NothingKeyword()), Annotations.None);

    /// <summary>Whether several of its parts look at one value, so that a type may be met there more than once.</summary>
    internal bool HasParts { get; } = Keywords.Any(keyword => keyword.HasParts);

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
