using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Tests.Schemas;

namespace ArmPayloads.Contracts.Tests.Keywords;

public class BooleanSchemaTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("\"?\"")]
    [InlineData("[1]")]
    public void ForTrue_WhateverTheValue_IsValid(string value) => KeywordCase.Valid("true", value);

    [Theory]
    [InlineData("null")]
    [InlineData("\"?\"")]
    [InlineData("{}")]
    public void ForFalse_WhateverTheValue_IsInvalid(string value) => KeywordCase.Invalid("false", value, ": must not be given here");

    [Fact]
    public void ForUnknownKeywords_WhateverTheySay_TheyAreIgnored() => KeywordCase.Valid("""{ "minimun": 5, "x-foo": false, "$comment": 1 }""", "1");

    [Theory]
    [InlineData("minItems")]
    [InlineData("pattern")]
    [InlineData("type")]
    [InlineData("if")]
    public void ForTheTable_WhenAKeywordIsRead_ItIsThere(string keyword) => Assert.Contains(keyword, KeywordTable.Names);

    [Theory]
    [InlineData("""{ "x-arm-resource": {} }""", "x-arm-resource")]
    [InlineData("""{ "properties": { "x": { "x-armm": 1 } } }""", "x-armm")]
    public void ForAKeywordOfArm_WhenItStandsBelowTheRoot_IsReported(string schema, string keyword) =>
        MarkedSchemas.Verify(
            $$""" "title": "Bin", "properties": { "a": {{schema.Replace($"\"{keyword}\"", $"«\"{keyword}\"»", StringComparison.Ordinal)}} } """,
            $"ARMP004: '{keyword}' has no effect here: the keywords of ARM stand at the root of a file.");
}
