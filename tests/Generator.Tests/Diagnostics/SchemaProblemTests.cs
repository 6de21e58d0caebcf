using static ArmPayloads.Generator.Diagnostics.ProblemDescriptors;

namespace ArmPayloads.Generator.Tests.Diagnostics;

/// <summary>ARMP001 to ARMP006 and ARMP009 in schemas: each at its place. What can be wrong in detail is tested in Contracts.Tests.</summary>
public class SchemaProblemTests
{
    [Fact]
    public Task ForASchema_WhenItIsNoJson_Reports() => new Problems()
        .Schema("/schemas/bin.json", """
            {
              "title": "Bin"{|#0:|}
              "type": "object"
            }
            """)
        .Expect(0, SchemaNotReadable, "This schema cannot be read: a comma is missing between two members")
        .VerifyAsync();

    [Fact]
    public Task ForASchema_WhenItIsNoObject_Reports() => new Problems()
        .Schema("/schemas/bin.json", "{|#0:[1, 2]|}")
        .Expect(0, SchemaNotReadable, "This schema cannot be read: a schema file holds an object.")
        .VerifyAsync();

    [Fact]
    public Task ForAReference_WhenItLeadsNowhere_Reports() => new Problems()
        .Bin("""
            "properties": {
              "size": { "$ref": {|#0:"common.json#/definitions/Size"|} },
              "lid": { "$ref": {|#1:"#/definitions/Lid"|} }
            }
            """)
        .Expect(0, UnresolvedReference, "No schema stands at 'common.json#/definitions/Size'. A $ref leads to a file that is handed to the compiler, and in it to a place such as '#/definitions/Name'.")
        .Expect(1, UnresolvedReference, "No schema stands at '#/definitions/Lid'. A $ref leads to a file that is handed to the compiler, and in it to a place such as '#/definitions/Name'.")
        .VerifyAsync();

    [Fact]
    public Task ForAnOverlay_WhenItChangesNothing_Reports() => new Problems()
        .Bin(""" "properties": { "a": {} } """)
        .Schema("/schemas/overlay.json", """{ "x-overlay": [{ "target": {|#0:"bin.json#/properties/b"|}, "reason": "", "merge": {} }] }""")
        .Expect(0, UnresolvedReference, "No schema object stands at 'bin.json#/properties/b', so this entry changes nothing.")
        .VerifyAsync();

    [Fact]
    public Task ForTwoProperties_WhenTheyHaveOneName_Reports() => new Problems()
        .Bin("""
            "properties": {
              "is-open": { "type": "boolean" },
              "isOpen": {|#0:{ "type": "boolean" }|}
            }
            """)
        .Expect(0, NameCollision, "'isOpen' and 'is-open' both become the C# name 'IsOpen'; give one of them another name with x-csharp-name.")
        .VerifyAsync();

    [Fact]
    public Task ForTwoApis_WhenTheyHaveOneName_Reports() => new Problems()
        .Schema("/schemas/a.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "properties": { "a": {} } }""")
        .Schema("/schemas/b.json", """{ "x-arm-api": {|#0:{ "provider": "Fabrikam.Storage", "version": "1" }|}, "properties": { "a": {} } }""")
        .Expect(0, NameCollision, "The C# name 'Storage' is that of Contoso.Storage 1 too, so nothing is generated for Fabrikam.Storage 1; give this API another one with 'name' in 'x-arm-api'.")
        .VerifyAsync();

    [Fact]
    public Task ForTwoVersions_WhenTheyHaveOneName_Reports() => new Problems()
        .Schema("/schemas/a.json", """{ "x-arm-api": {|#0:{ "provider": "Contoso.Storage", "version": "2" }|}, "properties": { "a": {} } }""")
        .Schema("/schemas/b.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "properties": { "a": {} } }""")
        .Expect(0, NameCollision, "The C# name 'Storage' is that of Contoso.Storage 1 too, so nothing is generated for Contoso.Storage 2; give this API another one with 'name' in 'x-arm-api'.")
        .VerifyAsync();

    [Fact]
    public Task ForTwoCollections_WhenTheyBecomeOneProperty_Reports() => new Problems()
        .Schema("/schemas/a.json", Resource("Shop", "/providers/Contoso.Storage/shops/{shopName}", ""))
        .Schema("/schemas/b.json", Resource("Bin", "/providers/Contoso.Storage/shops/{shopName}/big-bins/{binName}", ""))
        .Schema("/schemas/c.json", Resource("Other", "/providers/Contoso.Storage/shops/{shopName}/bigBins/{binName}", "{|#0:", "|}"))
        .Expect(0, NameCollision, "The collection 'bigBins' holds other resources already; give this one another word with 'collection'.")
        .VerifyAsync();

    [Fact]
    public Task ForAResource_WhenItIsNoObject_Reports() => new Problems()
        .Bin(""" "x-arm-resource": {|#0:{ "id": "/providers/Contoso.Storage/bins/{binName}" }|}, "type": "string" """)
        .Expect(0, KeywordNotUsable, "The body of a resource is an object with 'properties'; nothing is generated for this one.")
        .VerifyAsync();

    [Fact]
    public Task ForATwiceNamedOperation_WhenNoResourceHoldsIt_Reports() => new Problems()
        .Schema("/schemas/a.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "x-arm-operations": { "List": { "verb": "GET", "uri": "/providers/Contoso.Storage/a" } } }""")
        .Schema("/schemas/b.json", """{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "x-arm-operations": { {|#0:"List"|}: { "verb": "GET", "uri": "/providers/Contoso.Storage/b" } } }""")
        .Expect(0, NameCollision, "No C# name of its own can be made of the operation 'List'; call it something else.")
        .VerifyAsync();

    [Fact]
    public Task ForAKeyword_WhenItCannotBeUsed_Reports() => new Problems()
        .Bin("""
            {|#0:"x-arm-resuorce"|}: {},
            "properties": { "size": { "type": {|#1:"integr"|} } }
            """)
        .Expect(0, KeywordNotUsable, "There is no keyword 'x-arm-resuorce'; those of ARM are x-arm-api, x-arm-resource, x-arm-operations, x-arm-set.")
        .Expect(1, KeywordNotUsable, "'type' is one of null, boolean, integer, number, string, array and object, or a list of them.")
        .VerifyAsync();

    [Fact]
    public Task ForAPattern_WhenItIsNone_Reports() => new Problems()
        .Bin(""" "properties": { "name": { "type": "string", "pattern": {|#0:"("|} } } """)
        .Expect(0, KeywordNotUsable, "The pattern '(' cannot be used: Invalid pattern '(' at offset 1. Not enough )'s.")
        .VerifyAsync();

    [Fact]
    public Task ForARule_WhenItsDeclarationIsInvalid_Reports() => new Problems()
        .Bin(""" "x-rules": [{|#0:7|}], "properties": { "a": {} } """)
        .Expect(0, RuleDeclarationInvalid, "An entry of 'x-rules' is an object.")
        .VerifyAsync();

    [Fact]
    public Task ForASchema_WhenItBelongsToNoApi_Reports() => new Problems()
        .Bin(""" "properties": { "a": {} } """)
        .Schema("/schemas/lonely.json", """{|#0:{|} "definitions": {} }""")
        .Expect(0, FileNotRecognised, "This schema belongs to no API: it has no x-arm-api, and no schema refers to it.")
        .VerifyAsync();

    [Fact]
    public Task ForAResource_WhenItIsDeclaredTwice_Reports() => new Problems()
        .Schema("/schemas/a.json", Resource("Bin", "/providers/Contoso.Storage/bins/{binName}", ""))
        .Schema("/schemas/b.json", Resource("Other", "/providers/Contoso.Storage/bins/{binName}", "{|#0:", "|}"))
        .Expect(0, DuplicateDefinition, "The resource Contoso.Storage/bins is declared by a.json too; the first one counts.")
        .VerifyAsync();

    [Fact]
    public Task ForGoodSchemas_NothingIsReported() => new Problems()
        .Bin(""" "properties": { "a": {} } """)
        .VerifyAsync();

    private static string Resource(string title, string id, string open, string close = "") => $$"""
        { "title": "{{title}}", "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "x-arm-resource": {{open}}{ "id": "{{id}}" }{{close}}, "properties": { "a": {} } }
        """;
}
