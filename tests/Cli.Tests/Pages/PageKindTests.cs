namespace ArmPayloads.Cli.Tests.Pages;

/// <summary>What a page is follows from what stands in it; a page that is nothing is named.</summary>
public class PageKindTests
{
    [Theory]
    [InlineData("# Overview\n\nWarehouses have bins.")]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("---\ntitle: Overview\n---\n")]
    [InlineData("# Read me\n\n## Properties of good pages\n\nThey are short.")]
    [InlineData("# Queries\n\n```{query}\nkind = 'Cold'\n```")]
    public void ForAPage_WhenItDescribesNothing_IsNamed(string text)
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("overview.md", text)]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("overview.md: info ARMD005: This page describes neither an operation nor a type; nothing is derived from it.");
        Assert.False(derived.HasErrors);
    }

    [Theory]
    [InlineData("# Put a bin\n\n## Request\n\nPUT https://contoso.com")]
    [InlineData("# Put a bin\n\n### URI Parameters\n\nThe following table describes nothing.")]
    public void ForAPage_WhenItLooksLikeAnOperationWithoutARequest_IsNamedAsAnError(string text)
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("other.md", text)]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("other.md(3): error ARMD012: This page looks like that of an operation and has no row with verb and address");
        Assert.True(derived.HasErrors);
    }

    [Theory]
    [InlineData("# Slot\n\n## Properties\n\nThe following table describes nothing.")]
    [InlineData("# Slot\n\n### Slot properties:\n\n- lid: covers it")]
    public void ForAPage_WhenItLooksLikeATypeWithoutATable_IsNamedAsAnError(string text)
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("other.md", text)]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("other.md(3): error ARMD020: This page looks like that of a type and has no table with the header");
        Assert.True(derived.HasErrors);
    }

    [Fact]
    public void ForAPage_WhenItIsNestedTooDeeply_IsNamedAsAnError()
    {
        var derived = Derived.From([.. BinPages.Regular, new SourceText("other.md", string.Concat(Enumerable.Repeat("> ", 3000)) + "deep")]);

        derived.IsSameAs(Derived.Regular);
        derived.Reports("other.md: error ARMD001: The Markdown of this page is nested too deeply to be read");
        Assert.True(derived.HasErrors);
    }

    [Fact]
    public void ForNoPages_WhenDerived_SaysThatThereIsNoApi()
    {
        var derived = Derived.From();

        Assert.Empty(derived.Files);
        derived.Reports("armpayloads: error ARMD008: No page describes an operation, so there is no API to derive.");
    }

    [Fact]
    public void ForPages_WhenTheyDescribeTypesOnly_SaysThatThereIsNoApi()
    {
        var derived = Derived.From(BinPages.Type());

        Assert.Empty(derived.Files);
        derived.Reports("armpayloads: error ARMD008: No page describes an operation, so there is no API to derive.");
    }
}
