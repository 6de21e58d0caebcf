namespace ArmPayloads.Contracts.Tests.Keywords;

public class FormatKeywordTests
{
    [Theory]
    [InlineData("2017-04-26T12:30:00Z")]
    [InlineData("2017-04-26t12:30:00z")]
    [InlineData("2017-04-26 12:30:00Z")]
    [InlineData("2017-04-26T12:30:00.1234567+02:00")]
    [InlineData("2017-04-26T12:30:00-23:59")]
    [InlineData("2017-04-26T12:30:00")]
    [InlineData("2017-04-26T12:30Z")]
    [InlineData("2016-02-29T00:00:00Z")]
    [InlineData("2016-12-31T23:59:60Z")]
    public void ForAMoment_WhenItIsOne_IsValid(string text) => KeywordCase.Valid("""{ "format": "date-time" }""", $"\"{text}\"");

    [Theory]
    [InlineData("")]
    [InlineData("2017-04-26")]
    [InlineData("2017-02-29T00:00:00Z")]
    [InlineData("2017-13-01T00:00:00Z")]
    [InlineData("2017-04-26T24:00:00Z")]
    [InlineData("2017-04-26T12:60:00Z")]
    [InlineData("2017-04-26T12:30:61Z")]
    [InlineData("2017-04-26T12:30:99Z")]
    [InlineData("2017-04-26T12:30:00+24:00")]
    [InlineData("2017-04-26T12:30:00+02:60")]
    [InlineData("2017-04-26T12:30:00Z ")]
    [InlineData("2017-04-26T12:30:00Z\\n")]
    [InlineData("٢٠١٧-04-26T12:30:00Z")]
    public void ForAMoment_WhenItIsNone_IsInvalid(string text) =>
        KeywordCase.Invalid("""{ "format": "date-time" }""", $"\"{text}\"", ": must be a moment such as 2017-04-26T12:30:00Z");

    [Theory]
    [InlineData("email")]
    [InlineData("uri")]
    [InlineData("date")]
    [InlineData("no such format")]
    public void ForAnyOtherFormat_WhateverTheText_IsValid(string format) => KeywordCase.Valid($$"""{ "format": "{{format}}" }""", "\"x\"");

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    public void ForAMoment_WhenTheValueIsNoText_IsValid(string value) => KeywordCase.Valid("""{ "format": "date-time" }""", value);

    [Fact]
    public void ForAMoment_WhenUnknown_IsUnknown() => KeywordCase.Unknown("""{ "format": "date-time" }""", "\"?\"");

    [Fact]
    public void ForAFormat_WhenItIsNoText_IsReported() => KeywordCase.Unusable("""{ "format": «1» }""", "'format' is a text.");
}
