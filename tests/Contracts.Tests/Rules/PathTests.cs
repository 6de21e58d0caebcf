using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Rules;

public class PathTests
{
    private const string Members = """
        "title": "Bin",
        "x-arm-resource": { "id": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/warehouses/{warehouseName}/bins/{binName}" },
        "properties": {
          "a": { "type": "string" },
          "list": { "type": "array", "items": { "$ref": "#/definitions/Entry" } },
          "map": { "type": "object", "additionalProperties": { "type": "string" } },
          "choice": { "oneOf": [{ "type": "string" }, { "type": "object", "additionalProperties": { "$ref": "#/definitions/Entry" } }] },
          "any": {}
        },
        "definitions": { "Entry": { "properties": { "to": { "type": "string" } } } }
        """;

    [Theory]
    [InlineData(""" "unique": "/list/*/to|/map/*|/map/*@|/any/thing/*/goes|/map/key" """)]
    [InlineData(""" "each": "/list/*", "refer": { "value": "to", "among": "/map/*@" } """)]
    [InlineData(""" "cover": { "value": "/list/*/to", "keys": "/list/*", "members": "to" } """)]
    public void ForAPath_WhenItLeadsSomewhere_IsSilent(string verb) => MarkedSchemas.Verify(Declared(verb));

    [Theory]
    [InlineData(""" "unique": «"/lst/*/to"» """, "/lst/*/to", "'Bin' has no member 'lst'; did you mean 'list'")]
    [InlineData(""" "unique": «"/a|/list/*/too"» """, "/list/*/too", "'Entry' has no member 'too'; did you mean 'to'")]
    [InlineData(""" "unique": «"/a/b"» """, "/a/b", "nothing is below what it has reached before '/b'")]
    [InlineData(""" "unique": «"/a/*"» """, "/a/*", "nothing is below what it has reached before '/*'")]
    [InlineData(""" "unique": «"/a>/b"» """, "/a>/b", "no 'refer' of this object says what '>' would follow")]
    [InlineData(""" "refer": { "value": "/a", "among": «"$/bons/*@"» } """, "$/bons/*@", "there is no collection 'bons'; did you mean 'bins'")]
    [InlineData(""" "then": {}, "at": «"/b"» """, "/b", "'Bin' has no member 'b'; did you mean 'a'")]
    [InlineData(""" "each": "/list/*", "unique": «"form"» """, "form", "'Entry' has no member 'form'")]
    [InlineData(""" "cover": { "value": "/a", "keys": "/list/*", "members": «"/x"» } """, "/x", "'Bin' has no member 'x'; did you mean 'a'")]
    [InlineData(""" "each": "/list/*", "cover": { "value": "to", "keys": "/list", "members": «"to"» } """, "to", "nothing is below what it has reached before '/to'")]
    [InlineData(""" "then": {}, "editTitle": "t", "edit": [{ "remove": «"/c"» }] """, "/c", "'Bin' has no member 'c'; did you mean 'a'")]
    public void ForAPath_WhenItLeadsNowhere_SaysWhereItStops(string verb, string path, string problem) =>
        MarkedSchemas.Verify(Declared(verb), $"ARMP005: The path '{path}' of 'r' leads nowhere: {problem}.");

    [Fact]
    public void ForAPathBehindAReference_WhenTheResourceHasNoSuchMember_SaysSo() => MarkedSchemas.Verify(
        Members + """
        , "x-rules": [
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": { "value": "/a", "among": "$/bins/*@" } },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": { "value": "/list/*/to", "among": "/a>/list/*/to" } },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": «"/a>/list/*/form"» },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "require": { "of": "/list/*/to", "that": {} } },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": «"/list/*/to>/other"» }]
        """,
        "ARMP005: The path '/a>/list/*/form' of 'r' leads nowhere: 'Entry' has no member 'form'.",
        "ARMP005: The path '/list/*/to>/other' of 'r' leads nowhere: 'Entry' has no member 'other'.");

    [Fact]
    public void ForAPathBehindTwoReferences_WhereItLeadsIsNotAsked() => MarkedSchemas.Verify(
        Members + """
        , "x-rules": [
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": { "value": "/a", "among": "$/bins/*@" } },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": "/a>/a>/form" }]
        """);

    // What any JSON holds, or one of the alternatives, may have the member.
    [Theory]
    [InlineData("/any/*@", "/a>/to")]
    [InlineData("/choice/*@", "/a>/to")]
    public void ForAPathBehindAReference_WhereTheNamedMayHaveTheMember_IsSilent(string among, string path) => MarkedSchemas.Verify(
        Members + $$"""
        , "x-rules": [
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": { "value": "/a", "among": "{{among}}" } },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": "{{path}}" }]
        """);

    [Fact]
    public void ForAPathBehindAReference_WhenNoAlternativeHasTheMember_SaysSo() => MarkedSchemas.Verify(
        Members + """
        , "x-rules": [
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "refer": { "value": "/a", "among": "/choice/*@" } },
          { "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": «"/a>/too"» }]
        """,
        "ARMP005: The path '/a>/too' of 'r' leads nowhere: 'Entry' has no member 'too'; did you mean 'to'.");

    [Fact]
    public void ForAPathOfTheSet_WhenACollectionIsMissing_SaysSo() => MarkedSchemas.Verify(
        Members + """
        , "x-arm-set": { "x-rules": [{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", "unique": «"/bns/*/a"» }] }
        """,
        "ARMP005: The path '/bns/*/a' of 'r' leads nowhere: there is no collection 'bns'; did you mean 'bins'.");

    private static string Declared(string verb) =>
        Members + $$""", "x-rules": [{ "rule": "r", "severity": "error", "evidence": "inferred", "message": "m", {{verb}} }]""";
}
