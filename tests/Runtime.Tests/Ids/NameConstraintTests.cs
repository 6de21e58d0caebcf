namespace ArmPayloads.Runtime.Tests;

public class NameConstraintTests
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData(".", "folder")]
    [InlineData("..", "folder")]
    [InlineData("a/b", "'/'")]
    [InlineData("a\\b", "'\\'")]
    [InlineData("a?b", "'?'")]
    [InlineData("a#b", "'#'")]
    [InlineData("a\n", "\\u000a")]
    [InlineData("a\r", "\\u000d")]
    [InlineData("a\0", "\\u0000")]
    [InlineData("a\u007f", "\\u007f")]
    [InlineData("a\u0085", "\\u0085")]
    [InlineData("a\u2028", "\\u2028")]
    public void ForName_WhenItWouldChangeTheAddress_IsRefusedWhateverThePatternSays(string name, string reason)
    {
        var constraint = new NameConstraint("linkName", "[\\s\\S]*", minLength: 0);
        Assert.Contains(reason, constraint.Explain(name), StringComparison.Ordinal);
        ArgumentException error = Assert.Throws<ArgumentException>(() => constraint.Check(name, "linkName"));
        Assert.Equal("linkName", error.ParamName);
        Assert.DoesNotContain(name.Length > 1 && char.IsControl(name[^1]) ? name : "\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForName_WhenItHoldsHalfAPair_IsRefused()
    {
        var constraint = new NameConstraint("linkName");
        Assert.Contains("\\ud83d", constraint.Explain("a\ud83d"), StringComparison.Ordinal);
        Assert.Contains("\\ude00", constraint.Explain("\ude00\ud83d"), StringComparison.Ordinal);
        Assert.Null(constraint.Explain("\U0001F600"));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("rg ü(1)")]
    [InlineData("a%2Fb")]
    [InlineData("...")]
    [InlineData("a&b=c;d+e:f@g")]
    public void ForName_WhenOnlyTheAddressMatters_IsAllowed(string name) => Assert.Null(new NameConstraint("p").Explain(name));

    [Theory]
    [InlineData("Link1", true)]
    [InlineData("1Link", false)]
    [InlineData("Link\n", false)]
    [InlineData("Link٣", false)]
    [InlineData("Linkü", false)]
    public void ForPattern_WhenItEndsWithDollar_MeansWhatJsonSchemaMeans(string name, bool allowed) =>
        Assert.Equal(allowed, new NameConstraint("linkName", "^[A-Za-z]\\w*\\d*$").Explain(name) is null);

    [Fact]
    public void ForLength_WhenCounted_CountsCodePoints()
    {
        var constraint = new NameConstraint("p", minLength: 2, maxLength: 3);
        Assert.Contains("at least 2 characters, and has 1", constraint.Explain("\U0001F600"), StringComparison.Ordinal);
        Assert.Null(constraint.Explain("\U0001F600\U0001F600\U0001F600"));
        Assert.Contains("at most 3 characters, and has 4", constraint.Explain("abcd"), StringComparison.Ordinal);
    }

    [Fact]
    public void ForPattern_WhenItCannotBeRun_IsRefusedAtOnce() =>
        Assert.Equal("pattern", Assert.Throws<ArgumentException>(() => new NameConstraint("p", "(")).ParamName);

    [Fact]
    public void ForName_WhenNull_NamesTheParameter() =>
        Assert.Equal("linkName", Assert.Throws<ArgumentNullException>(() => new NameConstraint("x").Check(null!, "linkName")).ParamName);
}
