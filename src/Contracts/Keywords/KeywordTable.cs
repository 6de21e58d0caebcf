namespace ArmPayloads.Contracts.Keywords;

/// <summary>The keywords of JSON Schema that are read, in the order in which they are evaluated. A new one is a file here and a line in this table.</summary>
internal static class KeywordTable
{
    private static readonly (string[] Names, Func<KeywordSource, Keyword?> Read)[] Keywords =
    [
        (["type"], TypeKeyword.Read),
        // Before const, which reads as the same keyword: where both stand, the listed values are what makes the type.
        (["enum"], EnumKeyword.Read),
        (["const"], EnumKeyword.ReadConst),
        (["format"], DateTimeKeyword.Read),
        (["minLength", "maxLength"], LengthKeyword.Read),
        (["pattern"], PatternKeyword.Read),
        (["contentMediaType"], ContentMediaTypeKeyword.Read),
        (["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], RangeKeyword.Read),
        (["multipleOf"], MultipleOfKeyword.Read),
        (["minItems", "maxItems"], ItemCountKeyword.Read),
        (["uniqueItems"], UniqueItemsKeyword.Read),
        (["items", "additionalItems"], ItemsKeyword.Read),
        (["contains"], ContainsKeyword.Read),
        (["required"], RequiredKeyword.Read),
        (["minProperties", "maxProperties"], PropertyCountKeyword.Read),
        (["propertyNames"], PropertyNamesKeyword.Read),
        (["properties", "patternProperties", "additionalProperties"], PropertiesKeyword.Read),
        (["dependencies"], DependenciesKeyword.Read),
        (["allOf"], AllOfKeyword.Read),
        (["anyOf"], AnyOfKeyword.Read),
        (["oneOf"], OneOfKeyword.Read),
        (["not"], NotKeyword.Read),
        (["if", "then", "else"], ConditionKeyword.Read),
        (["x-rules"], RulesKeyword.Read),
    ];

    private static readonly Dictionary<string, int> Positions = Keywords
        .SelectMany((keyword, position) => keyword.Names.Select(name => (name, position)))
        .ToDictionary(entry => entry.name, entry => entry.position, StringComparer.Ordinal);

    /// <summary>The names of all keywords that a value can break.</summary>
    public static IEnumerable<string> Names => Keywords.SelectMany(keyword => keyword.Names);

    /// <summary>Whether two names are of keywords that are read together, such as <c>minItems</c> and <c>maxItems</c>.</summary>
    public static bool AreOne(string left, string right) =>
        Positions.TryGetValue(left, out var first) && Positions.TryGetValue(right, out var second) && first == second;

    /// <summary>What a schema says of its values.</summary>
    public static EquatableArray<Keyword> Read(KeywordSource source)
    {
        // A schema says a few of them: the others are not even asked. A bit for each position; there is room for 64.
        var (said, count) = (0L, 0);
        foreach (var member in source.Said)
        {
            if (!Positions.TryGetValue(member.Name, out var position) || (said >> position & 1) != 0)
                continue;
            said |= 1L << position;
            count++;
        }
        if (count == 0)
            return [];
        var keywords = new Keyword[count];
        var usable = 0;
        for (var i = 0; i < Keywords.Length; i++)
        {
            if ((said >> i & 1) != 0 && Keywords[i].Read(source) is { } keyword)
                keywords[usable++] = keyword;
        }
        Array.Resize(ref keywords, usable);
        return EquatableArray.Take(keywords);
    }
}
