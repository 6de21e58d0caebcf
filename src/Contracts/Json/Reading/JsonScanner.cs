namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Cuts the text into tokens. Any text gives tokens: what is not JSON becomes words.</summary>
internal sealed class JsonScanner(string text, ProblemList problems)
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly TextTable _texts = new(text);
    private int _offset = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    /// <summary>Whether a colon follows the token that was read last.</summary>
    public bool IsColonNext
    {
        get
        {
            var next = JsonTrivia.Skip(text, _offset, problems: null);
            return next < text.Length && text[next] == ':';
        }
    }

    public JsonToken Next()
    {
        var start = JsonTrivia.Skip(text, _offset, problems);
        var token = start == text.Length ? new JsonToken(JsonTokenKind.End, start, start) : Scan(start);
        _offset = token.End;
        return token;
    }

    private JsonToken Scan(int start) => text[start] switch
    {
        '{' => new(JsonTokenKind.OpenObject, start, start + 1),
        '}' => new(JsonTokenKind.CloseObject, start, start + 1),
        '[' => new(JsonTokenKind.OpenArray, start, start + 1),
        ']' => new(JsonTokenKind.CloseArray, start, start + 1),
        ':' => new(JsonTokenKind.Colon, start, start + 1),
        ',' => new(JsonTokenKind.Comma, start, start + 1),
        '"' or '\'' => new JsonStringScanner(text, start, _texts, problems).Scan(),
        _ => JsonWordScanner.Scan(text, start, problems),
    };
}
