using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class ReferenceTests
{
    private const string Shared = """
        {
          "$id": "https://contoso.example/shared file.json",
          "definitions": {
            "Size": { "properties": { "width": { "type": "integer" } } },
            "a/b~c%d e": { "properties": { "x": true } }
          }
        }
        """;

    [Theory]
    [InlineData("shared.json#/definitions/Size")]
    [InlineData("./shared.json#/definitions/Size")]
    [InlineData(".\\shared.json#/definitions/Size")]
    [InlineData("../api/shared.json#/definitions/Size", false)]
    [InlineData("sub/../shared.json#/definitions/Size")]
    [InlineData("%73hared.json#/definitions/%53ize")]
    [InlineData("https://contoso.example/shared file.json#/definitions/Size")]
    [InlineData("https://contoso.example/shared%20file.json#/definitions/Size")]
    public void ForAnotherFile_WhenThePathLeadsThere_ItIsFound(string reference, bool staysInside = true)
    {
        var set = MarkedSchemas.ReadSet(("api/bin.json", Bin(reference)), ("api\\shared.json", Shared));

        Assert.Equal("shared.json#/definitions/Size", set.Apis[0].Type("bin.json#")!.Properties[0].Schema.Reference);
        Assert.Equal(staysInside ? [] : ["This path leaves the API's folder and comes back by the folder's name, which may be another one elsewhere; refer to 'shared.json' by a path that stays inside, or by its $id."], set.Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("../common/shared.json#/definitions/Size")]
    [InlineData("..\\common\\shared.json#/definitions/Size")]
    public void ForAFileOutside_WhenThePathLeadsThere_ItIsNamedFromTheApi(string reference)
    {
        var api = MarkedSchemas.Read(("root/api/bin.json", Bin(reference)), ("root/common/shared.json", Shared));

        Assert.Equal("../common/shared.json#/definitions/Size", api.Type("bin.json#")!.Properties[0].Schema.Reference);
    }

    [Fact]
    public void ForAPointer_WhenItIsEscaped_ItIsDecodedOnce() =>
        Assert.NotNull(MarkedSchemas.Read(("bin.json", Bin("shared.json#/definitions/a~1b~0c%25d%20e")), ("shared.json", Shared)).Type("shared.json#/definitions/a~1b~0c%d e"));

    [Theory]
    [InlineData("#", "bin.json#")]
    [InlineData("bin.json", "bin.json#")]
    [InlineData("#/definitions/Size", "bin.json#/definitions/Size")]
    [InlineData("#/properties/other", "bin.json#/properties/other")]
    [InlineData("#/allOf/0", "bin.json#/allOf/0")]
    public void ForTheSameFile_WhenThePointerLeadsSomewhere_ItIsFound(string reference, string key)
    {
        var api = MarkedSchemas.Read(
            $$""" "title": "Bin", "properties": { "a": { "$ref": "{{reference}}" }, "other": { "type": "string" } }, "allOf": [{}], "definitions": { "Size": {} } """);

        Assert.Equal(key, api.Type("bin.json#")!.Properties[0].Schema.Reference);
        Assert.NotNull(api.Type(key));
    }

    [Theory]
    [InlineData("#/definitions/Nothing")]
    [InlineData("#/~2")]
    [InlineData("#definitions")]
    [InlineData("#/allOf/00")]
    [InlineData("#/allOf/+0")]
    [InlineData("#/allOf/-")]
    [InlineData("#/allOf/1")]
    [InlineData("none.json")]
    [InlineData("http://json-schema.org/draft-07/schema#")]
    [InlineData("/bin.json")]
    [InlineData("%")]
    public void ForAReference_WhenItLeadsNowhere_IsReported(string reference) =>
        MarkedSchemas.Verify(
            $$""" "title": "Bin", "properties": { "a": { "$ref": «"{{reference}}"» } }, "allOf": [{}] """,
            $"ARMP002: No schema stands at '{reference}'. A $ref leads to a file that is handed to the compiler, and in it to a place such as '#/definitions/Name'.");

    [Fact]
    public void ForAReference_WhenItIsNoText_IsReported() =>
        MarkedSchemas.Verify(""" "title": "Bin", "properties": { "a": { "$ref": «1» } } """, "ARMP002: '$ref' is a text.");

    [Fact]
    public void ForReferences_WhenTheyLeadInACircle_EachIsReported()
    {
        var set = MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "a": { "$ref": "#/definitions/A" }, "c": { "$ref": "#/definitions/C" } }, "definitions": { "A": { "$ref": «"#/definitions/B"» }, "B": { "$ref": «"#/definitions/A"» }, "C": { "$ref": «"#/definitions/C"» } } """,
            Enumerable.Repeat("ARMP002: This $ref leads back to itself and says nothing.", 3).ToArray());

        Assert.All(["A", "B", "C"], name => Assert.Empty(set.Apis[0].Schema("bin.json#/definitions/" + name)!.Keywords));
    }

    [Fact]
    public void ForATypeThatHoldsItself_WhenTheCircleStepsIntoTheValue_IsNoProblem() =>
        Assert.Equal("bin.json#", MarkedSchemas.Read(""" "title": "Bin", "properties": { "inner": { "$ref": "#" } } """).Type("bin.json#")!.Properties[0].Schema.Reference);

    [Fact]
    public void ForSiblings_WhenTheyAreAssertions_EachIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "a": { "$ref": "#", «"minLength"»: 1, «"type"»: "string", "description": "D", "definitions": {} } } """,
            "ARMP004: 'minLength' has no effect beside $ref; put both into an allOf.",
            "ARMP004: 'type' has no effect beside $ref; put both into an allOf.");

    [Fact]
    public void ForSiblings_WhenTheyAreAnnotations_TheyHoldForThePlace()
    {
        var api = MarkedSchemas.Read(
            """ "title": "Bin", "description": "of the type", "properties": { "a": { "$ref": "#", "description": "of the place", "readOnly": true, "x-csharp-name": "Other" } } """);

        Assert.Equal(new Annotations(Description: "of the place", ReadOnly: true, CSharpName: "Other"), api.Type("bin.json#")!.Properties[0].Schema.Annotations);
        Assert.Equal("of the type", api.Type("bin.json#")!.Schema.Annotations.Description);
        Assert.Equal("Other", api.Type("bin.json#")!.Properties[0].Name);
    }

    [Fact]
    public void ForTwoFiles_WhenTheyHaveOneId_TheSecondIsReported() =>
        MarkedSchemas.Verify(
            [("a.json", """{ "$id": "one#" }"""), ("b.json", """{ "$id": «"one"» }"""), ("bin.json", Bin("one")), ("c.json", Bin("b.json").Replace("Bin", "C", StringComparison.Ordinal))],
            "ARMP009: The $id 'one' is that of a.json too; give each file its own.");

    private static string Bin(string reference) =>
        MarkedSchemas.File($$""" "title": "Bin", "properties": { "a": { "$ref": "{{reference.Replace("\\", "\\\\", StringComparison.Ordinal)}}" } } """);
}
