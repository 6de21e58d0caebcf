using System.Globalization;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class DateTimeTests
{
    [Theory]
    [InlineData("2017-04-26T10:00:00Z", "2017-04-26T10:00:00Z")]
    [InlineData("2017-04-26t10:00:00z", "2017-04-26T10:00:00Z")]
    [InlineData("2017-04-26 10:00:00+00:00", "2017-04-26T10:00:00Z")]
    [InlineData("2017-04-26T10:00:00", "2017-04-26T10:00:00Z")]
    [InlineData("2017-04-26T10:00", "2017-04-26T10:00:00Z")]
    [InlineData("2017-04-26", "2017-04-26T00:00:00Z")]
    [InlineData("2017-04-26T10:00:00+02:00", "2017-04-26T10:00:00+02:00")]
    [InlineData("2017-04-26T10:00:00-05:30", "2017-04-26T10:00:00-05:30")]
    [InlineData("2017-04-26T10:00:00-05", "2017-04-26T10:00:00-05:00")]
    [InlineData("2017-04-26T10:00:00.5Z", "2017-04-26T10:00:00.5Z")]
    [InlineData("2017-04-26T10:00:00.1234567Z", "2017-04-26T10:00:00.1234567Z")]
    [InlineData("2017-04-26T10:00:00.1200000Z", "2017-04-26T10:00:00.12Z")]
    [InlineData("2017-04-26T10:00:00.123456789Z", "2017-04-26T10:00:00.1234567Z")]
    [InlineData("2016-02-29T23:59:59.9999999Z", "2016-02-29T23:59:59.9999999Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999Z")]
    [InlineData("2017\\u002d04-26T10:00:00Z", "2017-04-26T10:00:00Z")]
    public void ForDateTime_WhenRead_IsWrittenAsRfc3339(string text, string written)
    {
        Profile profile = Profile.FromJson($$"""{"apiEntitySetName":"A","keys":[],"created":"{{text}}"}""");
        Assert.Equal($$"""{"apiEntitySetName":"A","keys":[],"created":"{{written}}"}""", profile.ToJson());
    }

    [Theory]
    [InlineData("2017-04-26T10:00:00")]
    [InlineData("2017-04-26")]
    public void ForDateTime_WhenItHasNoOffset_IsUtcAndNotTheMachinesZone(string text)
    {
        DateTimeOffset? value = PayloadReader.Parse($"\"{text}\"", PayloadReader.ReadDateTime);
        Assert.Equal(TimeSpan.Zero, value!.Value.Offset);
        Assert.Equal(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcTicks, value.Value.UtcTicks);
    }

    [Theory]
    [InlineData("")]
    [InlineData("26.04.2017")]
    [InlineData("2017-4-26")]
    [InlineData("2017-02-29")]
    [InlineData("2017-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2017-04-26T")]
    [InlineData("2017-04-26T10")]
    [InlineData("2017-04-26T24:00:00Z")]
    [InlineData("2017-04-26T10:60:00Z")]
    [InlineData("2017-04-26T10:00:60Z")]
    [InlineData("2017-04-26T10:00:0")]
    [InlineData("2017-04-26T10:00:00.Z")]
    [InlineData("2017-04-26T10:00:00+2:00")]
    [InlineData("2017-04-26T10:00:00+15:00")]
    [InlineData("2017-04-26T10:00:00ZZ")]
    [InlineData("2017-04-26X10:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("２017-04-26")]
    public void ForDateTime_WhenItIsNone_IsRefused(string text)
    {
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(() => PayloadReader.Parse($"\"{text}\"", PayloadReader.ReadDateTime));
        Assert.Contains("a date and time", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForRandomMoments_WhenWrittenAndRead_AreTheSame()
    {
        const int seed = 3339;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++)
        {
            var offset = TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1));
            var moment = new DateTimeOffset(random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), offset);
            Profile profile = Sample.Minimal();
            profile.Created = moment;
            DateTimeOffset back = Profile.FromJson(profile.ToJson()).Created!.Value;
            Assert.Equal((moment.Ticks, moment.Offset), (back.Ticks, back.Offset));
        }
    }
}
