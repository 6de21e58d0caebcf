using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Tests.Payloads;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Keywords;

/// <summary>Holds a value against a schema; see <see cref="PayloadCase"/> for what is unknown in a value.</summary>
internal sealed class KeywordCase
{
    private readonly ApiContract _api;
    private readonly SchemaContract _schema;

    private KeywordCase(string schema, string definitions)
    {
        _api = MarkedSchemas.Read($$"""
            "title": "Bin", "properties": { "tested": {{schema}} }, "definitions": {{definitions}}
            """);
        _schema = _api.Schema("bin.json#")!.Get<PropertiesKeyword>()!["tested"]!.Schema;
    }

    public static void Valid(string schema, string value, string definitions = "{}") =>
        new KeywordCase(schema, definitions).Expect(Verdict.Valid, value);

    public static void Unknown(string schema, string value, string definitions = "{}") =>
        new KeywordCase(schema, definitions).Expect(Verdict.Unknown, value);

    /// <summary>Expects these violations, each as "path: message".</summary>
    public static void Invalid(string schema, string value, params string[] violations) => InvalidBy(schema, value, "{}", violations);

    public static void InvalidBy(string schema, string value, string definitions, params string[] violations)
    {
        Assert.NotEmpty(violations);
        new KeywordCase(schema, definitions).Expect(Verdict.Invalid, value, violations);
    }

    /// <summary>Expects the marked problem of a keyword that cannot be used, and that the keyword then says nothing.</summary>
    public static void Unusable(string schema, string problem)
    {
        var set = MarkedSchemas.Verify($$""" "title": "Bin", "properties": { "tested": {{schema}} } """, "ARMP004: " + problem);
        var tested = set.Apis[0].Schema("bin.json#")!.Get<PropertiesKeyword>()!["tested"]!.Schema;
        foreach (var value in new[] { "null", "1", "\"a\"", "[1, 1]", """{ "a": 1 }""" })
            Assert.Equal(Verdict.Valid, SchemaEvaluation.Test(tested, PayloadCase.Parse(value), set.Apis[0].Schema));
    }

    private void Expect(Verdict verdict, string value, params string[] violations)
    {
        var payload = PayloadCase.Parse(value);
        Assert.Equal(violations, SchemaEvaluation.Violations(_schema, payload, _api.Schema).Select(violation => $"{violation.Path}: {violation.Message}"));
        Assert.Equal(verdict, SchemaEvaluation.Test(_schema, payload, _api.Schema));
    }
}
