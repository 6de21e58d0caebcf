using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using Contoso.Samples;
using Xunit.Abstractions;

namespace ArmPayloads.Runtime.Tests.Writing;

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

    private static void AssertSame(PayloadNode expected, PayloadNode actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal((expected.Type, expected.CanonicalText, null), (actual.Type, actual.CanonicalText, actual.Place));
        if (expected is not PayloadObject wanted)
            return;
        var given = (PayloadObject)actual;
        Assert.Equal(wanted.IsOpen, given.IsOpen);
        Assert.Equal(wanted.Members.Select(member => member.Name), given.Members.Select(member => member.Name));
    }
}
