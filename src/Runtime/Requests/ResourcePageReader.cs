using System.Text.Json;

namespace ArmPayloads;

/// <summary>Reads <c>{ "value": [...], "nextLink": "..." }</c>.</summary>
internal sealed class ResourcePageReader<TId, TData>(PayloadReadFunc<Resource<TId, TData>> element) : IEmptyAnswer<ResourcePage<TId, TData>>
    where TId : ResourceId
{
    public ResourcePage<TId, TData> WithoutBody => new([]);

    public ResourcePage<TId, TData> Read(ref Utf8JsonReader reader)
    {
        // Some services answer the list alone.
        if (reader.TokenType == JsonTokenType.StartArray)
            return new ResourcePage<TId, TData>(ReadValue(ref reader));
        if (!PayloadReader.BeginObject(ref reader))
            return WithoutBody;
        IReadOnlyList<Resource<TId, TData>> value = [];
        Uri? nextLink = null;
        while (PayloadReader.NextMember(ref reader))
        {
            ReadOnlySpan<byte> name = PayloadReader.MemberName(ref reader);
            if (name.SequenceEqual("value"u8))
                value = ReadValue(ref reader);
            else if (name.SequenceEqual("nextLink"u8))
                nextLink = ReadLink(ref reader);
            else
                reader.Skip();
        }

        return new ResourcePage<TId, TData>(value, nextLink);
    }

    private List<Resource<TId, TData>> ReadValue(ref Utf8JsonReader reader) =>
        (List<Resource<TId, TData>>?)PayloadReader.ReadList(ref reader, ReadElement) ?? [];

    private Resource<TId, TData> ReadElement(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            PayloadReader.Fail(ref reader, "an object");
        return element(ref reader);
    }

    private static Uri? ReadLink(ref Utf8JsonReader reader)
    {
        if (PayloadReader.ReadString(ref reader) is not { Length: > 0 } text)
            return null;
        // On Unix a text that begins with a slash would become an absolute address of a file.
        UriKind kind = text[0] == '/' ? UriKind.Relative : UriKind.Absolute;
        return Uri.TryCreate(text, kind, out Uri? link)
            ? link
            : throw PayloadJsonException.At(reader.TokenStartIndex, "must be an address, but the JSON has another text");
    }
}
