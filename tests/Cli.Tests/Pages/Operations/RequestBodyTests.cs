namespace ArmPayloads.Cli.Tests.Pages.Operations;

/// <summary>How a page says what a request sends.</summary>
public class RequestBodyTests
{
    private const string Table = "|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|kind*|string|What it is for.|";
    private const string Body = "bin.json#/x-arm-operations/CreateOrUpdate/body";

    [Fact]
    public void ForABody_WhenItIsLinked_IsOfThePagesType()
    {
        Assert.Equal("""{"$ref":"#"}""", Derived.Regular[Body]);
        Derived.Regular.Reports();
    }

    [Fact]
    public void ForABody_WhenATableStandsInTheSection_HasItsProperties()
    {
        var derived = Derived.From(BinPages.Put(body: Table));

        Assert.Equal("""{"$ref":"#"}""", derived[Body]);
        Assert.Equal("""{"kind":{"type":"string","description":"What it is for."}}""", derived["bin.json#/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForABody_WhenThereIsOnlyAnExample_IsWhatItShows()
    {
        var derived = Derived.From(BinPages.Put(body: "For example:\n\n```{json}\n{ \"kind\": \"Cold\" }\n```"));

        Assert.Equal("""{"kind":{"type":"string"}}""", derived["bin.json#/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForAPost_WhenItHasNoSection_SendsNothing()
    {
        var derived = Derived.From([.. BinPages.Regular, BinPages.Get("operations/bin-empty.md", "# Empty", BinPages.Request("POST", BinPages.Bin + "/empty"))]);

        Assert.Null(derived["bin.json#/x-arm-operations/Empty/body"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("A JSON object describing the bin.")]
    [InlineData("A [Shelf](../types/shelf.md).")]
    [InlineData("")]
    public void ForASection_WhenItHasNothingToReadTheTypeFrom_TheResourcesIsAssumedAndThePageNamed(string body)
    {
        var derived = Derived.From(BinPages.Type(), WithMark(BinPages.Put(body: body)));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD021: it has no table, no example and no link to a page of a type among those that were read; 'Bin' is assumed.");
    }

    [Fact]
    public void ForASection_WhenItIsNotOfTheResourceAndHasNothing_AnyJsonIsAssumedAndThePageNamed()
    {
        var post = BinPages.Put("operations/bin-move.md", "# Move a bin", BinPages.Request("POST", BinPages.Bin + "/move"), body: "Where to.");

        var derived = Derived.From([.. BinPages.Regular, WithMark(post)]);

        Assert.Equal("{}", derived["bin.json#/x-arm-operations/Move/body"]);
        derived.Reports("warning ARMD021: The page does not say what this body is");
    }

    [Fact]
    public void ForASection_WhenNothingAtAllSaysWhatTheResourceIs_IsAnError()
    {
        var derived = Derived.From(WithMark(BinPages.Put(body: "A bin.")));

        derived.Reports("bin.json(6): error ARMD032: The body of a resource is an object with 'properties'", "warning ARMD021: 'Bin' is assumed.");
        Assert.True(derived.HasErrors);
    }

    [Theory]
    [InlineData("PUT", "CreateOrUpdate")]
    [InlineData("PATCH", "Update")]
    public void ForAPage_WhenItHasNoSectionAndItsVerbSendsOne_NothingIsSentAndThePageNamed(string verb, string name)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Get(response: "The [bin](../types/bin.md)."), BinPages.Get("operations/other.md", "# Change a bin", BinPages.Request(verb) + "«"));

        Assert.Null(derived[$"bin.json#/x-arm-operations/{name}/body"]);
        derived.Reports($"warning ARMD021: The page has no section 'Request Body'; it is assumed that a {verb} sends nothing here.");
    }

    [Theory]
    [InlineData("### Request Body\n\n" + Table + "\n\n#### Slot properties\n\n«" + Table)]
    [InlineData("### Request Body\n\n" + Table + "\n\n## Others\n\n«" + Table)]
    public void ForASecondTable_WhereverItStands_IsNotReadAndNamed(string sections)
    {
        var page = BinPages.Put(body: "");

        var derived = Derived.From(page with { Text = page.Text.Replace("### Request Body", sections, StringComparison.Ordinal) });

        Assert.Equal("""{"kind":{"type":"string","description":"What it is for."}}""", derived["bin.json#/properties"]);
        derived.Reports("error ARMD020: This table of properties is not read");
        Assert.True(derived.HasErrors);
    }

    private static SourceText WithMark(SourceText page) => page with { Text = page.Text.Replace("### Request Body", "### Request Body«", StringComparison.Ordinal) };
}
