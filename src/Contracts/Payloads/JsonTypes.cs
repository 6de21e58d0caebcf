namespace ArmPayloads.Contracts.Payloads;

/// <summary>The types of JSON Schema; an integer is a number without a fraction.</summary>
[Flags]
public enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,
    Any = 127,
}

public static class JsonTypeNames
{
    private static readonly (JsonTypes Type, string Keyword, string Noun)[] Names =
    [
        (JsonTypes.Null, "null", "null"),
        (JsonTypes.Boolean, "boolean", "true or false"),
        (JsonTypes.Integer, "integer", "an integer"),
        (JsonTypes.Number, "number", "a number"),
        (JsonTypes.String, "string", "a text"),
        (JsonTypes.Array, "array", "a list"),
        (JsonTypes.Object, "object", "an object"),
    ];

    /// <summary>The type of a word of the keyword <c>type</c>; none if there is no such word.</summary>
    public static JsonTypes Parse(string keyword)
    {
        foreach (var (type, word, _) in Names)
        {
            if (word == keyword)
                return type;
        }
        return JsonTypes.None;
    }

    /// <summary>The types as a person says them: "a text or an object".</summary>
    public static string Describe(this JsonTypes types)
    {
        if ((types & JsonTypes.Number) != 0)
            types &= ~JsonTypes.Integer;
        return string.Join(" or ", Names.Where(name => (types & name.Type) != 0).Select(name => name.Noun));
    }
}
