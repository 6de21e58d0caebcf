using System.Globalization;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("10.010")]
    [InlineData("1E+2")]
    [InlineData("-1.5e-300")]
    public void ForANumber_WhenWellFormed_KeepsItsText(string text) =>
        Assert.Equal(text, Assert.IsType<JsonNumberSyntax>(MarkedText.Verify(text).Root).Text);

    [Theory]
    [InlineData("+1", "a number must not begin with a plus sign")]
    [InlineData(".5", "a digit must stand before the decimal point")]
    [InlineData("-", "a digit must follow the minus sign")]
    [InlineData("-Infinity", "a digit must follow the minus sign")]
    [InlineData("-.5", "a digit must follow the minus sign")]
    [InlineData("01", "a number must not begin with a zero before another digit")]
    [InlineData("-00", "a number must not begin with a zero before another digit")]
    [InlineData("1.", "a digit must follow the decimal point")]
    [InlineData("1.e5", "a digit must follow the decimal point")]
    [InlineData("1e", "a digit must follow the e of the exponent")]
    [InlineData("1e+", "a digit must follow the e of the exponent")]
    [InlineData("1E-x", "a digit must follow the e of the exponent")]
    [InlineData("0x10", "this is not a JSON number")]
    [InlineData("1.2.3", "this is not a JSON number")]
    [InlineData("1e5x", "this is not a JSON number")]
    [InlineData("2024-01-01", "this is not a JSON number")]
    [InlineData("NaN", "this is not a JSON value: text must stand in double quotes")]
    [InlineData("...", "this is not a JSON value: text must stand in double quotes")]
    [InlineData("١", "this is not a JSON value: text must stand in double quotes")]
    public void ForANumber_WhenMalformed_ReportsItAndHasNoValue(string text, string message) =>
        Assert.Null(MarkedText.Verify($"«{text}»", message).Root);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0e5", 0)]
    [InlineData("1.0", 1)]
    [InlineData("-1.50e1", -15)]
    [InlineData("12e3", 12000)]
    [InlineData("1000e-3", 1)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807000e-3", long.MaxValue)]
    [InlineData("0.0000000000000000000000000000001e31", 1)]
    public void ForANumber_WhenWhole_IsAnInt64HoweverWritten(string text, long expected)
    {
        Assert.True(Read(text).TryGetInt64(out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("1e-1")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("1e19")]
    [InlineData("1e999999999999999999999999")]
    [InlineData("1e-999999999999999999999999")]
    public void ForANumber_WhenNotWholeOrTooLarge_IsNoInt64(string text)
    {
        Assert.False(Read(text).TryGetInt64(out var value));
        Assert.Equal(0, value);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("1.10", "1.1")]
    [InlineData("-25e-4", "-0.0025")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    public void ForANumber_WhenADecimalHoldsIt_IsThatDecimal(string text, string expected)
    {
        Assert.True(Read(text).TryGetDecimal(out var value));
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("1e-29")]
    [InlineData("1e29")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7.9228162514264337593543950336")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("0.123456789012345678901234567890123")]
    [InlineData("1e999999999999999999999999")]
    public void ForANumber_WhenADecimalWouldRoundIt_IsNoDecimal(string text)
    {
        Assert.False(Read(text).TryGetDecimal(out var value));
        Assert.Equal(0, value);
    }

    private static JsonNumberSyntax Read(string text) => Assert.IsType<JsonNumberSyntax>(MarkedText.Verify(text).Root);
}
