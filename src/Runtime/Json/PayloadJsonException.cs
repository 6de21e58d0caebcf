using System.Globalization;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>
/// JSON that cannot be read, or is not what the schema says. The message names the member, the path, the line and the
/// column; values are not repeated in it, because they may be secrets.
/// </summary>
public sealed class PayloadJsonException : JsonException
{
    /// <summary>An error without further information.</summary>
    public PayloadJsonException()
    {
    }

    /// <summary>An error with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public PayloadJsonException(string message)
        : base(message)
    {
    }

    /// <summary>An error with a message and what caused it.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public PayloadJsonException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal PayloadJsonException(string sentence, JsonPlace place, string? file, Exception? innerException)
        : base(Compose(sentence, place, file), place.Path, place.Line - 1, place.ByteInLine, innerException)
    {
        File = file;
        Line = place.Line;
        Column = place.Column;
        Problem = sentence;
    }

    // The same error told as part of something larger.
    internal PayloadJsonException(string introduction, PayloadJsonException error)
        : base(introduction + error.Message, error.Path, error.LineNumber, error.BytePositionInLine, error)
    {
        File = error.File;
        Line = error.Line;
        Column = error.Column;
        Problem = error.Problem;
    }

    private PayloadJsonException(string message, string problem, long offset)
        : base(message)
    {
        Problem = problem;
        Offset = offset;
    }

    /// <summary>The file, when the JSON came from one.</summary>
    public string? File { get; }

    /// <summary>The line, counted from one; null when it is not known.</summary>
    public int? Line { get; }

    /// <summary>The column, counted from one in UTF-16 units as editors do; null when it is not known.</summary>
    public int? Column { get; }

    /// <summary>What is wrong, without the place.</summary>
    internal string? Problem { get; }

    /// <summary>The byte at which the reader found it.</summary>
    internal long Offset { get; }

    /// <summary>An error whose place is still only an offset; the sentence lacks its subject.</summary>
    internal static PayloadJsonException At(long offset, string problem) => new($"The value {problem}.", problem, offset);

    // Path stays null, so that JsonSerializer adds its own, and the line with it.
    internal static PayloadJsonException Within(string sentence, string path, long offset) =>
        new($"{sentence}. Path within the value: {path}.", sentence, offset);

    private static string Compose(string sentence, JsonPlace place, string? file) => string.Concat(
        file is null ? "" : file + ": ",
        sentence,
        string.Format(CultureInfo.InvariantCulture, ". Path: {0}, line {1}, column {2}.", place.Path, place.Line, place.Column));
}
