namespace ArmPayloads.Runtime.Tests;

public class ResourceIdTemplateTests
{
    private const string Links =
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CustomerInsights/hubs/{hubName}/links/{linkName}";

    [Theory]
    [InlineData(Links, "Microsoft.CustomerInsights/hubs/links")]
    [InlineData("/subscriptions/{s}/providers/Contoso.Storage/bins/{b}", "Contoso.Storage/bins")]
    [InlineData("/subscriptions/{s}/resourceGroups/{g}", "Microsoft.Resources/resourceGroups")]
    [InlineData("/subscriptions/{s}", "Microsoft.Resources/subscriptions")]
    [InlineData("/subscriptions/{s}/providers/A.B/c/{c}/providers/D.E/f/{f}", "D.E/f")]
    [InlineData("/subscriptions/{s}/providers/A.B/c/{c}/settings/default", "A.B/c/settings")]
    public void ForTemplate_WhenRead_KnowsItsType(string template, string type) =>
        Assert.Equal(type, new ResourceIdTemplate(template).ResourceType);

    [Fact]
    public void ForTemplate_WhenRead_KnowsItsParameters() =>
        Assert.Equal(["subscriptionId", "resourceGroupName", "hubName", "linkName"], new ResourceIdTemplate(Links).Parameters);

    [Fact]
    public void ForId_WhenFormattedAndMatched_GivesTheValuesBack()
    {
        var template = new ResourceIdTemplate(Links);
        string id = template.Format("s", "rg ü(1)", "h", "l");
        Assert.Equal("/subscriptions/s/resourceGroups/rg ü(1)/providers/Microsoft.CustomerInsights/hubs/h/links/l", id);
        Assert.True(template.TryMatch(id, out string[] values));
        Assert.Equal(["s", "rg ü(1)", "h", "l"], values);
        Assert.True(template.TryMatch(id.ToUpperInvariant(), out values));
        Assert.Equal("RG Ü(1)", values[1]);
    }

    [Theory]
    [InlineData("/subscriptions/s/settings/default", true)]
    [InlineData("/subscriptions/s/settings/default/", false)]
    [InlineData("/subscriptions/s/settings/defaul", false)]
    [InlineData("/subscriptions/s/settings/default2", false)]
    [InlineData("/subscriptions/s/settings", false)]
    [InlineData("/subscriptions//settings/default", false)]
    [InlineData("subscriptions/s/settings/default", false)]
    [InlineData("//subscriptions/s/settings/default", false)]
    [InlineData("/subscriptions/s/settings/default/more", false)]
    [InlineData("", false)]
    [InlineData("/", false)]
    public void ForId_WhenItsFormIsOther_DoesNotMatch(string id, bool expected)
    {
        Assert.Equal(expected, new ResourceIdTemplate("/subscriptions/{s}/settings/default").TryMatch(id, out string[] values));
        Assert.Equal(expected ? 1 : 0, values.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("subscriptions/{s}")]
    [InlineData("/subscriptions/{s}/")]
    [InlineData("/subscriptions")]
    [InlineData("/subscriptions//{s}")]
    [InlineData("/subscriptions/{s}/x/{s}")]
    [InlineData("/subscriptions/a{s}")]
    [InlineData("/subscriptions/{}")]
    [InlineData("/subscriptions/{s}x/{t}")]
    public void ForTemplate_WhenItIsNone_IsRefused(string template) =>
        Assert.Throws<ArgumentException>(() => new ResourceIdTemplate(template));

    [Fact]
    public void ForConstraint_WhenItsParameterIsUnknown_IsRefused() =>
        Assert.Contains("'binName'", Assert.Throws<ArgumentException>(() => new ResourceIdTemplate(Links, new NameConstraint("binName"))).Message, StringComparison.Ordinal);

    [Fact]
    public void ForValues_WhenTheirNumberIsWrong_AreRefused() =>
        Assert.Throws<ArgumentException>(() => new ResourceIdTemplate(Links).Format("a"));
}
