using System.Text.Json;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class NumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e999999999999999999999", 0)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("1.5E+1", 15)]
    [InlineData("1200e-2", 12)]
    [InlineData("1.000000000000000000000000000000000000000000", 1)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    public void ForInteger_WhenItsValueIsWhole_IsRead(string json, long expected) =>
        Assert.Equal(expected, PayloadReader.Parse(json, PayloadReader.ReadInteger));

    [Theory]
    [InlineData("1.5", "a fraction")]
    [InlineData("1e-1", "a fraction")]
    [InlineData("0.00000000000000000000000000000000000000000000000001", "a fraction")]
    [InlineData("9223372036854775808", "64 bits")]
    [InlineData("-9223372036854775809", "64 bits")]
    [InlineData("1e19", "64 bits")]
    [InlineData("1e400", "64 bits")]
    [InlineData("1e99999999999999999999", "64 bits")]
    [InlineData("100000000000000000000000000000000000000", "64 bits")]
    [InlineData("\"1\"", "a text")]
    [InlineData("true", "true")]
    public void ForInteger_WhenItIsNone_SaysWhy(string json, string reason)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse(json, PayloadReader.ReadInteger));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("-0.10", "-0.10")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335e28", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1234567890123456789012345678.000000", "1234567890123456789012345678")]
    public void ForNumber_WhenADecimalHoldsIt_IsExact(string json, string expected)
    {
        decimal? value = PayloadReader.Parse(json, PayloadReader.ReadNumber);
        Assert.Equal(expected, value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("123456789012345678901234567890.5")]
    [InlineData("1.23456789012345678901234567891")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("7.9228162514264337593543950336e28")]
    [InlineData("1e29")]
    [InlineData("1e400")]
    [InlineData("1e-29")]
    [InlineData("1e-400")]
    [InlineData("1.00000000000000000000000000001")]
    public void ForNumber_WhenADecimalWouldRoundIt_IsRefused(string json)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse(json, PayloadReader.ReadNumber));
        Assert.Contains("a decimal holds exactly", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForRandomDecimals_WhenWrittenWithExponents_AreReadExactly()
    {
        const int seed = 64;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++)
        {
            var value = new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29));
            string plain = JsonSerializer.Serialize(value);
            Assert.Equal(value, PayloadReader.Parse(plain, PayloadReader.ReadNumber));
            string digits = plain.Replace(".", "", StringComparison.Ordinal);
            int scale = plain.Contains('.', StringComparison.Ordinal) ? plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
            string sign = digits[0] == '-' ? "-" : "";
            string exponent = sign + digits.TrimStart('-').TrimStart('0').PadLeft(1, '0') + "e-" + scale;
            Assert.Equal(value, PayloadReader.Parse(exponent, PayloadReader.ReadNumber));
        }
    }

    [Fact]
    public void ForNumbers_WhenWrittenByAPayload_KeepTheirDigits()
    {
        Profile profile = Sample.Minimal();
        profile.Weight = 1.50m;
        profile.Fields.Add(new Field { FieldName = "A", MaxLength = long.MinValue });
        Assert.EndsWith(""","fields":[{"fieldName":"A","maxLength":-9223372036854775808}],"weight":1.50}""", profile.ToJson(), StringComparison.Ordinal);
    }
}
