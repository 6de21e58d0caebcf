namespace ArmPayloads.Cli.Tests.Derivation;

/// <summary>What is derived where no table describes a type: shapes and types, and never that something is required.</summary>
public class ExampleOnlyTests
{
    [Theory]
    [InlineData("\"Cold\"", """{"type":"string"}""")]
    [InlineData("5", """{"type":"integer"}""")]
    [InlineData("5.0", """{"type":"integer"}""")]
    [InlineData("5.5", """{"type":"number"}""")]
    [InlineData("12345678901234567890", """{"type":"integer"}""")]
    [InlineData("-1e30", """{"type":"integer"}""")]
    [InlineData("1e400", """{"type":"integer"}""")]
    [InlineData("1e-400", """{"type":"number"}""")]
    [InlineData("true", """{"type":"boolean"}""")]
    [InlineData("null", "{}")]
    [InlineData("{}", """{"type":"object"}""")]
    [InlineData("[]", """{"type":"array","items":{}}""")]
    [InlineData("[\"A\", \"B\"]", """{"type":"array","items":{"type":"string"}}""")]
    [InlineData("[1, 2.5]", """{"type":"array","items":{"type":"number"}}""")]
    [InlineData("[1, \"A\"]", """{"type":"array","items":{"oneOf":[{"type":"integer"},{"type":"string"}]}}""")]
    [InlineData("[1, \"A\", 2.5]", """{"type":"array","items":{"oneOf":[{"type":"number"},{"type":"string"}]}}""")]
    [InlineData("[\"A\", { \"lid\": 1 }, \"B\", { \"ink\": 2 }]", """{"type":"array","items":{"oneOf":[{"type":"string"},{"type":"object","properties":{"lid":{"type":"integer"},"ink":{"type":"integer"}}}]}}""")]
    [InlineData("[[1], 2, [\"A\"]]", """{"type":"array","items":{"oneOf":[{"type":"array","items":{"oneOf":[{"type":"integer"},{"type":"string"}]}},{"type":"integer"}]}}""")]
    [InlineData("{ \"lid\": { \"isOpen\": true } }", """{"type":"object","properties":{"lid":{"type":"object","properties":{"isOpen":{"type":"boolean"}}}}}""")]
    [InlineData("[{ \"lid\": 1 }, { \"ink\": \"Red\" }]", """{"type":"array","items":{"type":"object","properties":{"lid":{"type":"integer"},"ink":{"type":"string"}}}}""")]
    public void ForAValue_WhenOnlyAnExampleShowsIt_HasItsType(string value, string schema)
    {
        var derived = Derive($"{{ \"some\": {value} }}");

        Assert.Equal(schema, derived.Property("some"));
        derived.Reports();
    }

    [Theory]
    [InlineData("$ref")]
    [InlineData("readonly")]
    [InlineData("x-enumNames")]
    [InlineData("properties")]
    [InlineData("definitions")]
    public void ForAMember_WhenItIsCalledLikeAKeyword_IsAMember(string name)
    {
        var derived = Derive($"{{ \"some\": {{ \"{name}\": {{ \"inner\": 1 }} }} }}");

        Assert.Equal("""{"type":"object","properties":{"inner":{"type":"integer"}}}""", derived[$"bin.json#/properties/some/properties/{name}"]);
    }

    [Theory]
    [InlineData("{ \"en-us\": \"Cold\" }")]
    [InlineData("{ \"en-us\": \"Cold\", \"de-DE\": \"Kalt\" }")]
    [InlineData("{ \"en-us\": \"Cold\", \"de\": \"Kalt\" }")]
    [InlineData("{ \"zh-Hans-CN\": \"Cold\", \"es-419\": \"Frio\" }")]
    public void ForAnObject_WhenItsKeysLookLikeCultures_IsADictionary(string value)
    {
        var derived = Derive($"{{ \"displayName\": {value} }}");

        Assert.Equal("""{"type":"object","additionalProperties":{"type":"string"}}""", derived.Property("displayName"));
        derived.Reports();
    }

    [Theory]
    [InlineData("{ \"id\": \"1\" }", """{"id":{"type":"string"}}""")]
    [InlineData("{ \"en-us\": \"Cold\", \"kind\": \"1\" }", """{"en-us":{"type":"string"},"kind":{"type":"string"}}""")]
    [InlineData("{ \"opt-out\": \"1\" }", """{"opt-out":{"type":"string"}}""")]
    public void ForAnObject_WhenAKeyIsNoCulture_HasMembers(string value, string members)
    {
        var derived = Derive($"{{ \"some\": {value} }}");

        Assert.Equal(members, derived["bin.json#/properties/some/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForAType_WhenOnlyAnExampleShowsIt_NothingIsRequired()
    {
        var derived = Derive("{ \"kind\": \"Cold\", \"slots\": [{ \"lid\": 1 }] }");

        Assert.Null(derived["bin.json#/required"]);
        Assert.Null(derived["bin.json#/properties/slots/items/required"]);
        derived.Reports();
    }

    [Fact]
    public void ForAType_WhenRequestAndAnswerShowIt_HasTheMembersOfBoth()
    {
        var derived = Derived.From(BinPages.Put(body: "```{json}\n{ \"kind\": \"Cold\", \"size\": 1 }\n```", response: """
            ```{json}
            {
              "id": "/subscriptions/1/bins/b",
              "name": "b",
              "type": "Contoso.Storage/warehouses/bins",
              "properties": { "kind": "Cold", "size": 1.5, "state": "Ready" }
            }
            ```
            """));

        Assert.Equal("""{"kind":{"type":"string"},"size":{"type":"number"},"state":{"type":"string"}}""", derived["bin.json#/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForAList_WhenAnAnswerShowsAPage_ItsElementsAreTheType()
    {
        var list = BinPages.Get("operations/bin-list.md", "# List bins", BinPages.Request("GET", BinPages.Warehouse + "/bins"), BinPages.Parameters.Replace("\n|binName|Yes|The name of the bin.|", "", StringComparison.Ordinal), """
            ```{json}
            { "value": [{ "name": "b", "properties": { "kind": "Cold" } }, { "name": "c", "properties": { "size": 1 } }], "nextLink": "https://contoso.com" }
            ```
            """);

        var derived = Derived.From(BinPages.Put(body: "```{json}\n{ \"kind\": \"Cold\" }\n```"), list);

        Assert.Equal("""{"kind":{"type":"string"},"size":{"type":"integer"}}""", derived["bin.json#/properties"]);
        Assert.Equal("true", derived["bin.json#/x-arm-operations/List/pageable"]);
        derived.Reports();
    }

    [Fact]
    public void ForABody_WhenTheExampleWrapsIt_TheWrappedFormComesFirst()
    {
        var derived = Derive("{ \"properties\": { \"kind\": \"Cold\" } }");

        Assert.Equal("""{"kind":{"type":"string"}}""", derived["bin.json#/properties"]);
        Assert.Equal("""["wrapped","bare"]""", derived["bin.json#/x-arm-operations/CreateOrUpdate/forms"]);
        derived.Reports();
    }

    [Fact]
    public void ForATypePage_WhenItHasOnlyAnExample_IsWhatItShows()
    {
        var derived = Derived.From(BinPages.Put(), new SourceText("types/bin.md", "# Bin\n\nA place in a warehouse.\n\n## JSON example\n\n```{json}\n{ \"kind\": \"Cold\" }\n```\n"));

        Assert.Equal("""{"kind":{"type":"string"}}""", derived["bin.json#/properties"]);
        derived.Reports();
    }

    [Fact]
    public void ForAType_WhenATableDescribesIt_TheTableIsFirst()
    {
        var derived = Derived.From(BinPages.Type(), BinPages.Put(body: $"{BinPages.Body}\n\n```{{json}}\n{{ \"kind\": \"Cold\", \"slots\": [] }}\n```"));

        derived.IsRegular();
    }

    private static Derived Derive(string example) => Derived.From(BinPages.Put(body: $"For example:\n\n```{{json}}\n{example}\n```"));
}
