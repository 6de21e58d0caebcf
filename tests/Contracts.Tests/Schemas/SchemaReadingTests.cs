using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class SchemaReadingTests
{
    private const string Good = $$"""{ {{MarkedSchemas.Api}}, "title": "Good", "properties": { "a": { "type": "string" } } }""";

    [Theory]
    [InlineData("{ \"a\": 1«»")]
    [InlineData("{ \"a\": «oops» }")]
    public void ForAFile_WhenItIsNoJson_ThePlaceIsThatOfTheFault(string text)
    {
        var set = MarkedSchemas.ReadSet(("bad.json", text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal)), ("good.json", Good));

        var problem = Assert.Single(set.Problems);
        Assert.Equal(ProblemKind.SchemaNotReadable, problem.Kind);
        Assert.StartsWith("This schema cannot be read: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal(text.IndexOf('«', StringComparison.Ordinal), problem.Place.Range.Start);
        Assert.NotNull(Assert.Single(set.Apis).Type("good.json#"));
    }

    [Theory]
    [InlineData("«[1]»")]
    [InlineData(" «\"text\"» ")]
    [InlineData("\n\n  «true»")]
    public void ForAFile_WhenItHoldsNoObject_IsReported(string text) =>
        MarkedSchemas.Verify([("bad.json", text), ("good.json", Good)], "ARMP001: This schema cannot be read: a schema file holds an object.");

    [Fact]
    public void ForAFile_WhenItIsEmpty_IsReportedAtItsBeginning()
    {
        var problem = Assert.Single(MarkedSchemas.ReadSet(("bad.json", "")).Problems);

        Assert.Equal((ProblemKind.SchemaNotReadable, 0), (problem.Kind, problem.Place.Range.Start));
    }

    [Fact]
    public void ForAFile_WhenItHasCommentsAndTrailingCommas_IsRead() =>
        Assert.NotNull(MarkedSchemas.Read(("good.json", "// a comment\n" + Good.Replace("\"string\" }", "\"string\", /* another */ },", StringComparison.Ordinal))).Type("good.json#"));

    [Fact]
    public void ForAMember_WhenItIsSaidTwice_TheLastCounts()
    {
        var type = MarkedSchemas.Read(""" "title": "Bin", "properties": { "a": { "readOnly": true }, "b": {}, "a": {} } """).Type("bin.json#")!;

        Assert.Equal([("b", false), ("a", false)], type.Properties.Select(property => (property.JsonName, property.IsReadOnly)));
    }

    [Fact]
    public void ForAFile_WhenNothingRefersToIt_IsReportedAtItsBrace() =>
        MarkedSchemas.Verify(
            [("good.json", Good), ("lone.json", "\n «{» \"title\": \"Lone\" }")],
            "ARMP006: This schema belongs to no API: it has no x-arm-api, and no schema refers to it.");

    [Theory]
    [InlineData("x-arm-resource")]
    [InlineData("x-arm-operations")]
    public void ForAResource_WhenTheApiIsNotSaid_IsReported(string keyword) =>
        MarkedSchemas.Verify(
            [("bin.json", $$"""«{ "{{keyword}}": {} }»""")],
            "ARMP004: A file that declares a resource or operations says with x-arm-api to which provider and version it belongs.");

    [Theory]
    [InlineData("""{ "provider": "Contoso.Storage" }""")]
    [InlineData("""{ "version": "1" }""")]
    [InlineData("""{ "provider": 1, "version": "1" }""")]
    [InlineData("""{ "provider": "Contoso.", "version": "1" }""")]
    [InlineData("""{ "provider": "Contoso\".\"Storage", "version": "1" }""")]
    [InlineData("""{ "provider": "Contoso.Storage", "version": "1/../2" }""")]
    [InlineData("\"Contoso.Storage\"")]
    public void ForAnApi_WhenProviderOrVersionCannotBeUsed_IsReported(string api)
    {
        var set = MarkedSchemas.ReadSet(("bin.json", $$"""{ "x-arm-api": {{api}}, "title": "Bin", "properties": { "a": true } }"""));

        Assert.Empty(set.Apis);
        var problem = Assert.Single(set.Problems);
        Assert.Equal("'x-arm-api' has a provider such as 'Contoso.Storage' and a version.", problem.Message);
        Assert.Equal((ProblemKind.KeywordNotUsable, 15, 15 + api.Length), (problem.Kind, problem.Place.Range.Start, problem.Place.Range.End));
    }

    [Fact]
    public void ForAKeywordOfArm_WhenItIsMisspelt_IsReported() =>
        MarkedSchemas.Verify(
            """ «"x-arm-resources"»: {}, "title": "Bin", "properties": { "a": true } """,
            "ARMP004: There is no keyword 'x-arm-resources'; those of ARM are x-arm-api, x-arm-resource, x-arm-operations, x-arm-set.");

    [Fact]
    public void ForAFile_WhenItIsHandedOverTwice_ItIsReadOnce() =>
        Assert.Single(MarkedSchemas.Read(("a/good.json", Good), ("a/./good.json", Good)).Types);

    [Fact]
    public void ForProblems_WhenThereAreMany_TheyComeByFileAndPlace() =>
        MarkedSchemas.Verify(
            [
                ("b.json", MarkedSchemas.File(""" "title": "B", "properties": { "a": «1», "b": { "minLength": «-1», "type": «"x"» } } """)),
                ("a.json", MarkedSchemas.File(""" "title": "A", "properties": { "a": «null» } """)),
            ],
            "ARMP004: A schema is an object, true or false.",
            "ARMP004: A schema is an object, true or false.",
            "ARMP004: 'minLength' is a count: an integer that is not below 0.",
            "ARMP004: 'type' is one of null, boolean, integer, number, string, array and object, or a list of them.");

    [Fact]
    public void ForAProblem_WhenTheLineIsNotTheFirst_LineAndColumnCountFromZero()
    {
        var set = MarkedSchemas.ReadSet(("bin.json", MarkedSchemas.File("\n\"title\": \"Bin\",\r\n  \"properties\": 1")));

        var place = Assert.Single(set.Problems).Place;
        Assert.Equal(("bin.json", 2, 16, 2, 17), (place.Path, place.StartLine, place.StartColumn, place.EndLine, place.EndColumn));
    }

    [Fact]
    public void ForAnnotations_WhenTheyAreOfTheWrongType_EachIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "a": { "title": «1», "description": «[]», "readOnly": «"yes"», "deprecated": «1», "x-secret": «null», "x-csharp-name": «"1st"» } } """,
            "ARMP004: 'title' is a text.",
            "ARMP004: 'description' is a text.",
            "ARMP004: 'readOnly' is true or false.",
            "ARMP004: 'deprecated' is true or false.",
            "ARMP004: 'x-secret' is true or false.",
            "ARMP004: '1st' is no C# name that can be used here: a capital, then letters and digits.");

    [Fact]
    public void ForAnnotations_WhenTheyAreThere_TheyAreKept()
    {
        var api = MarkedSchemas.Read("""
            "title": "Bin",
            "properties": { "a": { "title": "T", "description": "D", "default": { "x": [ 1 ] }, "readOnly": true, "deprecated": true, "x-secret": true, "x-ignore-case": true, "x-csharp-name": "Other" } }
            """);

        var property = Assert.Single(api.Type("bin.json#")!.Properties);
        Assert.Equal(new("T", "D", """{"x":[1]}""", true, true, true, true, "Other"), property.Schema.Annotations);
        Assert.Equal(("a", "Other", true, false), (property.JsonName, property.Name, property.IsReadOnly, property.IsRequired));
    }

    [Theory]
    [InlineData("""{ "title": "T" }""")]
    [InlineData("""{ "description": "D" }""")]
    [InlineData("""{ "default": 1 }""")]
    [InlineData("""{ "readOnly": true }""")]
    [InlineData("""{ "deprecated": true }""")]
    [InlineData("""{ "x-secret": true }""")]
    [InlineData("""{ "x-ignore-case": true }""")]
    [InlineData("""{ "x-csharp-name": "Other" }""")]
    [InlineData("""{ "x-aliases": ["b"] }""")]
    public void ForAnAnnotation_WhenItStandsAlone_ItIsKept(string schema)
    {
        var api = MarkedSchemas.Read($$""" "title": "Bin", "properties": { "a": {{schema}} } """);

        Assert.NotEqual(Annotations.None, Assert.Single(api.Type("bin.json#")!.Properties).Schema.Annotations);
    }

    [Theory]
    [InlineData("""{ "properties": {} }""", 1)]
    [InlineData("""{ "type": "object", "properties": {} }""", 1)]
    [InlineData("""{ "properties": { "b": {} } }""", 2)]
    [InlineData("""{ "enum": ["b"] }""", 2)]
    [InlineData("""{ "type": "string" }""", 1)]
    public void ForASchemaInPlace_WhenItNamesNothing_ItIsNoType(string schema, int types) =>
        Assert.Equal(types, MarkedSchemas.Read($$""" "title": "Bin", "properties": { "a": {{schema}} } """).Types.Count);
}
