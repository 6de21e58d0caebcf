using System.Text.Json;

namespace ArmPayloads;

/// <summary>Gives errors their place and their sentence.</summary>
internal static class JsonErrors
{
    public static PayloadJsonException Locate(
        JsonException error, ReadOnlySpan<byte> text, JsonReaderOptions options, long readerAt, string? file)
    {
        if (error is PayloadJsonException { Line: not null } located)
            return located;
        long offset = error switch
        {
            PayloadJsonException payload => payload.Offset,
            { LineNumber: { } line, BytePositionInLine: { } column } => LineStart(text, line) + column,
            _ => readerAt,
        };
        JsonPlace place = JsonPlace.Find(text, options, offset);
        return new PayloadJsonException(Sentence(error, place), place, file, error is PayloadJsonException ? null : error);
    }

    /// <summary>The sentence and the path within the value, for an error met inside of JsonSerializer, which knows the line.</summary>
    public static PayloadJsonException LocateWithin(PayloadJsonException error, Utf8JsonReader value)
    {
        JsonPlace place = JsonPlace.FindWithin(value, error.Offset);
        return PayloadJsonException.Within($"{place.Subject} {error.Problem}", place.Path, error.Offset);
    }

    private static string Sentence(JsonException error, JsonPlace place)
    {
        if (error is PayloadJsonException payload)
            return $"{place.Subject} {payload.Problem}";
        return $"the JSON cannot be read: {SyntaxProblem(error.Message)}";
    }

    private static string SyntaxProblem(string message)
    {
        if (message.Contains("maximum configured depth"))
            return "it is nested more than 64 levels deep";
        // That message repeats the text up to there, which may be a secret without its quotes.
        if (message.Contains("invalid JSON literal"))
            return "here begins a word that is none of true, false and null";
        int end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? message : message.Substring(0, end)).TrimEnd('.');
    }

    private static long LineStart(ReadOnlySpan<byte> text, long line)
    {
        int start = 0;
        for (; line > 0; line--)
        {
            int next = text.Slice(start).IndexOf((byte)'\n');
            if (next < 0)
                break;
            start += next + 1;
        }

        return start;
    }
}
