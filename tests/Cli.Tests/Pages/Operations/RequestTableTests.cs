namespace ArmPayloads.Cli.Tests.Pages.Operations;

public class RequestTableTests
{
    [Theory]
    [InlineData("|**HTTP Verb**|**Request URI**|", "|**HTTP Verb**|**Request URI**| ")]
    [InlineData("|**HTTP Verb**|**Request URI**|", "|**HTTP Verb**|**Request URI**|  ")]
    [InlineData("|**HTTP Verb**|**Request URI**|\n|---|---|", "|HTTP Verb|Request URI|\n|-------------|---------------|  ")]
    [InlineData("|**HTTP Verb**|**Request URI**|\n|---|---|", "|**HTTP Verb**|**Request URI**|\n| ----------- | --------------- |")]
    [InlineData("|**HTTP Verb**|**Request URI**|\n|---|---|", "|**HTTP Verb**|**Request URI**|**Comments**|\n|---|---|---|")]
    [InlineData("|PUT|`", "| PUT | `")]
    [InlineData("|PUT|`", "|**PUT**|`")]
    [InlineData("|PUT|`", "  |PUT|`")]
    [InlineData("01`|", "01 `|")]
    [InlineData("01`|", "01`|  ")]
    [InlineData("01`|", "01`|Some comment.|")]
    [InlineData("01`|", "01`|\n| | |")]
    [InlineData("01`|", "01`|\n| | | |")]
    [InlineData("01`|", "01`|| | |")]
    public void ForARequestLine_WhenInAnotherForm_SaysTheSame(string regular, string other)
    {
        Assert.Contains(regular, BinPages.Put().Text, StringComparison.Ordinal);
        BinPages.Changed(text => text.Replace(regular, other, StringComparison.Ordinal)).IsRegular();
    }

    [Theory]
    [InlineData("`|")]
    [InlineData(">`|")]
    [InlineData(" `|")]
    public void ForAnAngleBracket_WhenItStandsBeforeTheAddress_IsLeftOutAndNamed(string end)
    {
        var request = BinPages.Request().Replace("`https", "`<https", StringComparison.Ordinal).Replace("`|", end, StringComparison.Ordinal);

        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: request + "«"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD011: A '<' stands before the address; it is left out.");
    }

    [Theory]
    [InlineData("`|", "`", "The row does not end with a pipe")]
    [InlineData("|PUT|", "PUT|", "The row does not begin with a pipe")]
    public void ForAPipe_WhenItIsMissing_IsAssumedAndNamed(string regular, string other, string words)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: "«" + BinPages.Request().Replace(regular, other, StringComparison.Ordinal)));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD010: " + words);
    }

    [Fact]
    public void ForAnAmpersand_WhenItIsDoubled_IsLeftOutAndNamed()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request(query: "?api-version=2024-01-01&&locale=<locale-code>") + "«", parameters: BinPages.Parameters + "\n|locale-code|No|The language.|"));

        Assert.Equal("""{"locale":{"schema":{"type":"string","description":"The language."},"required":false}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/query"]);
        derived.Reports("warning ARMD011: An ampersand is doubled; it is left out.");
    }

    [Theory]
    [InlineData("&locale=<locale-code>", "|locale-code|No|The language.|")]
    [InlineData("&locale=<locale-code>", "|locale|No|The language.|")]
    [InlineData("&locale=<locale-code>", "|`<locale-code>`|No|The language.|")]
    public void ForAQuery_WhenItHasMoreThanTheVersion_IsTheOperations(string query, string row)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request(query: BinPages.Version + query), parameters: BinPages.Parameters + "\n" + row));

        Assert.Equal("""{"locale":{"schema":{"type":"string","description":"The language."},"required":false}}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/query"]);
        derived.Reports();
    }

    [Fact]
    public void ForAQuery_WhenAPartNamesNothing_ThePartIsNamed()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: BinPages.Request(query: BinPages.Version + "&=<locale>") + "«"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD011: The query has a part '=<locale>' that names nothing new");
    }

    [Theory]
    [InlineData("?locale=en", "has no api-version; the operation is left out.")]
    [InlineData("", "has no api-version; the operation is left out.")]
    [InlineData("?api-version=<version>", "has no api-version; the operation is left out.")]
    public void ForAnAddress_WhenItHasNoVersion_TheOperationIsLeftOutAndNamed(string query, string words) =>
        Refuses(BinPages.Request(query: query), words);

    [Theory]
    [InlineData("|PUT|https:/management.azure.com/bins/<binName>?api-version=1|", "is no address such as")]
    [InlineData("|PUT|`/subscriptions/<s>/providers/Contoso.Storage/bins/<binName>?api-version=1`|", "is no address such as")]
    [InlineData("|PUT||", "'' is no address such as")]
    [InlineData("|PUT|`https://management.azure.com/subscriptions/<s>/bins/<binName>?api-version=1`|", "names no resource provider")]
    [InlineData("|PUT|`https://management.azure.com/providers/Contoso.Storage/bins/<binName?api-version=1`|", "neither a word nor a placeholder")]
    [InlineData("|PUT|`https://management.azure.com/providers/Contoso.Storage/bins/<name>/slots/<name>?api-version=1`|", "one placeholder twice")]
    public void ForAnAddress_WhenItCannotBeRead_TheOperationIsLeftOutAndNamed(string request, string words) => Refuses(request, words);

    [Fact]
    public void ForAPage_WhenItHasARequestSectionWithoutARow_IsNamed()
    {
        var derived = Derived.From(BinPages.Get(), BinPages.Type(), BinPages.Put(request: "|FETCH|`https://contoso.com`|"));

        Assert.Null(derived["bin.json#/x-arm-operations/CreateOrUpdate"]);
        derived.Reports("operations/bin-put.md(5): error ARMD012: This page looks like that of an operation and has no row with verb and address", "operations/bin-put.md(7): info ARMD009: 'HTTP Verb | Request URI'");
        Assert.True(derived.HasErrors);
    }

    [Theory]
    [InlineData("|Put|", "'Put' is none of the verbs GET, PUT")]
    [InlineData("|FETCH|", "'FETCH' is none of the verbs GET, PUT")]
    [InlineData("||", "'' is none of the verbs GET, PUT")]
    public void ForARow_WhenItsVerbIsNone_TheRowIsNamedAndTheOthersAreRead(string verb, string words)
    {
        var other = BinPages.Request().Replace("|PUT|", verb, StringComparison.Ordinal);

        var derived = Derived.From(BinPages.Type(), BinPages.Put(request: $"{BinPages.Request()}\n{other}«"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("error ARMD012: " + words);
    }

    [Fact]
    public void ForAPage_WhenItHasNoReadableRequestButATableOfProperties_IsNoPageOfAType()
    {
        var derived = Derived.From([.. BinPages.Regular, BinPages.Put("operations/other.md", request: "|Put|`https://contoso.com`|", body: BinPages.Type().Text)]);

        derived.IsSameAs(Derived.Regular);
        derived.ReportsAmong("operations/other.md(5): error ARMD012: This page looks like that of an operation");
    }

    private static void Refuses(string request, string words)
    {
        var derived = Derived.From(BinPages.Get(response: BinPages.Body), BinPages.Type(), BinPages.Put(request: request + "«"));

        Assert.Null(derived["bin.json#/x-arm-operations/CreateOrUpdate"]);
        derived.Reports("error ARMD012: " + words);
        Assert.True(derived.HasErrors);
    }
}
