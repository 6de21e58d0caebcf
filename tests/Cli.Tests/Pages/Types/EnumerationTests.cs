namespace ArmPayloads.Cli.Tests.Pages.Types;

/// <summary>Values that a description lists.</summary>
public class EnumerationTests
{
    private const string Regular = """{"type":"string","enum":["Cold","Warm","Dry"],"description":"What it is for."}""";

    [Theory]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry"]""")]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry" ]""")]
    [InlineData("""What it is for. [ "Cold" \| "Warm" \| "Dry" ]""")]
    [InlineData("""What it is for. ["Cold"\|"Warm"\|"Dry"]""")]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry"].""")]
    [InlineData("""What it is for: ["Cold" \| "Warm" \| "Dry"]""")]
    [InlineData("""["Cold" \| "Warm" \| "Dry"] What it is for.""")]
    [InlineData("""["Cold" \| "Warm" \| "Dry"]. What it is for""")]
    [InlineData("""What it is for. [Cold \| Warm \| Dry]""")]
    [InlineData("""What it is for. ["Cold " \| "Warm" \| " Dry"]""")]
    [InlineData("""What it is for. {"Cold" \| "Warm" \| "Dry"}""")]
    [InlineData("""What it is for. {Cold \| Warm \| Dry}""")]
    [InlineData("""What it is for. \["Cold" \| "Warm" \| "Dry"\]""")]
    [InlineData("""What it is for. [`Cold` \| `Warm` \| `Dry`]""")]
    [InlineData("""What it is for. ["Cold" (no heat) \| "Warm" \| "Dry" (no wet)]""")]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry" \| "Cold"]""")]
    [InlineData("""What it is for.<br/>["Cold" \| "Warm" \| "Dry"]""")]
    public void ForAList_HoweverItIsWritten_HasTheValues(string description) => Is(description, Regular);

    [Theory]
    [InlineData("""What it is for. ["Cold" \| "Warm \| "Dry"]""", "warning ARMD011: The value \"Warm lacks a quote.")]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry]""", "warning ARMD011: The value \"Dry lacks a quote.")]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry" """, "warning ARMD011: The list of values has no closing bracket; it is read to the end of the cell.")]
    [InlineData("""What it is for. ["Cold" \| "Warm" only in summer \| "Dry"]""", "warning ARMD011: There is a remark beside the value 'Warm'; it is left out.")]
    [InlineData("""What it is for. [ "Cold" |\ "Warm" \| "Dry"]""", "warning ARMD010: A pipe is escaped the wrong way round")]
    [InlineData("""What it is for. ["Cold" | "Warm" | "Dry"]""", "warning ARMD010: The row has 5 cells instead of 3")]
    public void ForAList_WhenItIsDamaged_HasTheValuesAndIsNamed(string description, string fault) => Is(description, Regular, fault);

    [Fact]
    public void ForAList_WhenDamagedInTwoWays_HasTheValuesAndBothAreNamed() => Is(
        """What it is for. [ "Cold" |\ "Warm" \| "Dry" """,
        Regular,
        "warning ARMD010: A pipe is escaped the wrong way round",
        "warning ARMD011: The list of values has no closing bracket");

    [Fact]
    public void ForAList_WhenAValueIsQuotedWithItsRemark_HasTheValueAlone() => Is(
        """What it is for. ["Cold (no heat)" \| "Warm" \| "Dry" (no wet)""",
        Regular,
        "warning ARMD011: The list of values has no closing bracket");

    [Theory]
    [InlineData("""What it is for. ["Cold" \| "Warm" (default) \| "Dry"]""", new string[0])]
    [InlineData("""What it is for. ["Cold" \| "Warm" \| "Dry"] (default: "Warm")""", new string[0])]
    [InlineData("""What it is for. (default: Warm) ["Cold" \| "Warm" \| "Dry"]""", new string[0])]
    [InlineData("""What it is for. ["Cold" | "Warm" (default) | "Dry"].""", new[] { "warning ARMD010: The row has 5 cells instead of 3" })]
    public void ForADefault_WhereverItStands_IsOne(string description, string[] faults) =>
        Is(description, """{"type":"string","enum":["Cold","Warm","Dry"],"default":"Warm","description":"What it is for."}""", faults);

    [Theory]
    [InlineData("""What it is for, currently ["Cold" \| "Warm"]""")]
    [InlineData("""What it is for, currently only ["Cold" \| "Warm"]""")]
    [InlineData("""What it is for, currently one of: ["Cold" \| "Warm"]""")]
    [InlineData("""What it is for, e.g. ["Cold" \| "Warm"]""")]
    [InlineData("""What it is for, for example ["Cold" \| "Warm"]""")]
    public void ForAList_WhenOthersMayCome_IsOpen(string description) =>
        Is(description, """{"type":"string","enum":["Cold","Warm"],"x-open-enum":true,"description":"What it is for."}""");

    [Fact]
    public void ForAList_WhenItHasOneValue_IsOne() => Is("""What it is for. ["Cold"]""", """{"type":"string","enum":["Cold"],"description":"What it is for."}""");

    [Fact]
    public void ForAList_WhenThePropertyIsAList_IsOfItsElements()
    {
        var derived = BinPages.Derive("""|kind|string[ ]|What it is for. ["Cold" \| "Warm"]|""");

        Assert.Equal("""{"type":"array","items":{"type":"string","enum":["Cold","Warm"]},"description":"What it is for."}""", derived.Property("kind"));
        derived.Reports();
    }

    [Fact]
    public void ForAList_WhenThePropertyIsANumber_ItsValuesAreNumbers()
    {
        var derived = BinPages.Derive("""|kind|integer|What it is for. [1 \| 2 (default)]|""");

        Assert.Equal("""{"type":"integer","enum":[1,2],"default":2,"description":"What it is for."}""", derived.Property("kind"));
        derived.Reports();
    }

    [Theory]
    [InlineData("As in [the guide](./guide.md).", "As in the guide.")]
    [InlineData("A list [ ] of them.", "A list [ ] of them.")]
    [InlineData("Cold if **Cold**, otherwise warm.", "Cold if Cold, otherwise warm.")]
    [InlineData("Currently only Cold.", "Currently only Cold.")]
    public void ForProse_WhenItOnlySpeaksOfValues_IsNoList(string description, string text) =>
        Is(description, $$"""{"type":"string","description":"{{text}}"}""");

    private static void Is(string description, string schema, params string[] faults)
    {
        var derived = BinPages.Derive($"|kind|string|{description}{string.Concat(faults.Select(_ => "«"))}|");

        Assert.Equal(schema, derived.Property("kind"));
        derived.Reports(faults);
    }
}
