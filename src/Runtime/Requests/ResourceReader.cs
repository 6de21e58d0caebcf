using System.Text.Json;

namespace ArmPayloads;

/// <summary>
/// Reads a resource, whose members may come in any order: an envelope with the content under "properties", or the bare
/// content. What it is shows only at its end, so the reader is copied, which costs nothing, to come back to its start.
/// </summary>
internal sealed class ResourceReader<TId, TData>(PayloadReadFunc<TData> data, Func<string, TId?> parseId, bool wholeIsData)
    : IEmptyAnswer<Resource<TId, TData>>
    where TId : ResourceId
{
    public Resource<TId, TData> WithoutBody => new();

    public Resource<TId, TData> Read(ref Utf8JsonReader reader)
    {
        if (!PayloadReader.BeginObject(ref reader))
            return WithoutBody;
        Utf8JsonReader start = reader;
        var envelope = new Envelope();
        while (PayloadReader.NextMember(ref reader))
            ReadMember(ref reader, ref envelope);
        TId? id = envelope.Id is null ? null : parseId(envelope.Id);
        bool known = wholeIsData || envelope.HasProperties || id is not null;
        string? name = known ? envelope.Name : null;
        string? type = known ? envelope.Type : null;
        if (!wholeIsData && envelope.HasData)
            return new Resource<TId, TData>(id, name, type, envelope.Data!);
        if (!wholeIsData && (envelope.HasProperties || (id is not null && !envelope.HasOthers)))
            return new Resource<TId, TData>(id, name, type);
        return new Resource<TId, TData>(id, name, type, data(ref start));
    }

    private void ReadMember(ref Utf8JsonReader reader, ref Envelope envelope)
    {
        ReadOnlySpan<byte> name = PayloadReader.MemberName(ref reader);
        if (name.SequenceEqual("id"u8))
            envelope.Id = TextOrNull(ref reader);
        else if (name.SequenceEqual("name"u8))
            envelope.Name = TextOrNull(ref reader);
        else if (name.SequenceEqual("type"u8))
            envelope.Type = TextOrNull(ref reader);
        else if (name.SequenceEqual("properties"u8) && !wholeIsData)
            ReadProperties(ref reader, ref envelope);
        else
        {
            envelope.HasOthers |= !(name.SequenceEqual("etag"u8) || name.SequenceEqual("systemData"u8));
            reader.Skip();
        }
    }

    private void ReadProperties(ref Utf8JsonReader reader, ref Envelope envelope)
    {
        envelope.HasProperties = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null;
        envelope.HasData = reader.TokenType == JsonTokenType.StartObject;
        envelope.HasOthers |= !envelope.HasProperties;
        if (envelope.HasData)
            envelope.Data = data(ref reader);
        else
            reader.Skip();
    }

    // In a bare definition "name" and "type" are the definition's own, and may be anything.
    private static string? TextOrNull(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return JsonText.Read(ref reader);
        reader.Skip();
        return null;
    }

    private struct Envelope
    {
        public string? Id;
        public string? Name;
        public string? Type;
        public TData? Data;
        public bool HasProperties;
        public bool HasData;
        public bool HasOthers;
    }
}
