namespace ArmPayloads.Cli.Tests.Pages.Outline;

/// <summary>Blocks of code, in the forms that pages open and close them.</summary>
public class FenceTests
{
    [Theory]
    [InlineData("```{json}", "```")]
    [InlineData("```{json}  ", "```")]
    [InlineData("```json", "```")]
    [InlineData("```", "```")]
    [InlineData("``` {json}", "```    ")]
    [InlineData(" ```{json}  ", "```")]
    [InlineData("```{JSON}", "``` ")]
    [InlineData("````{json}", "````")]
    [InlineData("~~~{json}", "~~~")]
    [InlineData("~~~{json}", "~~~  ")]
    public void ForAFence_HoweverItIsOpenedAndClosed_HoldsAnExample(string open, string close)
    {
        var derived = Derive($"{open}\n{{ \"kind\": \"Cold\" }}\n{close}");

        Assert.Equal("""{"type":"string"}""", derived.Property("kind"));
        derived.Reports();
    }

    [Fact]
    public void ForAFence_WhenThePageEndsWithItsLastLine_IsClosed()
    {
        var derived = Derived.From(BinPages.Put(), BinPages.Type("|kind|string|What it is for.|", "## JSON example\n\n```{json}\n{ \"kind\": \"Cold\" }\n```"));

        Assert.Equal("""{"type":"string","description":"What it is for."}""", derived.Property("kind"));
        derived.Reports();
    }

    [Fact]
    public void ForAFence_WhenNeverClosed_TheRestIsCodeAndItIsNamed()
    {
        var derived = Derived.From(BinPages.Put(), BinPages.Type("|kind|string|What it is for.|", "## JSON example\n\n```{json}«\n{ \"kind\": \"Cold\" }\n"));

        Assert.Equal("""{"type":"string","description":"What it is for."}""", derived.Property("kind"));
        derived.Reports("warning ARMD004: This block of code is never closed");
    }

    [Theory]
    [InlineData("```json«", "", "```json", "```")]
    [InlineData("", "```«", "```json", "```")]
    [InlineData("~~~json«", "", " ~~~ {json}", "~~~")]
    public void ForAFence_WhenOneIsMissing_TheBlockThatSwallowsTheNextIsNamed(string open, string close, string nextOpen, string nextClose) =>
        Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{open}\n{{ \"kind\": \"Cold\" }}\n{close}\n\n{nextOpen}\n{{ \"kind\": \"Warm\" }}\n{nextClose}"))
            .ReportsAmong("warning ARMD004: Another block of code begins inside of this one, at line ");

    [Theory]
    [InlineData("{http}")]
    [InlineData("{query}")]
    [InlineData("xml")]
    public void ForAFence_WhenItIsNotOfJson_IsNoExample(string info)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n```{info}\nGET kind = 'Cold'\n```"));

        derived.IsRegular();
    }

    [Theory]
    [InlineData("### Example\n\n```{json}«\n{ \"kind\": \"Cold\" }\n```")]
    [InlineData("```{http}«\n{ \"kind\": \"Cold\" }\n```")]
    [InlineData("Like this:\n\n    { \"kind\": \"Cold\" }«")]
    public void ForAnExample_WhenItStandsWhereNoneIsRead_IsNamed(string example)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{example}"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD033: This block of code looks like an example and is not read");
    }

    [Theory]
    [InlineData("> ```{json}«\n> { \"kind\": \"Cold\" }\n> ```", "it stands in a quote")]
    [InlineData(">     { \"kind\": \"Cold\" }«", "it stands in a quote")]
    [InlineData("<div>\n```{json}«\n{ \"kind\": \"Cold\" }\n```\n</div>", "it stands in HTML")]
    [InlineData("<pre><code>{ \"kind\": \"Cold\" }</code></pre>«", "it is written in HTML")]
    [InlineData("<pre>«\n{ \"kind\": \"Cold\" }\n</pre>", "it is written in HTML")]
    public void ForAnExample_WhenItStandsInAQuoteOrInHtml_IsNamed(string example, string words)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{example}"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD033: is not read, since " + words);
    }

    [Theory]
    [InlineData("- One\n\n  > ```json«\n  > { \"kind\": \"Cold\" }\n  > ```", "it stands in a quote")]
    [InlineData("1. <pre>{ \"kind\": \"Cold\" }</pre>«", "it is written in HTML")]
    public void ForAnExample_WhenItStandsInAQuoteOrInHtmlBelowAnItem_IsNamed(string example, string words)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{example}"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports("warning ARMD033: is not read, since " + words);
    }

    [Fact]
    public void ForATypePage_WhenCodeInAQuoteStandsWhereNoneIsRead_IsSilent()
    {
        var derived = BinPages.Derive(BinPages.Rows, "## Remarks\n\n> ```json\n> { \"error\": \"x\" }\n> ```");

        derived.IsRegular();
    }

    [Theory]
    [InlineData("> ```{query}\n> kind = 'Cold'\n> ```")]
    [InlineData("> Bins are { places }.")]
    [InlineData("<div>\nBins are { places }.\n</div>")]
    [InlineData("<pre>kind = 'Cold'</pre>")]
    public void ForAQuoteOrHtml_WhenItHoldsNoExample_IsSilent(string text) =>
        Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n{text}")).IsRegular();

    [Fact]
    public void ForAPageOfSomethingElse_WhenAnExampleStandsInAQuote_IsNobodysLoss()
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("guide.md", "# Guide\n\n> ```json\n> { \"kind\": \"Cold\" }\n> ```")]);

        derived.Reports("guide.md: info ARMD005: This page describes neither an operation nor a type");
    }

    [Fact]
    public void ForAFence_WhenItStandsInAList_HoldsAnExample()
    {
        var derived = Derive("- Like this:\n\n  ```json\n  { \"kind\": \"Cold\" }\n  ```");

        Assert.Equal("""{"type":"string"}""", derived.Property("kind"));
        derived.Reports();
    }

    [Theory]
    [InlineData("|kind|string|No row.|")]
    [InlineData("# No heading")]
    [InlineData("- 500 (Error) - no status.")]
    public void ForWhatStandsInCode_WhateverItLooksLike_IsCode(string line) =>
        Derived.From(BinPages.Type(), BinPages.Put(statuses: $"- 200 (OK) - The bin is there.\n\n```{{http}}\n{line}\n```\n\nMore.")).IsRegular();

    [Fact]
    public void ForAnExample_WhenARequestAndAnAnswerShareAnInfo_TheHeadingTellsWhich()
    {
        var derived = Derived.From(BinPages.Put(body: "```{json}\n{ \"kind\": \"Cold\" }\n```", response: "```{json}\n{ \"id\": \"1\", \"properties\": { \"state\": \"Ready\" } }\n```"));

        Assert.Equal("""{"kind":{"type":"string"},"state":{"type":"string"}}""", derived["bin.json#/properties"]);
        Assert.Equal("""{"$ref":"#"}""", derived["bin.json#/x-arm-operations/CreateOrUpdate/responses/200/body"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("## JSON example")]
    [InlineData("## JSON Example")]
    [InlineData("#### JSON example")]
    [InlineData("### JSON example")]
    [InlineData("## JSON Examples")]
    [InlineData("## JSON Example for Bin Type")]
    public void ForATypePage_WhenAHeadingSpeaksOfAnExample_ItIsOne(string heading)
    {
        var derived = BinPages.Derive("|kind|string|What it is for.|", $"{heading}\n\n```{{json}}\n{{ \"kind\": 5 }}«\n```");

        Assert.Equal("""{"type":"string","description":"What it is for."}""", derived.Property("kind"));
        derived.Reports("warning ARMD029: The example gives 'kind' integer");
    }

    private static Derived Derive(string fence) => Derived.From(BinPages.Put(body: fence));
}
