using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class NumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("1.0", 1)]
    [InlineData("-2.000e2", -200)]
    [InlineData("1e3", 1000)]
    [InlineData("-0", 0)]
    public void ForIntegers_OfSixtyFourBits_AreReadInAnyForm(string number, long expected)
    {
        var profile = Profile.FromJson($$"""{ "instancesCount": {{number}} }""");

        Assert.Equal(expected, profile.InstancesCount);
        Assert.Equal($$"""{"instancesCount":{{expected}}}""", profile.ToJson());
    }

    [Theory]
    [InlineData("9223372036854775808", "an integer of 64 bits")]
    [InlineData("-9223372036854775809", "an integer of 64 bits")]
    [InlineData("1e19", "an integer of 64 bits")]
    [InlineData("1e999999999", "an integer of 64 bits")]
    [InlineData("1.5", "a number with a fraction")]
    [InlineData("1e-1", "a number with a fraction")]
    [InlineData("\"1\"", "the JSON has a text")]
    [InlineData("true", "the JSON has true")]
    public void ForIntegers_WhenTheyAreNone_AreRefused(string number, string reason) =>
        Assert.Contains(
            reason,
            Assert.Throws<PayloadJsonException>(() => Profile.FromJson($$"""{ "instancesCount": {{number}} }""")).Message,
            StringComparison.Ordinal);

    // The API has no decimal members of its own; what is kept as any value must not lose a digit either.
    [Theory]
    [InlineData("0.1")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("1.0000000000000000000000000001")]
    [InlineData("123456789012345678901234567890.123456789")]
    [InlineData("1e400")]
    public void ForNumbers_InAnyValue_KeepEveryDigit(string number)
    {
        var principal = AssignmentPrincipal.FromJson($$"""{ "principalMetadata": {{number}}, "more": [{{number}}] }""");

        Assert.Equal($$"""{"principalMetadata":{{number}},"more":[{{number}}]}""", principal.ToJson());
    }

    [Fact]
    public void ForDecimals_InAnyValue_AreExact()
    {
        var principal = new AssignmentPrincipal { PrincipalId = "1", PrincipalType = PrincipalType.User, PrincipalMetadata = JsonValue.Create(1234567890.50m) };

        Assert.Equal(1234567890.50m, AssignmentPrincipal.FromJson(principal.ToJson()).PrincipalMetadata!.GetValue<decimal>());
    }
}
