using System.Globalization;

namespace ArmPayloads.Testing.Tests;

public class CultureScopeTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public async Task ForCulture_WhenInUse_IsInForceAndPutBack(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        using (CultureScope.Use(name))
        {
            Assert.Equal(name, CultureInfo.CurrentCulture.Name);
            Assert.Equal(name, await Task.Run(() => CultureInfo.CurrentUICulture.Name));
        }
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void ForTurkish_WhenInUse_RaisesAnotherI()
    {
        using CultureScope scope = CultureScope.Use("tr-TR");
        Assert.NotEqual("I", "i".ToUpper(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void ForSwedish_WhenInUse_WritesAnotherMinus()
    {
        using CultureScope scope = CultureScope.Use("sv-SE");
        Assert.Equal("\u22121", (-1).ToString(CultureInfo.CurrentCulture));
    }

    [Fact]
    public void ForCulture_WhenItBehavesLikeTheInvariantOne_FailsAndPutsBack()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        Assert.Contains("would prove nothing", Failure.Of(() => CultureScope.Use("").Dispose()));
        Assert.Equal(before, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void ForCulture_WhenItDoesNotExist_Fails() =>
        Assert.Contains("does not exist", Failure.Of(() => CultureScope.Use("no such culture").Dispose()));
}
