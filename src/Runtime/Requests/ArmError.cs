using System.Text;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>The body of a failed request: ARM's <c>{ "error": { "code", "message" } }</c>, or whatever else came.</summary>
internal sealed class ArmError
{
    private const int LongestText = 1000;

    private ArmError(string? code, string? message, string? text)
    {
        Code = code;
        Message = message;
        Text = text;
    }

    public string? Code { get; }

    public string? Message { get; }

    /// <summary>The body itself, when it is no ARM error.</summary>
    public string? Text { get; }

    public static ArmError Read(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement error = Member(document.RootElement, "error") ?? document.RootElement;
            string? code = TextMember(error, "code");
            string? message = TextMember(error, "message");
            if (code is not null || message is not null)
                return new ArmError(code, Shorten(message), null);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            // No JSON: a proxy's page, or nothing at all. Its beginning is all there is to say.
        }

        return new ArmError(null, null, Shorten(Encoding.UTF8.GetString(body).Trim()));
    }

    private static JsonElement? Member(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    private static string? TextMember(JsonElement value, string name) =>
        Member(value, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static string? Shorten(string? text)
    {
        if (text is null || text.Length == 0)
            return null;
        if (text.Length <= LongestText)
            return text;
        int end = char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText;
        return string.Concat(text.Remove(end), "...");
    }
}
