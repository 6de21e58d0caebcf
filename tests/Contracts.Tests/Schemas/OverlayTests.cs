using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class OverlayTests
{
    private const string Bin = $$"""
        {
          {{MarkedSchemas.Api}},
          "title": "Bin",
          "properties": {
            "state": { "type": "string", "readOnly": true, "default": { "a": 1, "b": { "c": 2 } } },
            "size": { "type": "integer", "minimum": 1 }
          },
          "required": ["state", "size"]
        }
        """;

    [Theory]
    [InlineData("""{ "x-arm-api": {} }""", 1)]
    [InlineData("""{ "x-arm-api": null }""", 1)]
    [InlineData("""{ "description": "D" }""", 0)]
    public void ForAKeywordOfArm_WhenAnOverlaySaysItDeepInAFile_ItIsReported(string merge, int problems) =>
        Assert.Equal(problems, MarkedSchemas.ReadSet(("bin.json", Bin), ("overlay.json", $$"""{ "x-overlay": [{ "target": "bin.json#/properties/size", "reason": "R", "merge": {{merge}} }] }""")).Problems.Count);

    [Fact]
    public void ForListsInAnOverlay_TheirValuesAreTakenAsTheyStand()
    {
        var state = Property(Read(Entry("bin.json#/properties/state", """{ "type": null, "const": [{ "a": 1, "b": null }], "default": [null] }""")), "state");

        Assert.Equal("""[{"a":1,"b":null}]""", Assert.Single(state.Schema.Get<EnumKeyword>()!.Values).Canonical);
        Assert.Equal("[null]", state.Schema.Annotations.Default);
    }

    [Fact]
    public void ForObjects_WhenTheyMerge_TheRestStays()
    {
        var state = Property(Read(Entry("bin.json#/properties/state", """{ "description": "D" }""")), "state");

        Assert.Equal(("D", true), (state.Schema.Annotations.Description, state.IsReadOnly));
        Assert.NotNull(state.Schema.Get<TypeKeyword>());
    }

    [Fact]
    public void ForAMember_WhenItIsMergedWithNull_ItIsGone() =>
        Assert.False(Property(Read(Entry("bin.json#/properties/state", """{ "readOnly": null }""")), "state").IsReadOnly);

    [Fact]
    public void ForAList_WhenItIsMerged_ItIsReplaced()
    {
        var api = Read(Entry("bin.json", """{ "required": ["size"] }"""));

        Assert.False(Property(api, "state").IsRequired);
        Assert.True(Property(api, "size").IsRequired);
    }

    [Fact]
    public void ForASchema_WhenTheOverlayReachesDeeper_TheInnerOneIsMerged()
    {
        var api = Read(Entry("bin.json#", """{ "properties": { "size": { "minimum": null, "maximum": 5 }, "state": null, "fresh": { "type": "boolean" } } }"""));

        Assert.Equal(["size", "fresh"], api.Type("bin.json#")!.Properties.Select(property => property.JsonName));
        Assert.Equal("maximum", Property(api, "size").Schema.Get<RangeKeyword>()!.Name);
    }

    [Fact]
    public void ForTwoEntries_WhenTheyMeet_TheLaterWins()
    {
        var api = Read(
            Entry("bin.json#/properties/state", """{ "title": "first", "description": "first" }""") + ", "
            + Entry("bin.json#/properties/state", """{ "title": "second" }"""));

        Assert.Equal(("second", "first"), (Property(api, "state").Schema.Annotations.Title, Property(api, "state").Schema.Annotations.Description));
    }

    [Fact]
    public void ForAnEntry_WhenItStandsOnAnother_ItIsMergedToo() =>
        Assert.Equal("D", Property(
            Read(Entry("bin.json#/properties", """{ "fresh": { "type": "string" } }""") + ", " + Entry("bin.json#/properties/fresh", """{ "description": "D" }""")),
            "fresh").Schema.Annotations.Description);

    [Theory]
    [InlineData("""{ "default": { "b": { "c": null, "d": 3 }, "e": [null] } }""", """{"a":1,"b":{"d":3},"e":[null]}""")]
    [InlineData("""{ "default": 1 }""", "1")]
    [InlineData("""{ "default": null }""", null)]
    public void ForData_WhenItIsMerged_ItIsOneValue(string merge, string? expected) =>
        Assert.Equal(expected, Property(Read(Entry("bin.json#/properties/state", merge)), "state").Schema.Annotations.Default);

    [Fact]
    public void ForAPlaceInsideData_WhenItIsMerged_ItIsChanged() =>
        Assert.Equal("""{"a":1,"b":{"c":2,"d":3}}""", Property(Read(Entry("bin.json#/properties/state/default/b", """{ "d": 3 }""")), "state").Schema.Annotations.Default);

    [Fact]
    public void ForRules_WhenTheyAreMerged_TheyAddUp()
    {
        var files = Files(
            ("bin.json", """{ "x-rules": [{ "name": "one" }], "x-other": ["a"] }"""),
            ("overlay.json", Overlay(Entry("bin.json", """{ "x-rules": [{ "name": "two" }], "x-other": ["b"] }""") + ", " + Entry("bin.json", """{ "x-rules": [{ "name": "three" }] }"""))));

        var root = files.Root(files.Schemas[0]);
        Assert.Equal(["one", "two", "three"], root["x-rules"]!.Elements.Select(rule => rule["name"]!.Text));
        Assert.Equal(["bin.json", "overlay.json", "overlay.json"], root["x-rules"]!.Elements.Select(rule => rule.Place.Path));
        Assert.Equal("three", root.At("/x-rules/2/name")!.Text);
        Assert.Equal("b", Assert.Single(root["x-other"]!.Elements).Text);
    }

    [Fact]
    public void ForRules_WhenAnEntryStandsOnOne_ItIsMerged()
    {
        var files = Files(
            ("bin.json", """{ "x-rules": [{ "name": "one" }] }"""),
            ("overlay.json", Overlay(Entry("bin.json", """{ "x-rules": [{ "name": "two" }] }""") + ", " + Entry("bin.json#/x-rules/1", """{ "severity": "error" }"""))));

        var rules = files.Root(files.Schemas[0])["x-rules"]!.Elements;
        Assert.Equal("error", rules[1]["severity"]!.Text);
        Assert.Null(rules[0]["severity"]);
    }

    [Fact]
    public void ForRules_WhenTheyAreMergedWithNull_TheyAreGone()
    {
        var files = Files(("bin.json", """{ "x-rules": [{}] }"""), ("overlay.json", Overlay(Entry("bin.json", """{ "x-rules": null }"""))));

        Assert.Null(files.Root(files.Schemas[0])["x-rules"]);
    }

    [Theory]
    [InlineData("bin.json#/properties/nothing")]
    [InlineData("bin.json#/properties/size/minimum")]
    [InlineData("bin.json#/required/0")]
    [InlineData("bin.json#/~2")]
    [InlineData("bin.json#properties")]
    [InlineData("other.json")]
    public void ForAnEntry_WhenItMatchesNothing_IsReported(string target) =>
        MarkedSchemas.Verify(
            [("bin.json", Bin), ("overlay.json", Overlay($$"""{ "target": «"{{target}}"», "reason": "R", "merge": {} }"""))],
            $"ARMP002: No schema object stands at '{target}', so this entry changes nothing.");

    [Theory]
    [InlineData("""«{ "target": "bin.json", "merge": {} }»""")]
    [InlineData("""«{ "target": "bin.json", "reason": "R" }»""")]
    [InlineData("""«{ "reason": "R", "merge": {} }»""")]
    [InlineData("""«{ "target": "bin.json", "reason": "R", "merge": [] }»""")]
    [InlineData("«1»")]
    public void ForAnEntry_WhenAMemberIsMissing_IsReported(string entry) =>
        MarkedSchemas.Verify(
            [("bin.json", Bin), ("overlay.json", Overlay(entry))],
            "ARMP004: An entry of 'x-overlay' has a target, a reason and an object to merge.");

    [Fact]
    public void ForAnOverlay_WhenItIsNoList_IsReported() =>
        MarkedSchemas.Verify(
            [("bin.json", Bin), ("overlay.json", """{ "x-overlay": «{}» }""")],
            "ARMP004: 'x-overlay' is a list of objects with target, reason and merge.");

    [Fact]
    public void ForAProblem_WhenTheOverlayCausedIt_ItsPlaceIsThere() =>
        MarkedSchemas.Verify(
            [("bin.json", Bin), ("overlay.json", Overlay(Entry("bin.json#/properties/size", """{ "minimum": «"1"» }""")))],
            "ARMP004: 'minimum' is a number.");

    [Fact]
    public void ForMembersThatAreSaidTwice_TheOrderIsThatOfTheLast_WithAnOverlayOrWithout()
    {
        const string bin = """{ "properties": { "a": {}, "b": {}, "a": {} } }""";

        Assert.Equal(["b", "a"], Members(Files(("bin.json", bin))));
        Assert.Equal(["b", "a", "c"], Members(Files(("bin.json", bin), ("overlay.json", Overlay(Entry("bin.json#/properties", """{ "c": {} }"""))))));

        static IEnumerable<string> Members(SchemaFiles files) => files.Root(files.Schemas[0])["properties"]!.Members.Select(member => member.Name);
    }

    [Fact]
    public void ForAnElementOfAnOverlaysList_ItIsDataAsItStands()
    {
        var files = Files(("bin.json", "{}"), ("overlay.json", Overlay(Entry("bin.json", """{ "x-list": [{ "a": 1, "b": null, "a": 2 }] }"""))));

        var element = Assert.Single(files.Root(files.Schemas[0])["x-list"]!.Elements);
        Assert.Same(element.Json, element.Merged);
    }

    [Fact]
    public void ForAMember_WhenTheOverlaySaysItAgain_ItsPlaceIsThere() =>
        MarkedSchemas.Verify(
            [
                ("bin.json", "{" + MarkedSchemas.Api + """, "title": "Bin", "properties": { "a": { "patternProperties": { "(": {} } } } }"""),
                ("overlay.json", Overlay(Entry("bin.json#/properties/a", """{ "patternProperties": { «"("»: { "type": "string" } } }"""))),
            ],
            "ARMP004: The pattern '(' cannot be used: Invalid pattern '(' at offset 1. Not enough )'s.");

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("""{ "inner": null }""", 1)]
    [InlineData("""{ "other": {} }""", 2)]
    public void ForAnObjectInPlace_WhetherItHasMembers_IsToldByAllFiles(string properties, int types)
    {
        var api = Read(Entry("bin.json", $$"""{ "properties": { "size": { "minimum": null, "type": "object", "properties": {{properties}} } } }"""));

        Assert.Equal(types, api.Types.Count);
    }

    [Fact]
    public void ForOverlays_WhenTheyNestEndlessly_TheSchemaIsCut()
    {
        var entries = new List<string>();
        var target = "bin.json#/properties/size";
        for (var i = 0; i < 20; i++)
        {
            entries.Add(Entry(target, string.Concat(Enumerable.Repeat("""{ "not": """, 200)) + "{}" + new string('}', 200)));
            target += string.Concat(Enumerable.Repeat("/not", 200));
        }

        var set = MarkedSchemas.ReadSet(("bin.json", Bin), ("overlay.json", Overlay(string.Join(',', entries))));

        Assert.Contains(set.Problems, problem => problem.Message == "Overlays nest this schema deeper than 512 levels.");
        Assert.NotNull(set.Apis[0].Type("bin.json#"));
    }

    private static ApiContract Read(string entries) => MarkedSchemas.Read(("bin.json", Bin), ("overlay.json", Overlay(entries)));

    private static string Overlay(string entries) => $$"""{ "x-overlay": [{{entries}}] }""";

    private static string Entry(string target, string merge) => $$"""{ "target": "{{target}}", "reason": "R", "merge": {{merge}} }""";

    private static PropertyContract Property(ApiContract api, string name) =>
        Assert.Single(api.Type("bin.json#")!.Properties, property => property.JsonName == name);

    private static SchemaFiles Files(params (string Path, string Text)[] files)
    {
        var problems = new List<SchemaProblem>();
        var read = new SchemaFiles(files.Select(file => SchemaDocument.Parse(file.Path, file.Text)), problems);
        Assert.Empty(problems);
        return read;
    }
}
