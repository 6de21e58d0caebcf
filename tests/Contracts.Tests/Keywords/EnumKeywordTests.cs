namespace ArmPayloads.Contracts.Tests.Keywords;

public class EnumKeywordTests
{
    [Theory]
    [InlineData("""["a", "b"]""", "\"b\"")]
    [InlineData("[1]", "1.0")]
    [InlineData("[1.50]", "15e-1")]
    [InlineData("[null]", "null")]
    [InlineData("[[1, 2]]", "[1, 2.0]")]
    [InlineData("""[{ "a": 1, "b": [2] }]""", """{ "b": [2], "a": 1 }""")]
    public void ForAValue_WhenListed_IsValid(string values, string value) => KeywordCase.Valid($$"""{ "enum": {{values}} }""", value);

    [Theory]
    [InlineData("""["a"]""", "\"A\"", "must be \"a\"")]
    [InlineData("""["a", "b"]""", "\"c\"", "must be one of \"a\", \"b\"")]
    [InlineData("""["1"]""", "1", "must be \"1\"")]
    [InlineData("[[1, 2]]", "[2, 1]", "must be [1,2]")]
    [InlineData("[true, null]", "0", "must be one of true, null")]
    [InlineData("""["a", "b", "a"]""", "\"c\"", "must be one of \"a\", \"b\"")]
    [InlineData("[1, 1.0]", "2", "must be 1")]
    [InlineData("""[{ "a": 1 }]""", """{ "a": 1, "b": 2 }""", "must be {\"a\":1}")]
    public void ForAValue_WhenNotListed_IsInvalid(string values, string value, string message) =>
        KeywordCase.Invalid($$"""{ "enum": {{values}} }""", value, ": " + message);

    [Theory]
    [InlineData("""["a"]""", "\"?\"")]
    [InlineData("[[1]]", """["?"]""")]
    [InlineData("[[1]]", """[1, "..."]""")]
    [InlineData("""[{ "a": 1 }]""", """{ "a": "?" }""")]
    public void ForAValue_WhenAPartIsUnknown_IsUnknown(string values, string value) => KeywordCase.Unknown($$"""{ "enum": {{values}} }""", value);

    [Theory]
    [InlineData("""["a", [1]]""", """{ "...": true }""")]
    [InlineData("""["a", {}]""", """["?"]""")]
    public void ForAnUnknownListOrObject_WhenNoneIsListed_IsInvalid(string values, string value) =>
        KeywordCase.Invalid($$"""{ "enum": {{values}} }""", value, value[0] == '{' ? ": must be one of \"a\", [1]" : ": must be one of \"a\", {}");

    [Fact]
    public void ForManyValues_WhenNoneFits_TheMessageNamesTheFirst() =>
        KeywordCase.Invalid(
            $$"""{ "enum": [{{string.Join(',', Enumerable.Range(0, 50))}}] }""",
            "99",
            ": must be one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 or 30 others");

    [Theory]
    [InlineData("\"b\"")]
    [InlineData("1")]
    [InlineData("\"?\"")]
    public void ForAnOpenEnum_WhateverTheValue_IsValid(string value) => KeywordCase.Valid("""{ "enum": ["a"], "x-open-enum": true }""", value);

    [Theory]
    [InlineData("\"CRM\"")]
    [InlineData("\"crm\"")]
    [InlineData("1.0")]
    public void ForAnEnumThatIgnoresCase_WhenOnlyCaseDiffers_IsValid(string value) =>
        KeywordCase.Valid("""{ "enum": ["Crm", 1], "x-ignore-case": true }""", value);

    [Fact]
    public void ForAnEnumThatIgnoresCase_WhenTheTextIsAnother_IsInvalid() =>
        KeywordCase.Invalid("""{ "enum": ["Crm", 1], "x-ignore-case": true }""", "\"1\"", ": must be one of \"Crm\", 1");

    [Theory]
    [InlineData("""{ "enum": «[]» }""")]
    [InlineData("""{ "enum": «"a"» }""")]
    [InlineData("""{ "enum": «null» }""")]
    public void ForAnEnum_WhenItListsNothing_IsReported(string schema) => KeywordCase.Unusable(schema, "'enum' is a list of at least one value.");
}
