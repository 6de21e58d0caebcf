using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas.Hostile;

/// <summary>
/// Schemas of megabytes and of thousands of levels, of which quadratic work would take minutes to hours, and recursion
/// the process: each is read in a thread with the stack of a compiler's.
/// </summary>
public class LargeSchemaTests
{
    private const int CompilerStack = 1 << 20;

    private static readonly TimeSpan s_generous = TimeSpan.FromMinutes(5);

    public static TheoryData<string> Depths => [.. DeepSchemas.Keys];

    public static TheoryData<string> Widths => [.. WideSchemas.Keys];

    private static Dictionary<string, Func<string>> DeepSchemas { get; } = new()
    {
        ["properties, as deep as JSON is read"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(250, """{ "properties": { "a": """, "{}", "} }")}} } """,
        ["not, as deep as JSON is read"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(500, """{ "not": """, "{}", "}")}} } """,
        ["items, as deep as JSON is read"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(500, """{ "type": "array", "items": """, "{}", "}")}} } """,
        ["allOf, as deep as JSON is read"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(250, """{ "allOf": [""", "{}", "] }")}} } """,
        ["anyOf, as deep as JSON is read"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(250, """{ "anyOf": [""", "{}", "] }")}} } """,
        ["10,000 levels"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(10_000, """{ "properties": { "a": """, "{}", "} }")}} } """,
        ["a chain of references"] = () => Chain(10_000, next => $$"""{ "$ref": "{{next}}" }"""),
        ["a chain of allOf"] = () => Chain(10_000, next => $$"""{ "properties": { "p": true }, "allOf": [{ "$ref": "{{next}}" }] }"""),
        ["a chain of properties"] = () => Chain(10_000, next => $$"""{ "properties": { "p": { "$ref": "{{next}}" } } }"""),
        ["a chain of lists"] = () => Chain(10_000, next => $$"""{ "type": "array", "items": { "$ref": "{{next}}" } }"""),
        ["a ladder of allOf"] = () => Chain(10_000, next => $$"""{ "allOf": [{ "$ref": "{{next}}" }, { "$ref": "{{next}}" }] }"""),
        ["a ladder of oneOf"] = () => Chain(10_000, next => $$"""{ "oneOf": [{ "$ref": "{{next}}" }, { "$ref": "{{next}}" }] }"""),
        ["a circle of references"] = () => Chain(10_000, next => $$"""{ "$ref": "{{next}}" }""", "{ \"$ref\": \"#/definitions/D0\" }"),
        ["a circle of allOf"] = () => Chain(10_000, next => $$"""{ "allOf": [{ "$ref": "{{next}}" }] }""", "{ \"allOf\": [{ \"$ref\": \"#/definitions/D0\" }] }"),
        ["long names in deep places"] = () => $$""" "title": "Bin", "properties": { "a": {{Nest(240, $$"""{ "properties": { "{{new string('x', 20_000)}}": """, "{}", "} }")}} } """,
    };

    private static Dictionary<string, Func<string>> WideSchemas { get; } = new()
    {
        ["properties"] = () => $$""" "title": "Bin", "properties": { {{Many(100_000, i => $$""" "p{{i}}": { "type": "string" } """)}} } """,
        ["properties that meet"] = () => $$""" "title": "Bin", "properties": { {{Many(100_000, i => $$""" "p{{new string('-', i % 100)}}{{new string(' ', i / 100 % 100)}}{{i / 10_000}}": true """)}} } """,
        ["properties and kinds"] = () => $$""" "title": "Bin", "properties": { "k": { "enum": ["x"] }, {{Many(20_000, i => $$""" "p{{i}}": {} """)}} }, "allOf": [ {{Many(20_000, i => $$$""" { "if": { "properties": { "k": { "const": "x" } } }, "then": { "properties": { "p{{{i}}}": { "$ref": "#/definitions/D{{{i}}}" } } } } """)}} ], "definitions": { {{Many(20_000, i => $$""" "D{{i}}": { "properties": { "a": true } } """)}} } """,
        ["definitions"] = () => $$""" "title": "Bin", "properties": { {{Many(40_000, i => $$""" "p{{i}}": { "$ref": "#/definitions/D{{i}}" } """)}} }, "definitions": { {{Many(40_000, i => $$""" "D{{i}}": { "properties": { "a": { "type": "integer" } } } """)}} } """,
        ["types in place"] = () => $$""" "title": "Bin", "properties": { {{Many(40_000, i => $$""" "p{{i}}": { "properties": { "a": true } } """)}} } """,
        ["enums in place"] = () => $$""" "title": "Bin", "properties": { {{Many(40_000, i => $$""" "p{{i}}": { "enum": ["a{{i}}", "b"] } """)}} } """,
        ["enums of one name"] = () => $$""" "title": "Bin", "properties": { {{Many(20_000, i => $$""" "p{{i}}": { "properties": { "state": { "enum": ["a", "b"] } } } """)}} } """,
        ["enums of one name that differ"] = () => $$""" "title": "Bin", "properties": { {{Many(20_000, i => $$""" "p{{i}}": { "properties": { "state": { "enum": ["a{{i}}"] } } } """)}} } """,
        ["values of one enum"] = () => $$""" "title": "Bin", "properties": { "a": { "enum": [ {{Many(200_000, i => $"\"v{i}\"")}} ], "x-csharp-names": { {{Many(100_000, i => $"\"v{i}\": \"V{i}\"")}} } } } """,
        ["required"] = () => $$""" "title": "Bin", "properties": { "a": true }, "required": [ {{Many(300_000, i => $"\"v{i}\"")}} ] """,
        ["allOf"] = () => $$""" "title": "Bin", "properties": { "a": true }, "allOf": [ {{Many(100_000, i => $$""" { "properties": { "p{{i}}": true } } """)}} ] """,
        ["references into a list"] = () => $$""" "title": "Bin", "properties": { {{Many(60_000, i => $$""" "p{{i}}": { "$ref": "#/anyOf/{{i}}" } """)}} }, "anyOf": [ {{Many(60_000, _ => "{}")}} ] """,
        ["one base of many"] = () => $$""" "title": "Bin", "properties": { {{Many(20_000, i => $$""" "b{{i}}": true """)}} }, "allOf": [ {{Many(20_000, i => $$""" { "properties": { "p{{i}}": { "$ref": "#/definitions/D{{i}}" } } } """)}} ], "definitions": { {{Many(20_000, i => $$""" "D{{i}}": { "allOf": [{ "$ref": "#" }] } """)}} } """,
        ["keywords that cannot be used"] = () => $$""" "title": "Bin", "properties": { {{Many(60_000, i => $$""" "p{{i}}": { "type": 1, "minLength": -1 } """)}} } """,
        ["unresolved references"] = () => $$""" "title": "Bin", "properties": { {{Many(60_000, i => $$""" "p{{i}}": { "$ref": "#/nowhere/{{i}}" } """)}} } """,
        ["patterns"] = () => $$""" "title": "Bin", "properties": { "a": { "patternProperties": { {{Many(20_000, i => $$""" "^p{{i}}$": true """)}} } } } """,
        ["patterns that cannot be used"] = () => $$""" "title": "Bin", "properties": { "a": { "patternProperties": { {{Many(10_000, i => $$""" "({{i}}": true """)}} } } } """,
        ["operations"] = () => $$""" "title": "Bin", "properties": { "a": true }, "x-arm-operations": { {{Many(40_000, i => $$""" "Do{{i}}": { "verb": "GET", "uri": "/a/{b}", "responses": { "2000": {} } } """)}} } """,
        ["parameters and responses"] = () => $$""" "title": "Bin", "properties": { "a": true }, "x-arm-operations": { "Do": { "verb": "GET", "uri": "/{{string.Join('/', Enumerable.Range(0, 40_000).Select(i => $"{{p{i}}}"))}}", "parameters": { {{Many(80_000, i => $$""" "p{{i}}": true """)}} }, "query": { {{Many(40_000, i => $$""" "q{{i}}": 1 """)}} }, "responses": { {{Many(40_000, i => $$""" "x{{i}}": {} """)}} } } } """,
        ["a description"] = () => $$""" "title": "Bin", "properties": { "a": true }, "description": "{{new string('x', 5_000_000)}}" """,
        ["a name"] = () => $$""" "title": "Bin", "properties": { "{{new string('x', 5_000_000)}}": { "properties": { "a": true } } } """,
        ["a default"] = () => $$""" "title": "Bin", "properties": { "a": { "default": [ {{Many(500_000, i => $"{i}")}} ] } } """,
    };

    [Theory]
    [MemberData(nameof(Depths))]
    public void ForADeepSchema_ItIsReadAndEvaluated(string what)
    {
        var set = Read(("bin.json", MarkedSchemas.File(DeepSchemas[what]())));

        Assert.True(set.Apis.Count == 1 || set.Problems[0].Message.EndsWith("nested deeper than 512 levels", StringComparison.Ordinal), what);
        foreach (var api in set.Apis)
        {
            Assert.NotNull(api.Type("bin.json#"));
            var first = api.Types.First(type => type.Key is "bin.json#" or "bin.json#/definitions/D0").Schema;
            InSmallThread(() => SchemaEvaluation.Violations(first, DeepValue(500), api.Schema));
            InSmallThread(() => SchemaEvaluation.Test(first, DeepValue(500), api.Schema));
            InSmallThread(() => api.Equals(RoundTrip(api)) && api.GetHashCode() != 0);
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void ForAWideSchema_ItIsRead(string what)
    {
        var set = Read(("bin.json", MarkedSchemas.File(WideSchemas[what]())));

        Assert.NotNull(Assert.Single(set.Apis).Type("bin.json#"));
    }

    [Fact]
    public void ForManyFiles_EachAResource_TheyAreRead()
    {
        const string group = "/subscriptions/{subscriptionId}/providers/Contoso.Storage";
        var files = Enumerable.Range(0, 8000).Select(i => ($"bin{i}.json", MarkedSchemas.File(
            $$""" "properties": { "a": { "$ref": "bin{{(i + 1) % 8000}}.json" } }, "x-arm-resource": { "id": "{{group}}/halls{{i / 2}}/{hallName}{{(i % 2 == 0 ? "" : "/bins/{binName}")}}" } """)));

        var api = Assert.Single(Read([.. files]).Apis);

        Assert.Equal(8000, api.Resources.Count);
        Assert.Equal(4000, api.Resources.Sum(resource => api.ChildrenOf(resource).Count()));
        Assert.All(api.Resources, resource => Assert.Same(resource, api.Resource(resource.Type)));
    }

    [Theory]
    [InlineData(10_000, 1)]
    [InlineData(1, 10_000)]
    [InlineData(100, 100)]
    public void ForManyOverlays_TheyAreMerged(int files, int entries)
    {
        var bin = MarkedSchemas.File($$""" "title": "Bin", "properties": { {{Many(10_000, i => $$""" "p{{i}}": { "type": "string" } """)}} } """);
        var overlays = Enumerable.Range(0, files).Select(file => ($"o{file}.json", $$"""
            { "x-overlay": [{{Many(entries, i => $$"""{ "target": "bin.json#{{(i % 2 == 0 ? "" : $"/properties/p{i}")}}", "reason": "R", "merge": { "x-{{file}}-{{i}}": 1, "description": "{{file}} {{i}}" } }""")}}] }
            """));

        var set = Read([("bin.json", bin), .. overlays]);

        Assert.Empty(set.Problems);
        Assert.Equal(1 + files, set.Apis[0].Texts.Count);
        Assert.Equal(10_000, set.Apis[0].Type("bin.json#")!.Properties.Count);
    }

    [Fact]
    public void ForALongListOfValues_EachIsFoundAtOnce()
    {
        var api = Assert.Single(Read(("bin.json", MarkedSchemas.File(
            $$""" "title": "Bin", "properties": { "a": { "items": { "enum": [ {{Many(50_000, i => $"\"v{i}\"")}} ] } } } """))).Apis);
        var value = new PayloadObject([new("a", new PayloadArray([.. Enumerable.Range(0, 60_000).Select(i => new PayloadText("v" + i))]))]);

        Assert.Equal(10_000, InSmallThread(() => SchemaEvaluation.Violations(api.Schema("bin.json#")!, value, api.Schema).Count));
    }

    private static SchemaSet Read(params (string Path, string Text)[] files) => InSmallThread(() => MarkedSchemas.ReadSet(files));

    private static ApiContract RoundTrip(ApiContract api) =>
        SchemaSet.Read(api.Texts.Select(text => SchemaDocument.Parse(text.Path, text.Json))).Apis[0];

    private static PayloadNode DeepValue(int depth)
    {
        var value = (PayloadNode)new PayloadText("x");
        for (var i = 0; i < depth; i++)
            value = i % 2 == 0 ? new PayloadObject([new("a", value), new("p", value)]) : new PayloadArray([value]);
        return value;
    }

    private static T InSmallThread<T>(Func<T> work)
    {
        var result = default(T);
        Exception? exception = null;
        var thread = new Thread(() => exception = Record.Exception(() => { result = work(); }), CompilerStack) { IsBackground = true };
        thread.Start();
        Assert.True(thread.Join(s_generous), $"not ready after {s_generous}");
        Assert.Null(exception);
        return result!;
    }

    private static string Nest(int depth, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static string Many(int count, Func<int, string> make) => string.Join(',', Enumerable.Range(0, count).Select(make));

    private static string Chain(int count, Func<string, string> make, string last = "{ \"type\": \"string\" }") => $$"""
        "title": "Bin", "properties": { "a": { "$ref": "#/definitions/D0" } },
        "definitions": { {{Many(count, i => $"\"D{i}\": {make($"#/definitions/D{i + 1}")}")}}, "D{{count}}": {{last}} }
        """;
}
