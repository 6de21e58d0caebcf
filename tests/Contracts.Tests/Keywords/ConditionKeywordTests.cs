namespace ArmPayloads.Contracts.Tests.Keywords;

public class ConditionKeywordTests
{
    private const string Both = """{ "if": { "minimum": 10 }, "then": { "multipleOf": 10 }, "else": { "multipleOf": 2 } }""";

    [Theory]
    [InlineData(Both, "20")]
    [InlineData(Both, "4")]
    [InlineData("""{ "if": { "minimum": 10 }, "else": false }""", "11")]
    [InlineData("""{ "if": { "minimum": 10 }, "then": false }""", "9")]
    [InlineData("""{ "then": false, "else": false }""", "1")]
    public void ForAValue_WhenTheBranchHolds_IsValid(string schema, string value) => KeywordCase.Valid(schema, value);

    [Theory]
    [InlineData(Both, "12", "must be a multiple of 10, but is 12")]
    [InlineData(Both, "5", "must be a multiple of 2, but is 5")]
    public void ForAValue_WhenTheBranchDoesNot_OnlyTheBranchIsReported(string schema, string value, string message) =>
        KeywordCase.Invalid(schema, value, ": " + message);

    [Theory]
    [InlineData("""{ "if": { "required": ["a"] }, "then": { "required": ["b"] } }""")]
    [InlineData("""{ "if": { "required": ["a"] }, "then": false, "else": false }""")]
    public void ForAnOpenObject_WhenTheConditionIsUnknown_IsUnknown(string schema) => KeywordCase.Unknown(schema, """{ "...": true }""");

    [Fact]
    public void ForAnOpenObject_WhenBothBranchesHold_IsValid() =>
        KeywordCase.Valid("""{ "if": { "required": ["a"] }, "then": { "required": ["b"] }, "else": { "required": ["b"] } }""", """{ "b": 1, "...": true }""");
}
