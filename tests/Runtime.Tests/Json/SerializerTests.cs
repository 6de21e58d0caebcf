using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public partial class SerializerTests
{
    private static readonly IJsonTypeInfoResolver s_resolver = new PayloadJsonResolver()
        .Add<Profile>(Profile.ReadRequired, static (writer, value) => writer.WritePayloadValue(value))
        .AddStruct<FieldType>(FieldType.Read, FieldType.Write);

    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = s_resolver };
    private static readonly JsonSerializerOptions s_smallParts = new(s_options) { DefaultBufferSize = 16 };
    private static readonly JsonSerializerOptions s_combined = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(s_resolver, OwnContext.Default) };

    [Fact]
    public void ForPayload_WhenItGoesThroughTheSerializer_IsTheSameJson()
    {
        Profile profile = Sample.Minimal();
        profile.Fields = [new Field { FieldName = "Id", FieldType = "Edm.String" }];
        string json = JsonSerializer.Serialize(profile, s_options);
        Assert.Equal(profile.ToJson(), json);
        Assert.Equal(json, JsonSerializer.Deserialize<Profile>(json, s_options)!.ToJson());
    }

    [Fact]
    public void ForLists_WhenTheyGoThroughTheSerializer_AreKnown()
    {
        string json = $"[{Sample.Minimal().ToJson()},null]";
        Assert.Equal(2, JsonSerializer.Deserialize<List<Profile?>>(json, s_options)!.Count);
        Assert.Equal(2, JsonSerializer.Deserialize<Profile?[]>(json, s_options)!.Length);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<IList<Profile?>>(json, s_options), s_options));
    }

    [Fact]
    public void ForStruct_WhenItGoesThroughTheSerializer_MayBeNullable()
    {
        Assert.Equal("\"Edm.Int64\"", JsonSerializer.Serialize(FieldType.EdmInt64, s_options));
        Assert.Equal(FieldType.EdmInt64, JsonSerializer.Deserialize<FieldType>("\"Edm.Int64\"", s_options));
        Assert.Null(JsonSerializer.Deserialize<FieldType?>("null", s_options));
        Assert.Equal("null", JsonSerializer.Serialize((FieldType?)null, s_options));
        Assert.Equal("\"Edm.Int64\"", JsonSerializer.Serialize((FieldType?)FieldType.EdmInt64, s_options));
        Assert.Throws<PayloadJsonException>(() => JsonSerializer.Deserialize<FieldType>("null", s_options));
    }

    [Fact]
    public void ForOtherTypes_WhenOnlyTheResolverIsThere_AreNotKnown() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Uri("https://contoso.com"), s_options));

    [Fact]
    public void ForOwnContext_WhenCombined_WorksTogether()
    {
        var note = new Note { Text = "a" };
        Assert.Equal("""{"Text":"a"}""", JsonSerializer.Serialize(note, s_combined));
        Assert.Equal(Sample.Minimal().ToJson(), JsonSerializer.Serialize(Sample.Minimal(), s_combined));
    }

    [Fact]
    public void ForError_WhenMetInsideTheSerializer_HasThePathAndTheLine()
    {
        JsonException error = Assert.Throws<PayloadJsonException>(() => JsonSerializer.Deserialize<Profile>(
            "{\n \"fields\": [ { \"fieldName\": \"a\" }, { \"fieldName\": [] } ] }", s_options));
        Assert.Equal(
            "'fieldName' must be a text, but the JSON has an array. Path within the value: $.fields[1].fieldName.", error.Message);
        Assert.Equal(1, error.LineNumber);
    }

    [Fact]
    public async Task ForStream_WhenItComesInSmallParts_IsRead()
    {
        Profile profile = Sample.Minimal();
        for (int i = 0; i < 5000; i++)
            profile.Keys.Add("Key \" \\ ü " + i);
        profile.AdditionalProperties["ünbekannt\""] = profile.ToJson();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"[{profile.ToJson()}]"));
        List<Profile>? back = await JsonSerializer.DeserializeAsync<List<Profile>>(stream, s_smallParts);
        Assert.Equal(profile.ToJson(), Assert.Single(back!).ToJson());
    }

    [Fact]
    public async Task ForPipe_WhenItComesInSmallParts_IsRead()
    {
        Profile profile = Sample.Minimal();
        for (int i = 0; i < 500; i++)
            profile.Keys.Add("Key \" \\ ü " + i);
        profile.Weight = 1234567890.50m;
        profile.Created = new DateTimeOffset(2017, 4, 26, 10, 0, 0, TimeSpan.Zero);
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes($"[{profile.ToJson()}]");
        var pipe = new System.IO.Pipelines.Pipe(new(pauseWriterThreshold: 0, minimumSegmentSize: 1));
        foreach (byte value in bytes)
        {
            pipe.Writer.GetSpan(1)[0] = value;
            pipe.Writer.Advance(1);
            await pipe.Writer.FlushAsync();
        }

        await pipe.Writer.CompleteAsync();
        List<Profile>? back = await JsonSerializer.DeserializeAsync<List<Profile>>(pipe.Reader, s_options);
        Assert.Equal(profile.ToJson(), Assert.Single(back!).ToJson());
    }

    internal sealed class Note
    {
        public string? Text { get; set; }
    }

    [JsonSerializable(typeof(Note))]
    internal sealed partial class OwnContext : JsonSerializerContext;
}
