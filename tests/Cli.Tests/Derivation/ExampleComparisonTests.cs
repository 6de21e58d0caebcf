namespace ArmPayloads.Cli.Tests.Derivation;

/// <summary>
/// An example beside a table. What a request's example sends is accepted beside what the table says; any other example
/// only tells that somebody was careless. Each disagreement is named.
/// </summary>
public class ExampleComparisonTests
{
    [Theory]
    [InlineData("|some|integer||", "\"A\"", """{"oneOf":[{"type":"integer"},{"type":"string"}]}""", "gives 'some' string, the table at types/bin.md(9) says integer; both are accepted.")]
    [InlineData("|some|integer||", "1.5", """{"type":"number"}""", "gives 'some' number, the table at types/bin.md(9) says integer; both are accepted.")]
    [InlineData("|some|string||", "{ \"en-us\": \"A\" }", """{"oneOf":[{"type":"string"},{"type":"object","additionalProperties":{"type":"string"}}]}""", "gives 'some' a dictionary of string, the table at types/bin.md(9) says string")]
    [InlineData("|some|string||", "[\"A\"]", """{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""", "gives 'some' a list of string")]
    [InlineData("|some|array||", "{ \"a\": 1 }", """{"oneOf":[{"type":"array","items":{}},{"type":"object","properties":{"a":{"type":"integer"}}}]}""", "gives 'some' an object, the table at types/bin.md(9) says a list of any JSON")]
    [InlineData("|some|boolean||", "\"false\"", """{"oneOf":[{"type":"boolean"},{"type":"string"}]}""", "gives 'some' string, the table at types/bin.md(9) says boolean")]
    [InlineData("|some|string[ ]||", "[1]", """{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"integer"}]}}""", "gives 'some' a list of integer, the table at types/bin.md(9) says a list of string")]
    public void ForAType_WhenARequestSendsAnother_BothAreAcceptedAndItIsNamed(string row, string value, string schema, string words)
    {
        var derived = Sent(row, $"{{ \"some\": {value} }}«");

        Assert.Equal(schema, derived.Property("some"));
        derived.Reports("warning ARMD029: " + words);
    }

    [Theory]
    [InlineData("|some|decimal||", "5")]
    [InlineData("|some|DateTime||", "\"2024-01-01T00:00:00Z\"")]
    [InlineData("|some|Dictionary<string, string>||", "{ \"en-us\": \"A\" }")]
    [InlineData("|some|string or integer||", "5")]
    [InlineData("|some|object||", "{ \"a\": 1 }")]
    [InlineData("|some|string||", "null")]
    [InlineData("|some|string[ ]||", "[]")]
    public void ForAType_WhenARequestSendsThat_IsSilent(string row, string value)
    {
        var derived = Sent(row, $"{{ \"some\": {value} }}");

        derived.IsSameAs(BinPages.Derive(row));
        derived.Reports();
    }

    [Theory]
    [InlineData("{ \"ink\": \"Red\" }")]
    [InlineData("{ \"lid\": \"Open\" }")]
    public void ForAChoiceOfObjects_WhenARequestSendsOne_ItIsComparedWithThatOne(string value)
    {
        var type = BinPages.Type("|some|Slot or Label||", """
            ## Slot properties

            |**Property**|**JSON type**|**Description**|
            |---|---|---|
            |lid*|string||

            ## Label properties

            |**Property**|**JSON type**|**Description**|
            |---|---|---|
            |ink*|string||
            """);

        var derived = Derived.From(type, BinPages.Put(body: $"{BinPages.Body}\n\n```json\n{{ \"some\": {value} }}\n```"));

        derived.IsSameAs(Derived.From(type, BinPages.Put()));
        derived.Reports();
    }

    [Fact]
    public void ForAMember_WhenTheTableDoesNotListIt_IsAddedAndNamed()
    {
        var derived = Sent("|kind|string||", "{ \"kind\": \"Cold\",\n\"size\": 5 }«");

        Assert.Equal("""{"kind":{"type":"string"},"size":{"type":"integer"}}""", derived["bin.json#/properties"]);
        derived.Reports("warning ARMD029: The example sends 'size', which the table of 'Bin' does not list; it is added as integer.");
    }

    [Fact]
    public void ForAMember_WhenTheExampleWritesItInAnotherCase_BothAreReadAndItIsNamed()
    {
        var derived = Sent("|kind|string||", "{ \"Kind\": \"Cold\" }«");

        Assert.Equal("""{"kind":{"type":"string","x-aliases":["Kind"]}}""", derived["bin.json#/properties"]);
        derived.Reports("warning ARMD029: The example writes 'Kind' where the table has 'kind'; both are read, and the table's is written.");
    }

    [Fact]
    public void ForARequiredMember_WhenTheExampleWritesItInAnotherCase_StaysRequired()
    {
        var derived = Sent("|kind*|string||", "{ \"Kind\": \"Cold\" }«");

        Assert.Equal("""["kind"]""", derived["bin.json#/required"]);
        derived.Reports("warning ARMD029: The example writes 'Kind' where the table has 'kind'");
    }

    [Fact]
    public void ForARequiredMember_WhenARequestLeavesItOut_MayBeLeftOutAndItIsNamed()
    {
        var derived = Sent("|kind*|string||\n|size|integer||", "{ \"size\": 5 }«");

        Assert.Null(derived["bin.json#/required"]);
        derived.Reports("warning ARMD029: The example leaves out 'kind', which the table at types/bin.md(9) marks as required; it may be left out.");
    }

    [Fact]
    public void ForARequiredMember_WhenARequestSaysThatMoreMayCome_StaysRequired()
    {
        var derived = Sent("|kind*|string||\n|size|integer||", "{ \"size\": 5, ... }«");

        Assert.Equal("""["kind"]""", derived["bin.json#/required"]);
        derived.Reports("info ARMD034: The example is not strict JSON: an ellipsis stands for more members, which are unknown");
    }

    [Fact]
    public void ForARequiredMember_WhenAPatchLeavesItOut_StaysRequired()
    {
        var patch = BinPages.Put("operations/bin-patch.md", "# Change a bin", BinPages.Request("PATCH"), body: $"{BinPages.Body}\n\n```{{json}}\n{{ \"size\": 5 }}\n```");

        var derived = Derived.From(BinPages.Put(), patch, BinPages.Type("|kind*|string||\n|size|integer||"));

        Assert.Equal("""["kind"]""", derived["bin.json#/required"]);
    }

    [Fact]
    public void ForAMember_WhenOnlyAPatchSendsIt_IsAddedAndNamed()
    {
        var patch = BinPages.Put("operations/bin-patch.md", "# Change a bin", BinPages.Request("PATCH"), body: $"{BinPages.Body}\n\n```{{json}}\n{{ \"size\": 5 }}«\n```");

        var derived = Derived.From(BinPages.Put(), patch, BinPages.Type("|kind*|string||"));

        Assert.Equal("""{"type":"integer"}""", derived.Property("size"));
        derived.Reports("warning ARMD029: The example sends 'size', which the table of 'Bin' does not list; it is added as integer.");
    }

    [Fact]
    public void ForAReadOnlyMember_WhenARequestSendsIt_MayBeWrittenAndItIsNamed()
    {
        var derived = Sent("|state|string|(readonly)|", "{ \"state\": \"Ready\" }«");

        Assert.Equal("""{"state":{"type":"string"}}""", derived["bin.json#/properties"]);
        derived.Reports("warning ARMD029: The example sends 'state', which the table marks read-only; it may be written.");
    }

    [Theory]
    [InlineData("Dry", """{"type":"string","enum":["Cold","Warm","Dry"]}""", "gives 'kind' the value 'Dry', which the table does not list; it is added.")]
    [InlineData("COLD", """{"type":"string","enum":["Cold","Warm"],"x-ignore-case":true}""", "gives 'kind' the value 'COLD', which the table does not list; letter case does not count.")]
    public void ForAValue_WhenTheTableDoesNotListIt_IsAcceptedAndNamed(string value, string schema, string words)
    {
        var derived = Sent("""|kind|string|["Cold" \| "Warm"]|""", $"{{ \"kind\": \"{value}\" }}«");

        Assert.Equal(schema, derived.Property("kind"));
        derived.Reports("warning ARMD029: " + words);
    }

    [Fact]
    public void ForAValue_WhenTheListIsOpen_IsSilent()
    {
        const string row = """|kind|string|Currently ["Cold" \| "Warm"]|""";

        var derived = Sent(row, "{ \"kind\": \"Dry\" }");

        derived.IsSameAs(BinPages.Derive(row));
        derived.Reports();
    }

    [Theory]
    [InlineData("{ \"kind\": 5 }", "gives 'kind' integer, the table at types/bin.md(9) says string; the table's is taken.")]
    [InlineData("{ \"kind\": \"Cold\", \"size\": 5 }", "has 'size', which the table of 'Bin' does not list; it is not taken over.")]
    [InlineData("{ \"Kind\": \"Cold\" }", "writes 'Kind' where the table has 'kind'; the table's is taken.")]
    [InlineData("{ \"kind\": \"Dry\" }", "gives 'kind' the value 'Dry', which the table does not list; the table's are taken.")]
    public void ForAnAnswer_WhenItDisagrees_TheTableIsTakenAndItIsNamed(string example, string words)
    {
        const string row = """|kind|string|["Cold" \| "Warm"]|""";

        var derived = Derived.From(BinPages.Type(row), BinPages.Put(response: $"The [bin](../types/bin.md):\n\n```{{json}}\n{{ \"name\": \"b\", \"properties\": {example} }}«\n```"));

        Assert.Equal("""{"kind":{"type":"string","enum":["Cold","Warm"]}}""", derived["bin.json#/properties"]);
        derived.ReportsAmong("warning ARMD029: The example " + words);
        Assert.False(derived.HasErrors);
    }

    [Fact]
    public void ForAMemberInside_WhenTheTableOfItsTypeDiffers_IsNamedAtItsLine()
    {
        var derived = Derived.From(
            BinPages.Put(body: $"{BinPages.Body}\n\n```{{json}}\n{{ \"slots\": [\n  {{ \"lid\": \"A\" }},\n  {{ \"lid\": 5 }}«\n] }}\n```"),
            BinPages.Type("|slots|Slot[ ]||", "### Slot properties\n\n|**Property**|**JSON type**|**Description**|\n|---|---|---|\n|lid|string|Covers it.|"));

        Assert.Equal("""{"oneOf":[{"type":"string"},{"type":"integer"}],"description":"Covers it."}""", derived["bin.json#/definitions/Slot/properties/lid"]);
        derived.Reports("warning ARMD029: The example gives 'lid' integer, the table at types/bin.md(15) says string; both are accepted.");
    }

    private static Derived Sent(string rows, string example) =>
        Derived.From(BinPages.Type(rows), BinPages.Put(body: $"{BinPages.Body}\n\n```{{json}}\n{example}\n```"));
}
