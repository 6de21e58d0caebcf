namespace ArmPayloads.Cli.Tests.Pages.Types;

/// <summary>Every form of a type cell; what types are called is invented.</summary>
public class TypeCellTests
{
    private const string Text = """{"type":"string"}""";
    private const string Time = """{"type":"string","format":"date-time"}""";
    private const string Integer = """{"type":"integer"}""";
    private const string Number = """{"type":"number"}""";
    private const string Flag = """{"type":"boolean"}""";
    private const string Texts = """{"type":"array","items":{"type":"string"}}""";
    private const string Map = """{"type":"object","additionalProperties":{"type":"string"}}""";
    private const string Slot = """{"$ref":"#/definitions/Slot"}""";
    private const string Slots = """{"type":"array","items":{"$ref":"#/definitions/Slot"}}""";
    private const string Label = """{"$ref":"label.json#"}""";
    private const string Labels = """{"type":"array","items":{"$ref":"label.json#"}}""";

    private const string SlotTable = """
        ### Slot properties

        |**Property**|**JSON type**|**Description**|
        |---|---|---|
        |lid|string|Covers it.|
        """;

    [Theory]
    [InlineData("string", Text)]
    [InlineData("integer", Integer)]
    [InlineData("int", Integer)]
    [InlineData("boolean", Flag)]
    [InlineData("Bool", Flag)]
    [InlineData("decimal", Number)]
    [InlineData("array", """{"type":"array","items":{}}""")]
    [InlineData("object", """{"type":"object"}""")]
    public void ForAWord_WhenItIsAType_IsThatType(string cell, string schema) => Is(cell, schema);

    [Theory]
    [InlineData("DateTime", Time)]
    [InlineData("dateTime", Time)]
    [InlineData("datetime", Time)]
    [InlineData("string (Datetime)", Time)]
    [InlineData("string (DateTime)", Time)]
    [InlineData("string (date-time)", Time)]
    [InlineData("string (GUID)", """{"type":"string","format":"uuid"}""")]
    [InlineData("string (base64)", """{"type":"string","format":"base64"}""")]
    [InlineData("TimeOffset", """{"type":"string","format":"timespan"}""")]
    public void ForAText_WhenItsFormIsSaid_HasTheFormat(string cell, string schema) => Is(cell, schema);

    [Theory]
    [InlineData("string[ ]", Texts)]
    [InlineData("string[]", Texts)]
    [InlineData("string [ ]", Texts)]
    [InlineData("""string\[ \]""", Texts)]
    [InlineData("List string", Texts)]
    [InlineData("Array string", Texts)]
    [InlineData("Slot[ ]", Slots)]
    [InlineData("Slot[]", Slots)]
    [InlineData("List Slot (see below)", Slots)]
    [InlineData("Array Slot (see below)", Slots)]
    [InlineData("[Label](./label.md)[ ]", Labels)]
    [InlineData("[Label](./label.md) [ ]", Labels)]
    [InlineData("List [Label](./label.md)", Labels)]
    [InlineData("string[ ][ ]", """{"type":"array","items":{"type":"array","items":{"type":"string"}}}""")]
    public void ForAList_HoweverItIsWritten_IsOne(string cell, string schema) => Is(cell, schema);

    [Theory]
    [InlineData("Dictionary<string,string>", Map)]
    [InlineData("Dictionary<string, string>", Map)]
    [InlineData("dictionary<string,string>", Map)]
    [InlineData("dictionary<string, string>", Map)]
    [InlineData("""Dictionary\<string,string>""", Map)]
    [InlineData("""Dictionary\<string, string\>""", Map)]
    [InlineData("Dictionary&lt;string, string&gt;", Map)]
    [InlineData("map<string, string>", Map)]
    [InlineData("Map<string,string>", Map)]
    [InlineData("Map <string, string>", Map)]
    [InlineData("map[string, string]", Map)]
    [InlineData("Dictionary<string, object>", """{"type":"object","additionalProperties":{}}""")]
    [InlineData("Dictionary<string,object>[]", """{"type":"array","items":{"type":"object","additionalProperties":{}}}""")]
    [InlineData("Dictionary<string, string[]>", """{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}}""")]
    [InlineData("Dictionary<string, Dictionary<string, string>>", """{"type":"object","additionalProperties":{"type":"object","additionalProperties":{"type":"string"}}}""")]
    [InlineData("Dictionary<string, Slot>", """{"type":"object","additionalProperties":{"$ref":"#/definitions/Slot"}}""")]
    [InlineData("Dictionary", """{"type":"object","additionalProperties":{}}""")]
    public void ForADictionary_HoweverItIsWritten_IsOne(string cell, string schema) => Is(cell, schema);

    [Theory]
    [InlineData("{string score, string reason}[ ]", """{"type":"array","items":{"type":"object","properties":{"score":{"type":"string"},"reason":{"type":"string"}}}}""")]
    [InlineData("{integer rank,  string type, string value}[ ]", """{"type":"array","items":{"type":"object","properties":{"rank":{"type":"integer"},"type":{"type":"string"},"value":{"type":"string"}}}}""")]
    [InlineData("{string name}", """{"type":"object","properties":{"name":{"type":"string"}}}""")]
    [InlineData("{string names[ ], string links[ ], counts<string,string>}", """{"type":"object","properties":{"names":{"type":"array","items":{"type":"string"}},"links":{"type":"array","items":{"type":"string"}},"counts":{"type":"object","additionalProperties":{"type":"string"}}}}""")]
    public void ForARecord_WhenSaidInPlace_HasItsMembers(string cell, string schema) => Is(cell, schema);

    [Theory]
    [InlineData("Slot", Slot)]
    [InlineData("slot", Slot)]
    [InlineData("Slot (see below)", Slot)]
    [InlineData("`Slot`", Slot)]
    [InlineData("Label", Label)]
    [InlineData("[Label](./label.md)", Label)]
    [InlineData("[Label](label.md)", Label)]
    [InlineData("""[Label](..\\types\\label.md)""", Label)]
    [InlineData("[a label](./label.md#properties)", Label)]
    [InlineData("string or Slot", """{"oneOf":[{"type":"string"},{"$ref":"#/definitions/Slot"}]}""")]
    public void ForAName_WhenATableDescribesIt_IsThatType(string cell, string schema) => Is(cell, schema);

    [Fact]
    public void ForAType_WhenTheRequiredMarkStandsThere_IsReadAndThePropertyRequired()
    {
        var derived = Derive("decimal*");

        Assert.Equal(Number, derived.Property("some"));
        Assert.Equal("""["some"]""", derived["bin.json#/required"]);
        derived.Reports();
    }

    [Theory]
    [InlineData("", "'' says no type; any JSON is assumed.", "{}")]
    [InlineData("[ ]", "'[ ]' says no type; any JSON is assumed.", "{}")]
    [InlineData("5", "'5' says no type; any JSON is assumed.", "{}")]
    [InlineData("{string}", "'{string}' says no type; any JSON is assumed.", "{}")]
    [InlineData("string (in UTC)", "In the type 'string (in UTC)', '( in UTC )' is not understood; the type is taken to be string.", Text)]
    [InlineData("Dictionary<string", "is not understood; the type is taken to be a dictionary of any JSON.", """{"type":"object","additionalProperties":{}}""")]
    [InlineData("strng", "No table describes the type 'strng'; any JSON is assumed. Did you mean 'string'?", "{}")]
    [InlineData("Dictionry", "No table describes the type 'Dictionry'; any JSON is assumed. Did you mean 'Dictionary'?", "{}")]
    [InlineData("Shelf", "No table describes the type 'Shelf'; any JSON is assumed.", "{}")]
    [InlineData("Shelf[ ]", "No table describes the type 'Shelf'; any JSON is assumed.", """{"type":"array","items":{}}""")]
    [InlineData("[Shelf](./shelf.md)", "No table describes the type 'Shelf', and './shelf.md' is not among the pages of types; any JSON is assumed.", "{}")]
    public void ForACell_WhenItIsNotUnderstood_SomethingIsAssumedAndNamed(string cell, string words, string schema)
    {
        var derived = Derive(cell, "«");

        Assert.Equal(schema, derived.Property("some"));
        derived.Reports("warning ARMD021: " + words);
    }

    [Fact]
    public void ForACell_WhenItNestsEndlessly_ItIsReadAsDeepAsPeopleWrite()
    {
        var derived = Derive("string" + string.Concat(Enumerable.Repeat("[ ]", 100_000)), "«");

        Assert.StartsWith("""{"type":"array","items":{"type":"array",""", derived.Property("some"), StringComparison.Ordinal);
        derived.Reports("warning ARMD021: In the type 'string[ ]");
    }

    private static void Is(string cell, string schema)
    {
        var derived = Derive(cell);

        Assert.Equal(schema, derived.Property("some"));
        derived.Reports();
    }

    private static Derived Derive(string cell, string mark = "") => Derived.From(
        BinPages.Put(),
        BinPages.Type($"|some|{cell}||{mark}\n|label|[Label](./label.md)||\n|slot|Slot||", SlotTable),
        BinPages.Type("|ink|string|On it.|", file: "types/label.md", top: "# Label"));
}
