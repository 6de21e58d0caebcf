namespace ArmPayloads.Cli.Tests.Pages.Types;

public class DescriptionCellTests
{
    [Theory]
    [InlineData("(readonly) What it is for.")]
    [InlineData("\\(readonly) What it is for.")]
    [InlineData("\\(readonly\\) What it is for.")]
    [InlineData("What it is for. (readonly)")]
    [InlineData("What it is for (readonly).")]
    [InlineData("What it is for(readonly)")]
    [InlineData("(readonly, see below) What it is for.")]
    [InlineData("What it is for. (read-only)")]
    [InlineData("(ReadOnly)What it is for.")]
    public void ForAReadOnlyMark_WhereverItStands_IsNotInTheText(string description) =>
        Is(description, """{"type":"string","readOnly":true,"description":"What it is for."}""");

    [Theory]
    [InlineData("What it is for.")]
    [InlineData("What it is for")]
    [InlineData("what it is for.  ")]
    [InlineData("What it is for. (see below)")]
    [InlineData("(see below) What it is for")]
    [InlineData("What<br>it<br/>is<br />for.")]
    [InlineData("What it is for.<br/>")]
    [InlineData("What **it** *is* for.")]
    [InlineData("What [it](./it.md) is `for`.")]
    [InlineData("What&nbsp;it&nbsp;is&emsp;for.")]
    [InlineData("What it is f&shy;or.")]
    [InlineData("What it is for :")]
    public void ForAText_HoweverItIsMarkedUp_IsPlain(string description) =>
        Is(description, """{"type":"string","description":"What it is for."}""");

    [Theory]
    [InlineData("", """{"type":"string"}""")]
    [InlineData("(readonly)", """{"type":"string","readOnly":true}""")]
    [InlineData("(see below)", """{"type":"string"}""")]
    public void ForAText_WhenNothingIsLeft_IsNone(string description, string schema) => Is(description, schema);

    [Theory]
    [InlineData("binName as in the address.", "binName as in the address.")]
    [InlineData("contoso.com answers?", "contoso.com answers?")]
    [InlineData("Counts \"2*kind\" times.", "Counts \\\"2*kind\\\" times.")]
    [InlineData("Less than &lt;10&gt; &amp; more.", "Less than <10> & more.")]
    [InlineData("The <binName> of it.", "The <binName> of it.")]
    [InlineData("At most 14 of them.", "At most 14 of them.")]
    public void ForAText_WhenItHoldsNamesAndSigns_KeepsThem(string description, string text) =>
        Is(description, $$"""{"type":"string","description":"{{text}}"}""");

    [Theory]
    [InlineData("(default: Cold)")]
    [InlineData("(default: \"Cold\")")]
    [InlineData("(default: `Cold`)")]
    [InlineData("(Default: Cold )")]
    public void ForADefault_HoweverItIsWritten_IsOne(string mark) =>
        Is("What it is for. " + mark, """{"type":"string","default":"Cold","description":"What it is for."}""");

    private static void Is(string description, string schema)
    {
        var derived = BinPages.Derive($"|kind|string|{description}|");

        Assert.Equal(schema, derived.Property("kind"));
        derived.Reports();
    }
}
