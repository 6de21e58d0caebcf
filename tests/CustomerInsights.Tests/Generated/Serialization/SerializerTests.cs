using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public partial class SerializerTests
{
    private static readonly JsonSerializerOptions s_alone = new() { TypeInfoResolver = CustomerInsightsJson.Resolver };
    private static readonly JsonSerializerOptions s_indented = new() { TypeInfoResolver = CustomerInsightsJson.Resolver, WriteIndented = true, NewLine = "\n" };
    private static readonly JsonSerializerOptions s_chained = new() { TypeInfoResolverChain = { OwnContext.Default, CustomerInsightsJson.Resolver } };
    private static readonly JsonSerializerOptions s_withReflection = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(CustomerInsightsJson.Resolver, new DefaultJsonTypeInfoResolver()) };

    public static TheoryData<string> Names => [.. Seeds.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ForASeedBody_ThroughTheSerializer_IsWhatToJsonWrites(string name)
    {
        var type = GeneratedModels.Of(name + ".json#");
        foreach (var options in new[] { s_alone, s_chained, s_withReflection })
        {
            var payload = (Payload)JsonSerializer.Deserialize(Seeds.Read(name), type, options)!;
            Assert.Equal(payload.ToJson(), JsonSerializer.Serialize(payload, type, options));
            JsonAssert.Same(Seeds.Read(name), payload.ToJson());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ForIndentedJson_ThroughTheSerializer_IsWhatToJsonWrites(string name)
    {
        var payload = Seeds.Load(name);

        Assert.Equal(payload.ToJson(indented: true), JsonSerializer.Serialize(payload, payload.GetType(), s_indented));
    }

    [Fact]
    public void ForLists_ThroughTheSerializer_AreKnown()
    {
        var seed = Seeds.Load("profile").ToJson();
        var json = $"[{seed},{seed}]";

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<List<Profile>>(json, s_alone), s_alone));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<IList<Profile>>(json, s_alone), s_alone));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Profile[]>(json, s_chained), s_chained));
        Assert.Equal([FieldType.EdmGuid, "x"], JsonSerializer.Deserialize<List<FieldType>>("""["Edm.Guid","x"]""", s_alone)!);
    }

    [Fact]
    public void ForEnums_ThroughTheSerializer_MayBeNullable()
    {
        Assert.Equal("\"OneToMany\"", JsonSerializer.Serialize(Cardinality.OneToMany, s_alone));
        Assert.Equal(Cardinality.OneToMany, JsonSerializer.Deserialize<Cardinality?>("\"OneToMany\"", s_alone));
        Assert.Null(JsonSerializer.Deserialize<Cardinality?>("null", s_alone));
        Assert.Equal("null", JsonSerializer.Serialize((Cardinality?)null, s_alone));
        Assert.Throws<PayloadJsonException>(() => JsonSerializer.Deserialize<Cardinality>("null", s_alone));
        Assert.Equal("\"https://vault\"", JsonSerializer.Serialize<ConnectionKeyVaultUrl>("https://vault", s_alone));
    }

    [Fact]
    public void ForOwnTypes_WithAContextOfOnesOwn_BothAreKnown()
    {
        Assert.Equal("""{"Text":"a"}""", JsonSerializer.Serialize(new Note { Text = "a" }, s_chained));
        Assert.Equal(Seeds.Load("link").ToJson(), JsonSerializer.Serialize((Link)Seeds.Load("link"), s_chained));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Note { Text = "a" }, s_alone));
    }

    [Fact]
    public void ForOwnTypes_ThatHoldPayloads_BothAreKnown()
    {
        var message = new Message { Body = (Relationship)Seeds.Load("relationship"), Kind = EntityType.Profile };
        var json = JsonSerializer.Serialize(message, s_withReflection);

        Assert.Equal($$"""{"Body":{{message.Body.ToJson()}},"Kind":"Profile","Other":null}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Message>(json, s_withReflection), s_withReflection));
    }

    [Fact]
    public void ForAnError_InsideAnotherType_HasThePathAndTheLine()
    {
        var error = Assert.Throws<PayloadJsonException>(() => JsonSerializer.Deserialize<Message>("{ \"Body\":\n { \"fields\": [{ \"isArray\": 1 }] } }", s_withReflection));

        Assert.Equal(("$.Body", 1), (error.Path, error.LineNumber!.Value));
        Assert.StartsWith("'isArray' must be true or false, but the JSON has a number. Path within the value: $.fields[0].isArray.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task ForAStream_ThatComesInPieces_EveryValueIsRead(int buffer)
    {
        var options = new JsonSerializerOptions(s_chained) { DefaultBufferSize = buffer };
        var profile = (Profile)Seeds.Load("profile");
        profile.InstancesCount = 1234567890123456789;
        profile.TypeName = new string('x', 300) + "\"\\ü😀";
        profile.AdditionalProperties["ün\"bekannt"] = profile.ToJson();
        var json = $"[{string.Join(",\r\n ", Enumerable.Repeat(profile.ToJson(), 20))}]";
        using var stream = new PieceStream(Encoding.UTF8.GetBytes(json), buffer);

        var count = 0;
        await foreach (var read in JsonSerializer.DeserializeAsyncEnumerable<Profile>(stream, options))
        {
            Assert.Equal(profile.ToJson(), read!.ToJson());
            count++;
        }

        Assert.Equal(20, count);
        using var written = new MemoryStream();
        await JsonSerializer.SerializeAsync(written, new List<Profile> { profile, profile }, options);
        Assert.Equal($"[{profile.ToJson()},{profile.ToJson()}]", Encoding.UTF8.GetString(written.ToArray()));
    }

    internal sealed class Note
    {
        public string? Text { get; set; }
    }

    internal sealed class Message
    {
        public Relationship? Body { get; set; }

        public EntityType? Kind { get; set; }

        public List<Field>? Other { get; set; }
    }

    [JsonSerializable(typeof(Note))]
    private sealed partial class OwnContext : JsonSerializerContext;

    /// <summary>Gives at most so many bytes at once.</summary>
    private sealed class PieceStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(most, buffer.Length)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}
