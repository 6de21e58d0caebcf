namespace ArmPayloads.Cli.Tests.Pages;

/// <summary>Each fault of an example on its way through a page: what is derived all the same, and that the fault is named at its line.</summary>
public class ExampleFaultTests
{
    private const string Regular = """{"kind":{"type":"string"},"size":{"type":"integer"}}""";

    [Theory]
    [InlineData("{ 'kind': 'Cold', 'size': 5 }«", "text stands in single quotes")]
    [InlineData("{ “kind”: “Cold”, \"size\": 5 }«", "text stands in curly quotes")]
    [InlineData("{ \"kind\": \"\"Cold\", \"size\": 5 }«", "a quote stands here twice")]
    [InlineData("{ \"kind\": \"Cold,«\n\"size\": 5 }", "a text is not closed")]
    [InlineData("{ \"kind\": \"Cold\"«\n\"size\": 5 }", "a comma is missing between two members")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5, }«", "a comma stands behind the last member")]
    [InlineData("{ \"kind\": \"Cold\",, \"size\": 5 }«", "nothing stands before this comma")]
    [InlineData("{ \"kind\" \"Cold\", \"size\": 5 }«", "a colon is missing between a name and its value")]
    [InlineData("{ kind: \"Cold\", \"size\": 5 }«", "the name kind stands without quotes")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5 }}«", "this bracket closes nothing")]
    [InlineData("{ \"kind\": \"Cold\",\n\"size\": 5«", "the object that began on line 25 is not closed")]
    [InlineData("\"kind\": \"Cold\", \"size\": 5«", "members stand without braces around them")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5 } // cold«", "JSON has no comments")]
    [InlineData("{ \"kind\": \"Cold\",\n\u00A0\"size\": 5 }«", "the blank U+00A0 is none in JSON")]
    [InlineData("{ \"kind\": \"Cold\",\n\u202F\"size\": 5 }«", "the blank U+202F is none in JSON")]
    [InlineData("{ \"kind\": \"Co\tld\", \"size\": 5 }«", "the control character U+0009 must be escaped in a text")]
    [InlineData("{ \"kind\": \"C\\old\", \"size\": 5 }«", "this is not an escape of JSON")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 4, \"size\": 5 }«", "the object has the member size already")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5 } {}«", "more text stands behind the value")]
    public void ForAFault_WhenItsMeaningIsPlain_TheMembersAreDerivedAndItIsNamed(string example, string words) => Is(example, Regular, words);

    [Theory]
    [InlineData("{\"kind\":", "}")]
    [InlineData("[", "]")]
    [InlineData("[{\"kind\":", "}]")]
    public void ForAnExample_WhenItNestsDeeply_WhatLiesThereIsUnknownAndItIsNamed(string open, string close)
    {
        var value = string.Concat(Enumerable.Repeat(open, 300)) + "1" + string.Concat(Enumerable.Repeat(close, 300));

        var derived = Derive($"{{ \"kind\": {value} }}«");

        Assert.StartsWith("""{"type":""", derived.Property("kind"), StringComparison.Ordinal);
        derived.ReportsAmong("warning ARMD027: The example is not strict JSON: nested deeper than 24 levels; what lies here is unknown");
    }

    [Theory]
    [InlineData("{ \"kind\": ColdOrWarm }«", """{"kind":{}}""", "the word ColdOrWarm stands without quotes; its value is unknown")]
    [InlineData("{ \"kind\": \"Cold\" | \"Warm\" }«", """{"kind":{}}""", "several values stand here for one of them, which is unknown")]
    [InlineData("{ \"kind\": }«", """{"kind":{}}""", "a name has no value; it is unknown")]
    [InlineData("{ \"cold\": True }«", """{"cold":{"type":"boolean"}}""", "the word True was taken for true")]
    [InlineData("{ \"slots\": [\"A\" | \"B\"] }«", """{"slots":{"type":"array","items":{"type":"string"}}}""", "alternatives stand in an array; it was taken to hold some of them")]
    [InlineData("{ \"slots\": \"[ {\"lid\": 1} ]\" }«", """{"slots":{"type":"array","items":{"type":"object","properties":{"lid":{"type":"integer"}}}}}""", "a structure stands in quotes")]
    [InlineData("{ \"labels\": [\"ink\": \"Red\"] }«", """{"labels":{"type":"object","properties":{"ink":{"type":"string"}}}}""", "members stand in brackets; braces were assumed")]
    [InlineData("{ \"slots\": [\n\"lid\": 1«\n] }", """{"slots":{"type":"array","items":{"type":"object","properties":{"lid":{"type":"integer"}}}}}""", "members stand in an array; braces around them were assumed")]
    public void ForAFault_WhenSomethingIsUnknown_TheRestIsDerivedAndItIsNamed(string example, string properties, string words) => Is(example, properties, words);

    [Theory]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5, ... }«", Regular, "an ellipsis stands for more members, which are unknown")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5, <more> }«", Regular, "the placeholder <more> stands for members that are unknown")]
    [InlineData("{ \"kind\": <kind> }«", """{"kind":{}}""", "the placeholder <kind> stands for a value that is unknown")]
    [InlineData("{ \"slots\": [<slots>] }«", """{"slots":{"type":"array","items":{}}}""", "the placeholder <slots> stands for elements that are unknown")]
    [InlineData("{ \"slots\": [\"A\", ...] }«", """{"slots":{"type":"array","items":{"type":"string"}}}""", "an ellipsis stands for more elements, which are unknown")]
    [InlineData("{ \"slots\": [\"A\", . . .] }«", """{"slots":{"type":"array","items":{"type":"string"}}}""", "an ellipsis stands for more elements, which are unknown")]
    [InlineData("{ \"label\": { <more> }, \"a\": 1 }«", """{"label":{"type":"object"},"a":{"type":"integer"}}""", "the placeholder <more> stands for members that are unknown")]
    [InlineData("{ <label>: 1, \"a\": 1 }«", """{"a":{"type":"integer"}}""", "the placeholder <label> stands for names that are unknown")]
    public void ForAPlaceholder_WhenItStandsForSomething_TheRestIsDerivedAndItIsTold(string example, string properties, string words) => Is(example, properties, words, "leaves something open", "info ARMD034");

    [Fact]
    public void ForAnExample_WhenItStartsWithAClosingBrace_AnOpeningOneIsAssumed()
    {
        var derived = Derive("}«\n\"kind\": \"Cold\", \"size\": 5«\n");

        Assert.Equal(Regular, derived["bin.json#/properties"]);
        derived.Reports("warning ARMD027: the text begins with a closing brace", "operations/bin-put.md(25): warning ARMD028: 'Bin' is derived from this example", "warning ARMD027: the object that began on line 25 is not closed");
    }

    [Fact]
    public void ForAPlaceholder_WhenItStandsInAText_IsAText()
    {
        var derived = Derive("{ \"kind\": \"<kind>\", \"size\": 5 }");

        Assert.Equal(Regular, derived["bin.json#/properties"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("", "warning ARMD027: The example is not strict JSON: the text holds no value")]
    [InlineData("{ <binProperties> }", "info ARMD034: The example is not strict JSON: the placeholder <binProperties> stands for members that are unknown")]
    [InlineData("<bin>", "info ARMD034: The example is not strict JSON: the placeholder <bin> stands for a value that is unknown")]
    public void ForAnExample_WhenNothingIsKnownOfIt_TheTableIsEnough(string example, string expected)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n```{{json}}\n{example}«\n```"));

        derived.IsSameAs(Derived.Regular);
        derived.Reports(expected);
    }

    [Theory]
    [InlineData("{ \"id\": <binUrl>,\n\"name\": <binName>,\n\"type\": \"Contoso.Storage/warehouses/bins\",\n\"properties\": { <binProperties> } }")]
    [InlineData("{ 'id':'/subscriptions/<subId>/bins/<binName>'\n'name':'<warehouseName>/<binName>,\n'properties': <Bin-Definition> }")]
    [InlineData("{ 'value':'[ { 'name': 'b', 'properties': <Bin-Definition> },\n . . . ]' }")]
    public void ForAnAnswer_WhenItIsInOneOfTheUsualForms_TheTableStandsAndItIsTold(string answer)
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(response: $"The [bin](../types/bin.md):\n\n```{{json}}\n{answer}\n```"));

        Assert.Equal(Derived.Regular["bin.json#/properties"], derived["bin.json#/properties"]);
        Assert.NotEmpty(derived.Report);
        Assert.All(derived.Report, line => Assert.Matches(": (?:warning ARMD027|info ARMD034): The example is not strict JSON: ", line));
    }

    private static void Is(string example, string properties, string words, string how = "had to be repaired", string id = "warning ARMD027")
    {
        var derived = Derive(example);

        Assert.Equal(properties, derived["bin.json#/properties"]);
        Assert.Single(derived.Report, line => line.Contains($": warning ARMD028: 'Bin' is derived from this example, which {how}.", StringComparison.Ordinal));
        derived.ReportsAmong($"{id}: The example is not strict JSON: {words}");
    }

    private static Derived Derive(string example) => Derived.From(BinPages.Put(body: $"For example:\n\n```{{json}}\n{example}\n```"));
}
