using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class OperationTests
{
    private const string Uri = """ "uri": "/providers/Contoso.Storage/bins/{binName}" """;

    [Fact]
    public void ForAnOperation_WhatIsSaid_IsKept()
    {
        var operation = Read($$"""
            "move it": {
              "description": "D", "verb": "POST", {{Uri}},
              "parameters": { "binName": { "maxLength": 3 } },
              "query": { "locale-code": { "schema": { "type": "string" }, "required": true }, "b": { "schema": true } },
              "body": { "$ref": "#" }, "forms": ["wrapped", "bare"],
              "responses": { "404": {}, "202": { "description": "accepted" }, "200": { "body": { "$ref": "#" } } },
              "longRunning": true, "pageable": true
            }
            """);

        Assert.Equal(("MoveIt", "POST", "D", true, true), (operation.Name, operation.Verb, operation.Description, operation.IsLongRunning, operation.IsPageable));
        Assert.Equal([("binName", true)], operation.Parameters.Select(parameter => (parameter.Name, parameter.IsRequired)));
        Assert.Equal([("locale-code", true), ("b", false)], operation.Query.Select(parameter => (parameter.Name, parameter.IsRequired)));
        Assert.Equal([BodyForm.Wrapped, BodyForm.Bare], operation.Forms);
        Assert.Equal([(200, null), (202, "accepted"), (404, null)], operation.Responses.Select(response => (response.Status, response.Description)));
        Assert.Equal(("bin.json#", "bin.json#"), (operation.Body!.Reference, operation.Answer!.Reference));
    }

    [Fact]
    public void ForAnOperation_WhenLittleIsSaid_TheRestIsPlain()
    {
        var operation = Read($$""" "Get": { "verb": "GET", {{Uri}} } """);

        Assert.Equal([BodyForm.Bare], operation.Forms);
        Assert.Equal((null, null, null, false, false), (operation.Body, operation.Answer, operation.Description, operation.IsLongRunning, operation.IsPageable));
    }

    [Theory]
    [InlineData("""{ "verb": "GET", "uri": «"bins"» }""", "'uri' is a path such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}', with every name once.")]
    [InlineData("""«{ "verb": "GET" }»""", "'uri' is a path such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}', with every name once.")]
    [InlineData("«1»", "'uri' is a path such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}', with every name once.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": «"get"» }""", "'verb' is one of GET, PUT, PATCH, POST, DELETE, HEAD.")]
    [InlineData("""«{ "uri": "/a/{b}" }»""", "'verb' is one of GET, PUT, PATCH, POST, DELETE, HEAD.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "parameters": { «"c"»: true } }""", "The path has no parameter '{c}'.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "query": { "q": «{ "type": "string" }» } }""", "The query parameter 'q' is an object with 'schema' and, if it must be given, 'required'.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "query": «[]» }""", "'query' is an object.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "forms": «["other"]» }""", "'forms' is a list of 'bare' and 'wrapped', the default first.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "forms": «["bare", "bare"]» }""", "'forms' is a list of 'bare' and 'wrapped', the default first.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "forms": «[]» }""", "'forms' is a list of 'bare' and 'wrapped', the default first.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "responses": { «"default"»: {} } }""", "'default' is no HTTP status.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "responses": { "200": {}, «"0200"»: {} } }""", "'0200' is no HTTP status.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "responses": { «"600"»: {} } }""", "'600' is no HTTP status.")]
    [InlineData("""{ "uri": "/a/{b}", "verb": "GET", "longRunning": «"yes"» }""", "'longRunning' is true or false.")]
    public void ForAnOperation_WhenAMemberCannotBeUsed_IsReported(string operation, string message) =>
        MarkedSchemas.Verify($$""" "title": "Bin", "properties": { "a": true }, "x-arm-operations": { "Do": {{operation}} } """, "ARMP004: " + message);

    [Fact]
    public void ForOperations_WhenTheyAreNoObject_IsReported() =>
        MarkedSchemas.Verify(""" "title": "Bin", "properties": { "a": true }, "x-arm-operations": «[]» """, "ARMP004: 'x-arm-operations' is an object.");

    [Theory]
    [InlineData("""{ "Do": {{get}}, «"do"»: {{get}} }""", "No C# name of its own can be made of the operation 'do'; call it something else.")]
    [InlineData("""{ «"+"»: {{get}} }""", "No C# name of its own can be made of the operation '+'; call it something else.")]
    [InlineData("""{ "Do": { "uri": "/a/{b}", "verb": "GET", "query": { "a-b": { "schema": true }, «"aB"»: { "schema": true } } } }""", "No C# name of its own can be made of the query parameter 'aB'.")]
    public void ForNames_WhenTheyMeet_TheLaterIsReported(string operations, string message) =>
        MarkedSchemas.Verify(
            $$""" "title": "Bin", "properties": { "a": true }, "x-arm-operations": {{operations.Replace("{{get}}", """{ "uri": "/a/{b}", "verb": "GET" }""", StringComparison.Ordinal)}} """,
            "ARMP003: " + message);

    private static OperationContract Read(string operation) =>
        Assert.Single(MarkedSchemas.Read($$""" "title": "Bin", "properties": { "a": true }, "x-arm-operations": { {{operation}} } """).Operations);
}
