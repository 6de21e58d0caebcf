using System.Globalization;
using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit;

/// <summary>A line, or several, as an interpolated string that goes into the text part by part, and never is a string of its own. What stands in a hole has no line ends.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeLine
{
    private readonly CodeWriter _writer;

    // The compiler counts the literals' characters and the holes; nobody needs to know.
    public CodeLine(int literalLength, int formattedCount, CodeWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _writer = writer;
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    public void AppendFormatted(string? text) => _writer.AppendPart(text ?? "");

    public void AppendFormatted(SchemaText text) => _writer.AppendPart(text);

    public void AppendFormatted(int number) => _writer.AppendPart(number.ToString(CultureInfo.InvariantCulture));

    public void End() => _writer.EndLine();
}
