using ArmPayloads.Cli.Examples;

namespace ArmPayloads.Cli.Tests.Examples;

public class ExamplePlaceholderTests
{
    [Theory]
    [InlineData("<name>")]
    [InlineData("<Connector-Definition>")]
    [InlineData("<array-of-entity-instances>")]
    [InlineData(" <the name of the hub> ")]
    public void ForAText_WhenItIsOnePlaceholder_IsSeen(string text) => Assert.True(ExamplePlaceholder.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("name")]
    [InlineData("<>")]
    [InlineData("< >")]
    [InlineData("<")]
    [InlineData("<br/>")]
    [InlineData("</a>")]
    [InlineData("<a>/<b>")]
    [InlineData("<a><b>")]
    [InlineData("<a\nb>")]
    [InlineData("x<a>")]
    [InlineData("<a> or not")]
    public void ForAText_WhenItIsMoreOrLess_IsNone(string text) => Assert.False(ExamplePlaceholder.Is(text));
}
