using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Tests.Payloads;

public class PayloadNodeTests
{
    [Theory]
    [InlineData("null", JsonTypes.Null)]
    [InlineData("true", JsonTypes.Boolean)]
    [InlineData("1.0", JsonTypes.Integer | JsonTypes.Number)]
    [InlineData("1.5", JsonTypes.Number)]
    [InlineData("\"a\"", JsonTypes.String)]
    [InlineData("[]", JsonTypes.Array)]
    [InlineData("{}", JsonTypes.Object)]
    [InlineData("\"?\"", JsonTypes.Any)]
    public void ForAValue_ItsTypeIsKnown(string json, JsonTypes type) => Assert.Equal(type, PayloadCase.Parse(json).Type);

    [Theory]
    [InlineData("""{ "b": [1.0, "x"], "a": null }""", """{"a":null,"b":[1,"x"]}""")]
    [InlineData("""{ "a": 1, "a": 2 }""", """{"a":2}""")]
    [InlineData("""{ "a": "?" }""", null)]
    [InlineData("""[1, "..."]""", null)]
    [InlineData("""[{ "...": 1 }]""", null)]
    [InlineData("false", "false")]
    public void ForAValue_ItsCanonicalTextIsThatOfTheJson(string json, string? canonical)
    {
        Assert.Equal(canonical, PayloadCase.Parse(json).CanonicalText);
        if (canonical is not null)
            Assert.Equal(JsonText.Canonical(JsonDocumentSyntax.Parse(json).Root!), canonical);
    }

    [Fact]
    public void ForAnObject_OfTwoMembersTheLaterCounts()
    {
        var value = (PayloadObject)PayloadCase.Parse("""{ "a": 1, "b": 2, "a": 3 }""");

        Assert.Equal(["a", "b"], value.Members.Select(member => member.Name).Order());
        Assert.Equal("3", value["a"]!.CanonicalText);
        Assert.Null(value["c"]);
    }

    // Many are found in another way than few.
    [Theory]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void ForAnObject_EachMemberIsFound(int count)
    {
        PayloadMember[] members = [.. Enumerable.Range(0, count).Select(i => new PayloadMember($"m{i}", new PayloadText($"v{i}")))];
        PayloadObject[] objects = [new(members), PayloadObject.OfDistinct(members), new([new PayloadMember("m1", new PayloadNull()), .. members])];

        foreach (var value in objects)
        {
            Assert.Equal(count, value.Members.Count);
            Assert.All(members, member => Assert.Same(member.Value, value[member.Name]));
            Assert.All(members, member => Assert.Equal(member, value.Member(member.Name)));
            Assert.Null(value["m"]);
            Assert.Null(value.Member("M0"));
        }
    }

    [Fact]
    public void ForJson_EveryNodeKeepsItsPlace()
    {
        const string text = """ { "a": [true] } """;

        var root = (PayloadObject)JsonPayload.From(JsonDocumentSyntax.Parse(text).Root, "x.json");

        Assert.Equal(new PayloadPlace("x.json", new TextRange(1, 15)), root.Place);
        Assert.Equal(new PayloadPlace("x.json", new TextRange(3, 3)), root.Members[0].NamePlace);
        Assert.Equal(new PayloadPlace("x.json", new TextRange(9, 4)), ((PayloadArray)root.Members[0].Value).Elements[0].Place);
    }

    [Theory]
    [InlineData("")]
    [InlineData("oops")]
    public void ForNoJson_TheValueIsUnknown(string text) => Assert.IsType<PayloadUnknown>(JsonPayload.From(JsonDocumentSyntax.Parse(text).Root));

    [Fact]
    public void ForAHalfTypedMember_ItsValueIsUnknown() =>
        Assert.IsType<PayloadUnknown>(((PayloadObject)JsonPayload.From(JsonDocumentSyntax.Parse("""{ "a": }""").Root))["a"]);

    [Theory]
    [InlineData(JsonTypes.String | JsonTypes.Null, "null or a text")]
    [InlineData(JsonTypes.Integer | JsonTypes.Number, "a number")]
    [InlineData(JsonTypes.Integer, "an integer")]
    public void ForTypes_TheyAreSaidInWords(JsonTypes types, string words) => Assert.Equal(words, types.Describe());
}
