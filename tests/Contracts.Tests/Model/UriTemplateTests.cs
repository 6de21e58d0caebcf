using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Model;

public class UriTemplateTests
{
    private const string Bin = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Contoso.Storage/halls/{hallName}/bins/{bin-name}";

    [Fact]
    public void ForAPath_WhenItIsRead_ItIsWrittenTheSame()
    {
        var template = UriTemplate.TryParse(Bin)!;

        Assert.Equal(Bin, template.ToString());
        Assert.Equal(["subscriptionId", "resourceGroupName", "hallName", "bin-name"], template.Parameters);
        Assert.Equal("Contoso.Storage/halls/bins", template.ResourceType);
        Assert.Equal(template, UriTemplate.TryParse(Bin));
        Assert.NotEqual(template, template.WithoutLast(2));
    }

    [Fact]
    public void ForAPathWithoutAllItsSegments_TheRootIsLeft() => Assert.Equal("/", UriTemplate.TryParse("/bins/{bin}")!.WithoutLast(2).ToString());

    [Theory]
    [InlineData("/subscriptions/{s}", null)]
    [InlineData("/{a}/providers", null)]
    [InlineData("/providers/Contoso.A/as/{a}/PROVIDERS/Contoso.B/bs/{b}", "Contoso.B/bs")]
    public void ForAPath_ItsTypeBeginsAtTheLastProvider(string path, string? type) => Assert.Equal(type, UriTemplate.TryParse(path)!.ResourceType);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("bins/{bin}")]
    [InlineData("//bins")]
    [InlineData("/bins/")]
    [InlineData("/bins/{}")]
    [InlineData("/bins/{bin")]
    [InlineData("/bins/bin}")]
    [InlineData("/bins/{-}")]
    [InlineData("/bins/{bin name}")]
    [InlineData("/bins/a{bin}")]
    [InlineData("/bins/{bin}/parts/{bin}")]
    [InlineData("/bins/{bin-name}/parts/{binName}")]
    [InlineData("/bins/../{bin}")]
    [InlineData("/./{bin}")]
    [InlineData("/bins?x=1")]
    [InlineData("/bins/#")]
    [InlineData("/bins/%20")]
    [InlineData("/bins\n")]
    public void ForAText_WhenItIsNoPath_ThereIsNone(string text) => Assert.Null(UriTemplate.TryParse(text));

    [Theory]
    [InlineData("/subscriptions/{subscriptionId}", true)]
    [InlineData("/SUBSCRIPTIONS/{subscriptionid}", true)]
    [InlineData("/subscriptions/{other}", false)]
    [InlineData("/subscriptions/subscriptionId", false)]
    [InlineData(Bin + "/more", false)]
    public void ForABeginning_CaseDoesNotCount(string other, bool starts) =>
        Assert.Equal(starts, UriTemplate.TryParse(Bin)!.StartsWith(UriTemplate.TryParse(other)!));
}
