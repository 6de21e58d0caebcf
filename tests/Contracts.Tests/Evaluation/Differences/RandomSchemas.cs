namespace ArmPayloads.Contracts.Tests.Evaluation.Differences;

/// <summary>
/// Random schemas that use a keyword, beside others and nested in others. What the list of differences holds is left
/// out: the two validators must agree on everything else.
/// </summary>
internal sealed class RandomSchemas
{
    /// <summary>What references in the schemas lead to.</summary>
    public const string Definitions = """
        {
          "Text": { "type": "string" },
          "Low": { "maximum": 1 },
          "List": { "type": "array", "items": { "$ref": "#/definitions/Node" } },
          "Node": { "type": "object", "properties": { "a": { "$ref": "#/definitions/Node" } }, "required": ["b"] }
        }
        """;

    private readonly RandomValues _values;
    private readonly Dictionary<string, Func<int, string[]>> _keywords;

    public RandomSchemas(Random random)
    {
        _values = new RandomValues(random);
        _keywords = Keywords();
    }

    public static IEnumerable<string> Names => new RandomSchemas(new Random(0))._keywords.Keys;

    /// <summary>A schema with the keyword, and often with others beside it.</summary>
    public string Schema(string keyword, int depth = 2)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(members, _keywords[keyword](depth));
        while (_values.Chance(40))
            Add(members, _keywords[_values.One(_keywords.Keys.ToList())](depth));
        return "{" + string.Join(',', members.Where(member => member.Value.Length > 0).Select(member => $"\"{member.Key}\":{member.Value}")) + "}";
    }

    // Names and values in turn. A keyword claims all that it names: with an empty value, so that nobody else says it.
    private static void Add(Dictionary<string, string> members, string[] pairs)
    {
        if (pairs.Where((_, i) => i % 2 == 0).Any(members.ContainsKey))
            return;
        for (var i = 0; i < pairs.Length; i += 2)
            members[pairs[i]] = pairs[i + 1];
    }

    private Dictionary<string, Func<int, string[]>> Keywords() => new(StringComparer.Ordinal)
    {
        ["type"] = _ => ["type", _values.One(Type, Types)()],
        ["enum"] = _ => ["enum", $"[{Several(Listed)}]", "type", ""],
        ["minLength"] = _ => ["minLength", Limit(0)],
        ["maxLength"] = _ => ["maxLength", Limit(0)],
        ["pattern"] = _ => ["pattern", $"\"{_values.One("^a", "b$", "^[ab]+$", "[0-9]", "^$", "a?b", "é", "^.{2}$", "[^a]", "^a|b$", "^(?!a)")}\""],
        ["format"] = _ => ["format", "\"date-time\"", "type", "\"string\""],
        ["minimum"] = _ => ["minimum", _values.Number()],
        ["maximum"] = _ => ["maximum", _values.Number()],
        ["exclusiveMinimum"] = _ => ["exclusiveMinimum", _values.Number()],
        ["exclusiveMaximum"] = _ => ["exclusiveMaximum", _values.Number()],
        ["multipleOf"] = _ => ["multipleOf", _values.One("1", "2", "3", "0.5", "0.1", "0.3", "1.5")],
        ["items"] = depth => ["items", Any(depth)],
        ["additionalItems"] = depth => ["items", $"[{Several(() => Any(depth))}]", "additionalItems", _values.One("false", "true", Any(depth))],
        ["minItems"] = _ => ["minItems", Limit(0)],
        ["maxItems"] = _ => ["maxItems", Limit(1)],
        ["uniqueItems"] = _ => ["uniqueItems", _values.One("true", "true", "false")],
        ["required"] = _ => ["required", $"[{string.Join(',', RandomValues.Names.Where(_ => _values.Chance(40)).Select(name => $"\"{name}\""))}]", "type", "\"object\""],
        ["minProperties"] = _ => ["minProperties", Limit(0)],
        ["maxProperties"] = _ => ["maxProperties", Limit(1)],
        ["properties"] = depth => ["properties", _values.Object(() => Any(depth))],
        ["patternProperties"] = depth => ["patternProperties", $"{{\"{_values.One("^a", "b$", "c", "^.$")}\":{Any(depth)}}}", "properties", ""],
        ["additionalProperties"] = depth => ["additionalProperties", _values.One("false", "true", Any(depth))],
        ["allOf"] = depth => ["allOf", $"[{Several(() => Any(depth))}]"],
        ["anyOf"] = depth => ["anyOf", $"[{Several(() => Any(depth))}]"],
        ["oneOf"] = depth => ["oneOf", $"[{Several(() => Any(depth))}]"],
        ["not"] = depth => ["not", Any(depth)],
        ["$ref"] = _ => ["allOf", $"[{Reference()},{Reference()}]"],
    };

    private string Any(int depth)
    {
        if (_values.Chance(10))
            return "{}";
        return depth > 0 ? Schema(_values.One(_keywords.Keys.ToList()), depth - 1) : Schema(_values.One("type", "minimum", "maxLength", "enum"), 0);
    }

    private string Reference() => $"{{\"$ref\":\"#/definitions/{_values.One("Text", "Low", "List", "Node")}\"}}";

    private string Limit(int least) => (least + _values.Count(2)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Several(Func<string> make) => string.Join(',', Enumerable.Range(0, 1 + _values.Count(2)).Select(_ => make()));

    private string Type() => $"\"{_values.One("null", "boolean", "integer", "number", "string", "array", "object")}\"";

    private string Types() => $"[{string.Join(',', Enumerable.Range(0, 2).Select(_ => Type()).Distinct())}]";

    private string Listed() => _values.One<Func<string>>(_values.Text, _values.Integer, _values.Number, () => "true", () => "null", () => _values.Any(1))();
}
