using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Contoso.Samples;
using Xunit.Abstractions;

namespace ArmPayloads.Runtime.Tests;

public class JsonTextWriterTests(ITestOutputHelper output)
{
    private const int Profiles = 3_000;

    [Fact]
    public void ForRandomPayloads_TheTextIsThatOfUtf8JsonWriter()
    {
        output.WriteLine($"seed {TestSeed.Value}");
        var profiles = new RandomProfile(new Random(TestSeed.Value));
        for (int i = 0; i < Profiles; i++)
        {
            Profile profile = profiles.Next();
            Assert.Equal(ByUtf8JsonWriter(profile), profile.ToJson());
        }
    }

    [Fact]
    public void ForEveryCharacter_TheTextIsThatOfUtf8JsonWriter()
    {
        foreach (char character in Enumerable.Range(0, char.MaxValue + 1).Select(value => (char)value).Where(value => !char.IsSurrogate(value)))
        {
            var profile = new Profile { ApiEntitySetName = $"a{character}b", Keys = [] };
            Assert.Equal(ByUtf8JsonWriter(profile), profile.ToJson());
        }
    }

    [Theory]
    [InlineData(4_080, 4_100)]
    [InlineData(8_160, 8_200)]
    public void ForTextsThatEndWhereTheBufferDoes_NothingIsLost(int from, int to)
    {
        for (int length = from; length < to; length++)
        {
            var plain = new Profile { ApiEntitySetName = new string('a', length), Keys = ["b"], Weight = 1.5m };
            var escaped = new Profile { ApiEntitySetName = new string('a', length) + '"', Keys = ["b"], Weight = 1.5m };
            Assert.Equal(ByUtf8JsonWriter(plain), plain.ToJson());
            Assert.Equal(ByUtf8JsonWriter(escaped), escaped.ToJson());
        }
    }

    [Fact]
    public void ForAPayload_ThatHoldsItself_SaysSo()
    {
        var loop = new Loop();

        var error = Assert.Throws<InvalidOperationException>(() => loop.ToJson());

        Assert.Equal("The payload is nested more than 1,000 levels deep, as one that holds itself is.", error.Message);
        Assert.Throws<InvalidOperationException>(() => loop.ToJson(indented: true));
        Assert.Throws<InvalidOperationException>(() => PayloadNodeWriter.Read(loop));
        Assert.Equal("""{"apiEntitySetName":"Contacts","keys":["Id"]}""", Sample.Minimal().ToJson());
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(50_000, true)]
    [InlineData(200_000, false)]
    public void ForWhatIsKeptOnTheThread_NothingOfAPayloadStaysBehind(int length, bool isKept)
    {
        var written = new Profile { ApiEntitySetName = new string('s', length), Keys = ["\\"] };
        var failing = new Profile { ApiEntitySetName = new string('s', length), Keys = ["\ud83d"] };

        written.ToJson();
        Assert.Equal(isKept, JsonTextWriter.Kept is not null);
        Assert.All(JsonTextWriter.Kept ?? [], character => Assert.Equal('\0', character));
        Assert.Throws<ArgumentException>(() => failing.ToJson());
        Assert.All(JsonTextWriter.Kept ?? [], character => Assert.Equal('\0', character));
    }

    [Fact]
    public void ForAWriter_ThatGoesDeeper_SoDoesThePayload()
    {
        JsonNode? deep = "x";
        for (int i = 0; i < 1_500; i++)
            deep = new JsonArray(deep);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { MaxDepth = 2_000 }))
            new Profile { ApiEntitySetName = "A", Keys = [], Settings = deep }.WriteTo(writer);

        Assert.True(stream.Length > 3_000);
    }

    private static string ByUtf8JsonWriter(Profile profile)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            profile.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private sealed class Loop : Payload
    {
        private static readonly PayloadName s_self = new("self");

        protected override void WriteMembers(PayloadWriter writer)
        {
            writer.WritePropertyName(s_self);
            writer.WritePayloadValue(this);
        }
    }
}
