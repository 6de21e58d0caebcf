namespace ArmPayloads.Contracts.Tests.Evaluation.Differences;

/// <summary>
/// A kind of schema of which NJsonSchema's validator says something else than our reader, with the smallest example.
/// The one list of them; docs/json-schema-differences.md repeats it.
/// </summary>
internal sealed record SchemaDifference(string Topic, string Schema, string Value, string Ours, string Theirs, string Why)
{
    private const string Valid = "valid";
    private const string Invalid = "invalid";
    private const string Unknown = "unknown";
    private const string Refused = "refused";

    public static IReadOnlyList<SchemaDifference> All { get; } =
    [
        new("const", """{ "const": 1 }""", "2", Invalid, Valid, "NJsonSchema does not evaluate it"),
        new("if, then, else", """{ "if": { "minimum": 1 }, "then": { "maximum": 2 } }""", "3", Invalid, Valid, "NJsonSchema does not evaluate them"),
        new("dependencies: names", """{ "dependencies": { "a": ["b"] } }""", """{ "a": 1 }""", Invalid, Valid, "NJsonSchema does not evaluate them"),
        new("dependencies: schemas", """{ "dependencies": { "a": { "required": ["b"] } } }""", """{ "a": 1 }""", Invalid, Valid, "NJsonSchema does not evaluate them"),
        new("contains", """{ "contains": { "type": "string" } }""", "[1]", Invalid, Valid, "NJsonSchema does not evaluate it"),
        new("propertyNames", """{ "propertyNames": { "maxLength": 1 } }""", """{ "ab": 1 }""", Invalid, Valid, "NJsonSchema does not evaluate it"),
        new("true as a schema", """{ "items": true }""", "[1]", Valid, Refused, "NJsonSchema knows booleans only in additionalProperties and additionalItems"),
        new("false as a schema", """{ "properties": { "a": false } }""", """{ "a": 1 }""", Invalid, Refused, "as above"),
        new("maxItems: 0", """{ "maxItems": 0 }""", "[1]", Invalid, Valid, "NJsonSchema takes 0 for no limit"),
        new("maxProperties: 0", """{ "maxProperties": 0 }""", """{ "a": 1 }""", Invalid, Valid, "NJsonSchema takes 0 for no limit"),
        new("items: []", """{ "items": [], "additionalItems": false }""", "[1]", Invalid, Valid, "NJsonSchema takes an empty list for none"),
        new("required: not an object", """{ "required": ["a"] }""", "0", Valid, Invalid, "a value that is no object has no members to require; NJsonSchema demands an object"),
        new("patternProperties beside properties", """{ "properties": { "ab": {} }, "patternProperties": { "^a": { "type": "string" } } }""", """{ "ab": 1 }""", Invalid, Valid, "both hold for a member; NJsonSchema holds the pattern against others only"),
        new("allOf with one $ref", """{ "allOf": [{ "$ref": "#/definitions/Low" }], "maxLength": 1 }""", "\"ab\"", Invalid, Valid, "NJsonSchema takes it for the reference and forgets what stands beside it"),
        new("enum: types", """{ "enum": [0] }""", "\"0\"", Invalid, Valid, "NJsonSchema compares texts"),
        new("enum: null", """{ "enum": [""] }""", "null", Invalid, Valid, "NJsonSchema compares texts, and null has none"),
        new("enum: null beside a type", """{ "type": ["null", "string"], "enum": ["a"] }""", "null", Invalid, Valid, "every value must be listed; NJsonSchema lets null pass where the type does"),
        new("enum: order of members", """{ "enum": [{ "a": 1, "b": 2 }] }""", """{ "b": 2, "a": 1 }""", Valid, Invalid, "NJsonSchema compares texts"),
        new("enum: 1 and 1.0 in a list", """{ "enum": [[1]] }""", "[1.0]", Valid, Invalid, "NJsonSchema compares texts"),
        new("uniqueItems: types", """{ "uniqueItems": true }""", """[1, "1"]""", Valid, Invalid, "NJsonSchema compares texts"),
        new("uniqueItems: null", """{ "uniqueItems": true }""", """[null, ""]""", Valid, Invalid, "NJsonSchema compares texts, and null has none"),
        new("uniqueItems: order of members", """{ "uniqueItems": true }""", """[{ "a": 1, "b": 2 }, { "b": 2, "a": 1 }]""", Invalid, Valid, "NJsonSchema compares texts"),
        new("type: 1.0 as an integer", """{ "type": "integer" }""", "1.0", Valid, Invalid, "draft-07 counts it as one"),
        new("type: long integers", """{ "type": "integer" }""", "123456789012345678901234567890", Valid, Refused, "NJsonSchema throws beyond 64 bits"),
        new("limits: long integers", """{ "minimum": 1 }""", "123456789012345678901234567890", Valid, Refused, "NJsonSchema throws beyond a decimal"),
        new("limits: many digits", """{ "exclusiveMinimum": 1 }""", "1.0000000000000000000000000000000000001", Valid, Invalid, "NJsonSchema rounds"),
        new("limits: exclusiveMinimum of draft-04", """{ "minimum": 1, "exclusiveMinimum": true }""", "1", Valid, Invalid, "in draft-07 it is a number: ARMP004"),
        new("multipleOf: large numbers", """{ "multipleOf": 3 }""", "1e30", Unknown, Invalid, "beyond a decimal nothing is said"),
        new("minLength: code points", """{ "minLength": 2 }""", "\"😀\"", Invalid, Valid, "NJsonSchema counts UTF-16 code units"),
        new("maxLength: code points", """{ "maxLength": 1 }""", "\"😀\"", Valid, Invalid, "NJsonSchema counts UTF-16 code units"),
        new("pattern: $", """{ "pattern": "^a$" }""", "\"a\\n\"", Invalid, Valid, "in .NET it matches before a last line break too"),
        new("pattern: \\d", """{ "pattern": "^\\d$" }""", "\"٧\"", Invalid, Valid, "in .NET it is every digit of Unicode"),
        new("pattern: \\w", """{ "pattern": "^\\w$" }""", "\"é\"", Invalid, Valid, "in .NET it is every letter of Unicode"),
        new("pattern: \\s", """{ "pattern": "^\\s$" }""", "\"\\ufeff\"", Valid, Invalid, "in ECMA 262 the byte order mark is white space"),
        new("pattern: .", """{ "pattern": "^.$" }""", "\"\\u2028\"", Invalid, Valid, "in ECMA 262 it leaves out every line terminator"),
        new("pattern: [] and [^]", """{ "pattern": "[^]" }""", "\"a\"", Valid, Refused, "in .NET a bracket that closes at once is a character"),
        new("pattern: \\_", """{ "pattern": "\\_" }""", "\"_\"", Valid, Refused, "in .NET no letter may be escaped without need"),
        new("format: a date alone", """{ "type": "string", "format": "date-time" }""", "\"2017-04-26\"", Invalid, Valid, "a moment has a time"),
        new("format: offset without a colon", """{ "type": "string", "format": "date-time" }""", "\"2017-04-26T12:30:00+0200\"", Invalid, Valid, "RFC 3339 has one"),
        new("format: large offset", """{ "type": "string", "format": "date-time" }""", "\"2017-04-26T12:30:00-20:00\"", Valid, Invalid, "RFC 3339 allows it"),
        new("format: leap second", """{ "type": "string", "format": "date-time" }""", "\"2016-12-31T23:59:60Z\"", Valid, Invalid, "RFC 3339 allows it"),
        new("contentMediaType", """{ "contentMediaType": "application/json" }""", "\"x\"", Invalid, Valid, "NJsonSchema does not evaluate it"),
        new("format: every other one", """{ "type": "string", "format": "email" }""", "\"x\"", Valid, Invalid, "an annotation: services mean different things by them"),
    ];

    /// <summary>The row of the page's table.</summary>
    public string Row => $"| {Code(Topic)} | `{Schema}` | `{Value}` | {Ours} | {Theirs} | {Why} |";

    public override string ToString() => Topic;

    // A backslash in front of punctuation would vanish.
    private static string Code(string topic) => topic.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
