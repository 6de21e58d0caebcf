using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using Contoso.Samples;
using Xunit.Abstractions;

namespace ArmPayloads.Runtime.Tests;

public class PayloadNodeWriterTests(ITestOutputHelper output)
{
    private const int Profiles = 3_000;
    private const int ReadableDepth = 512;

    [Fact]
    public void ForRandomPayloads_TheNodesAreThoseReadOfTheirJson()
    {
        output.WriteLine($"seed {TestSeed.Value}");
        var profiles = new RandomProfile(new Random(TestSeed.Value));
        for (int i = 0; i < Profiles; i++)
        {
            Profile profile = profiles.Next();
            AssertSame(JsonPayload.WithoutPlaces(JsonDocumentSyntax.Parse(profile.ToJson()).Root), PayloadNodeWriter.Read(profile));
        }
    }

    [Fact]
    public void ForNoPayload_IsNull() => Assert.IsType<PayloadNull>(PayloadNodeWriter.Read(null));

    [Theory]
    [InlineData(ReadableDepth, true)]
    [InlineData(ReadableDepth + 1, false)]
    public void ForADeepPayload_IsKnownAsFarAsFilesAreRead(int depth, bool isKnown)
    {
        JsonNode? deep = "x";
        for (int i = 1; i < depth; i++)
            deep = new JsonArray(deep);
        var profile = new Profile { ApiEntitySetName = "A", Keys = [], Settings = deep };

        Assert.Equal(isKnown, PayloadNodeWriter.Read(profile) is PayloadObject);
        Assert.Equal(isKnown, JsonDocumentSyntax.Parse(profile.ToJson()).IsComplete);
    }

    // One writer serves them all, unless it has been left in the middle of a payload.
    [Fact]
    public void ForAPayloadAfterOneThatCannotBeRead_ItIsReadAllTheSame()
    {
        var good = new Profile { ApiEntitySetName = "A", Keys = ["k"], Settings = new JsonObject { ["a"] = new JsonArray("b") } };
        string? expected = PayloadNodeWriter.Read(good).CanonicalText;
        JsonNode? deep = "x";
        for (int i = 0; i < ReadableDepth; i++)
            deep = new JsonArray(deep);

        Assert.Throws<ArgumentException>(() => PayloadNodeWriter.Read(new Profile { ApiEntitySetName = "A", Keys = ["k", "\ud800"] }));
        Assert.Equal(expected, PayloadNodeWriter.Read(good).CanonicalText);
        Assert.IsType<PayloadUnknown>(PayloadNodeWriter.Read(new Profile { ApiEntitySetName = "A", Keys = [], Settings = deep }));
        Assert.Equal(expected, PayloadNodeWriter.Read(good).CanonicalText);
    }

    [Fact]
    public void ForTwoValues_ThereAreTwoNodes()
    {
        var profile = new Profile { ApiEntitySetName = "A", Keys = [], Settings = new JsonArray(1, 1, null, null, "a", "a", new JsonArray(), new JsonArray()) };

        var settings = (PayloadArray)((PayloadObject)PayloadNodeWriter.Read(profile))["settings"]!;

        Assert.Equal(8, settings.Elements.Distinct().Count());
    }

    [Fact]
    public void ForAFurtherMemberWithAKnownName_TheLaterCounts()
    {
        var profile = new Profile { ApiEntitySetName = "A", Keys = ["k"], AdditionalProperties = { ["apiEntitySetName"] = "B", ["other"] = "C" } };

        var value = (PayloadObject)PayloadNodeWriter.Read(profile);

        Assert.Equal(JsonPayload.From(JsonDocumentSyntax.Parse(profile.ToJson()).Root).CanonicalText, value.CanonicalText);
        Assert.Equal("\"B\"", value["apiEntitySetName"]!.CanonicalText);
    }

    private static void AssertSame(PayloadNode expected, PayloadNode actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal((expected.Type, expected.CanonicalText, null), (actual.Type, actual.CanonicalText, actual.Place));
        if (expected is PayloadNumber number)
            Assert.Equal(number.Value.ToString(), ((PayloadNumber)actual).Value.ToString());
        if (expected is PayloadArray list)
            Assert.All(list.Elements.Zip(((PayloadArray)actual).Elements), pair => AssertSame(pair.First, pair.Second));
        if (expected is PayloadObject wanted)
            Assert.All(wanted.Members.Zip(((PayloadObject)actual).Members), pair => AssertSame(pair.First, pair.Second));
    }

    private static void AssertSame(PayloadMember expected, PayloadMember actual)
    {
        Assert.Equal(expected.Name, actual.Name);
        AssertSame(expected.Value, actual.Value);
    }
}
