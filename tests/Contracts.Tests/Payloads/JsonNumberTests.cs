using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Tests.Payloads;

public class JsonNumberTests
{
    /// <summary>In ascending order; those on one line are equal.</summary>
    private static readonly string[][] s_ascending =
    [
        ["-1e99999999999999"],
        ["-1e401"],
        ["-1.5e400", "-15e399"],
        ["-79228162514264337593543950336"],
        ["-79228162514264337593543950335", "-79228162514264337593543950335.0"],
        ["-1.0000000000000000000000000000000000001"],
        ["-1", "-1.0", "-10e-1"],
        ["-1e-400"],
        ["0", "-0", "0.000", "0e999", "-0.0e-999"],
        ["1e-99999999999999"],
        ["1e-400", "0.1e-399"],
        ["1.5e-28"],
        ["2e-28"],
        ["0.1", "1e-1", "0.1000000000000000000000000000000000000"],
        ["0.10000000000000000000000000000000000001"],
        ["1", "1.0", "0.00001e5"],
        ["1.5"],
        ["9223372036854775807"],
        ["9223372036854775808"],
        ["79228162514264337593543950335", "7.9228162514264337593543950335e28"],
        ["79228162514264337593543950336"],
        ["1e400", "10e399"],
        ["1e401"],
        ["1e99999999999999"],
    ];

    [Fact]
    public void ForNumbers_TheyCompareByTheirExactValue()
    {
        for (var i = 0; i < s_ascending.Length; i++)
        {
            for (var j = 0; j < s_ascending.Length; j++)
            {
                foreach (var (left, right) in s_ascending[i].SelectMany(left => s_ascending[j].Select(right => (left, right))))
                    Assert.True(Math.Sign(JsonNumber.Parse(left).CompareTo(JsonNumber.Parse(right))) == i.CompareTo(j), $"{left} {right}");
            }
        }
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("1.0", true)]
    [InlineData("-1e3", true)]
    [InlineData("0e-5", true)]
    [InlineData("1.5e1", true)]
    [InlineData("1e400", true)]
    [InlineData("1.25e999999999999", true)]
    [InlineData("79228162514264337593543950336.0", true)]
    [InlineData("1.5", false)]
    [InlineData("1e-1", false)]
    [InlineData("1e-400", false)]
    [InlineData("79228162514264337593543950336.5", false)]
    [InlineData("7.00000000000000000000000000000000000001", false)]
    public void ForANumber_ItIsAnIntegerWithoutAFraction(string text, bool isInteger) => Assert.Equal(isInteger, JsonNumber.Parse(text).IsInteger);

    [Theory]
    [InlineData("1.50", "1.50", true)]
    [InlineData("1e3", "1000", true)]
    [InlineData("1.5e-28", "1.5e-28", false)]
    [InlineData("1E+400", "1e400", false)]
    [InlineData("-0", "0", true)]
    public void ForANumber_ItIsWrittenAsItIs(string text, string written, bool isExact)
    {
        var number = JsonNumber.Parse(text);

        Assert.Equal((written, isExact), (number.ToString(), number.IsExact));
        if (isExact)
            Assert.Equal(number, JsonNumber.From(number.ToDecimal()));
        else
            Assert.Throws<InvalidOperationException>(() => number.ToDecimal());
    }

    [Theory]
    [InlineData("0.3", "0.1", true)]
    [InlineData("1e28", "1e-28", null)]
    [InlineData("10", "3", false)]
    [InlineData("1", "0", null)]
    [InlineData("1e400", "1", null)]
    [InlineData("1", "1e-400", null)]
    public void ForAMultiple_ItIsSaidWhereItIsCertain(string text, string step, bool? isMultiple)
    {
        var actual = JsonNumber.Parse(text).IsMultipleOf(JsonNumber.Parse(step));

        // Runtimes differ in how far apart two decimals may be.
        Assert.True(actual == isMultiple || (isMultiple is null && actual == true && text == "1e28"), $"{actual}");
    }
}
