namespace ArmPayloads.Contracts.Tests.Keywords;

/// <summary>An object whose kind one of its members names.</summary>
public class KindConditionsTests
{
    private const string Kinds = """
        {
          "allOf": [
            { "if": { "required": ["kind"], "properties": { "kind": { "enum": ["cold", "frozen"] } } }, "then": { "required": ["degrees"] } },
            { "if": { "required": ["kind"], "properties": { "kind": { "const": "dry" } } }, "then": { "required": ["seal"] }, "else": { "properties": { "seal": false } } },
            { "if": { "required": ["kind"], "properties": { "kind": { "const": true } } }, "then": { "required": ["any"] } },
            { "required": ["name"] }
          ]
        }
        """;

    [Theory]
    [InlineData("""{ "name": 1, "kind": "cold", "degrees": 1 }""")]
    [InlineData("""{ "name": 1, "kind": "dry", "seal": 1 }""")]
    [InlineData("""{ "name": 1, "kind": "other" }""")]
    [InlineData("""{ "name": 1, "kind": "COLD" }""")]
    [InlineData("""{ "name": 1, "kind": ["cold"] }""")]
    [InlineData("""{ "name": 1 }""")]
    [InlineData("1")]
    public void ForAKind_WhenItsSchemaHolds_IsValid(string value) => KeywordCase.Valid(Kinds, value);

    [Theory]
    [InlineData("""{ "name": 1, "kind": "cold" }""", ": lacks the member 'degrees'")]
    [InlineData("""{ "name": 1, "kind": "frozen" }""", ": lacks the member 'degrees'")]
    [InlineData("""{ "name": 1, "kind": "dry" }""", ": lacks the member 'seal'")]
    [InlineData("""{ "name": 1, "kind": true }""", ": lacks the member 'any'")]
    [InlineData("""{ "name": 1, "kind": "other", "seal": 1 }""", "/seal: must not be given here")]
    [InlineData("""{ "name": 1, "seal": 1 }""", "/seal: must not be given here")]
    [InlineData("""{ "kind": "other" }""", ": lacks the member 'name'")]
    public void ForAKind_WhenItsSchemaDoesNot_OnlyThatIsReported(string value, string message) => KeywordCase.Invalid(Kinds, value, message);

    [Theory]
    [InlineData("""{ "name": 1, "kind": "?" }""")]
    [InlineData("""{ "name": 1, "...": 1 }""")]
    [InlineData("""{ "name": 1, "kind": "other", "...": 1 }""")]
    public void ForAKindThatIsNotKnown_IsUnknown(string value) => KeywordCase.Unknown(Kinds, value);

    [Fact]
    public void ForMoreKindsThanThereAreBits_EachIsTold()
    {
        var kinds = string.Join(",", Enumerable.Range(0, 100).Select(i => $$"""{ "if": { "required": ["kind"], "properties": { "kind": { "const": "k{{i}}" } } }, "then": { "required": ["m{{i}}"] } }"""));

        for (var i = 0; i < 100; i++)
            KeywordCase.Invalid($$"""{ "allOf": [{{kinds}}] }""", $$"""{ "kind": "k{{i}}" }""", $": lacks the member 'm{i}'");
    }
}
