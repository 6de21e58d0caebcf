using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>Where in a JSON text something is. It is looked up only when there is an error to report.</summary>
internal sealed class JsonPlace
{
    private readonly List<Step> _steps = [];

    private JsonPlace(int line, int column, int byteInLine)
    {
        Line = line;
        Column = column;
        ByteInLine = byteInLine;
    }

    /// <summary>Counted from one.</summary>
    public int Line { get; }

    /// <summary>Counted from one, in UTF-16 units, as editors do.</summary>
    public int Column { get; }

    public int ByteInLine { get; }

    /// <summary>As System.Text.Json writes it: <c>$.fields[0].fieldName</c>.</summary>
    public string Path => string.Concat(_steps.ConvertAll(static step => step.ToString()).Prepend("$"));

    /// <summary>How a sentence about the value begins.</summary>
    public string Subject
    {
        get
        {
            if (_steps.Count == 0)
                return "the JSON";
            if (_steps[_steps.Count - 1].Name is { } name)
                return $"'{name}'";
            return _steps.FindLast(static step => step.Name is not null).Name is { } list ? $"an element of '{list}'" : "an element";
        }
    }

    public static JsonPlace Find(ReadOnlySpan<byte> text, JsonReaderOptions options, long offset)
    {
        int end = (int)Math.Min(offset, text.Length);
        ReadOnlySpan<byte> before = text.Slice(0, end);
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        int line = 1;
        foreach (byte value in before)
            line += value == (byte)'\n' ? 1 : 0;
        int column = Encoding.UTF8.GetCharCount(before.Slice(lineStart).ToArray()) + 1;
        var place = new JsonPlace(line, column, end - lineStart);
        place.Walk(new Utf8JsonReader(text, options), offset);
        return place;
    }

    /// <summary>The place of a token within one value, whose lines are not known.</summary>
    public static JsonPlace FindWithin(Utf8JsonReader value, long offset)
    {
        var place = new JsonPlace(0, 0, 0);
        if (value.TokenStartIndex < offset && value.TokenType is (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            place.Enter(ref value);
            place.Walk(value, offset);
        }

        return place;
    }

    private void Walk(Utf8JsonReader reader, long offset)
    {
        try
        {
            while (reader.Read() && reader.TokenStartIndex < offset)
                Enter(ref reader);
            if (reader.TokenStartIndex == offset)
                Arrive(ref reader);
        }
        catch (JsonException)
        {
            // The text is broken here: the path leads to what encloses the place.
            if (_steps.Count > 0 && _steps[_steps.Count - 1].Name is null)
                _steps.RemoveAt(_steps.Count - 1);
        }
    }

    private void Enter(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                _steps[_steps.Count - 1] = new Step(ReadName(ref reader), 0);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                CountElement();
                _steps.Add(new Step(null, reader.TokenType == JsonTokenType.StartArray ? -1 : Step.Unnamed));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                _steps.RemoveAt(_steps.Count - 1);
                Forget();
                break;
            default:
                CountElement();
                Forget();
                break;
        }
    }

    private void Arrive(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            _steps.RemoveAt(_steps.Count - 1);
        else if (reader.TokenType != JsonTokenType.PropertyName)
            CountElement();
        _steps.RemoveAll(static step => step.Name is null && step.Index < 0);
    }

    private void CountElement()
    {
        if (_steps.Count > 0 && _steps[_steps.Count - 1] is { Name: null, Index: not Step.Unnamed } element)
            _steps[_steps.Count - 1] = new Step(null, element.Index + 1);
    }

    // The member is over: what goes wrong after it is no longer in it.
    private void Forget()
    {
        if (_steps.Count > 0 && _steps[_steps.Count - 1].Name is not null)
            _steps[_steps.Count - 1] = new Step(null, Step.Unnamed);
    }

    private static string ReadName(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private readonly struct Step(string? name, int index)
    {
        // Inside of an object, where no name has been read yet or the member is over.
        public const int Unnamed = int.MinValue;

        public string? Name { get; } = name;

        public int Index { get; } = index;

        public override string ToString()
        {
            if (Name is null)
                return "[" + Index.ToString(CultureInfo.InvariantCulture) + "]";
            return Name.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-' or '$') ? "." + Name : "['" + Name.Replace("'", "\\'") + "']";
        }
    }
}
