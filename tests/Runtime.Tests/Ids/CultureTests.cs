using System.Globalization;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void ForEverything_WhenTheCultureIsOther_IsTheSame(string culture)
    {
        string expected = Everything();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AssertCultureIsThere(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // With invariant globalization every culture is alike, and this test would say nothing.
    private static void AssertCultureIsThere(string culture)
    {
        if (culture == "tr-TR")
            Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture));
        else
            Assert.Equal("\u2212", CultureInfo.CurrentCulture.NumberFormat.NegativeSign);
    }

    private static string Everything()
    {
        Profile profile = Profile.FromJson(
            """{"apiEntitySetName":"A","keys":[],"fields":[{"fieldName":"i","maxLength":-1.0}],"weight":-1234.50,"created":"2017-04-26T10:00:00.5-01:30","x":-1}""");
        Assert.True(ProfileId.TryParse("/SUBSCRIPTIONS/I/RESOURCEGROUPS/I/PROVIDERS/MICROSOFT.CUSTOMERINSIGHTS/HUBS/I/PROFILES/I", out ProfileId? id));
        Assert.Equal(new ProfileId("i", "i", "i", "i"), id);
        string error = Assert.Throws<PayloadJsonException>(() => Profile.FromJson("""{"fields":[{"fieldName":-1.5}]}""")).Message;
        string length = new NameConstraint("p", minLength: 2).Explain("i")!;
        return string.Join("\n", profile.ToJson(), id.ToUri().AbsoluteUri, error, length, id.DeleteRequest("i-İ").PathAndQuery);
    }
}
