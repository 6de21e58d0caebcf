namespace ArmPayloads.Generator.Tests.Emission;

/// <summary>What a careful person would not have written.</summary>
internal static class Untidiness
{
    /// <summary>The first untidy place of a text; null where there is none.</summary>
    public static string? In(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            return "a line end that is not LF";
        if (!text.EndsWith("}\n", StringComparison.Ordinal))
            return "no line end after the last brace";
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length - 1; i++)
        {
            if (Fault(lines[i], i > 0 ? lines[i - 1] : "", lines[i + 1]) is { } fault)
                return $"line {i + 1}: {fault}";
        }
        return null;
    }

    private static string? Fault(string line, string before, string after) => line switch
    {
        "" when before == "" => "two empty lines",
        "" when before.EndsWith('{') => "an empty line after an opening brace",
        "" when after.Trim() is "}" or "]);" => "an empty line before a closing brace",
        _ when line != line.TrimEnd() => "white space at the end",
        _ when line.Contains('\t', StringComparison.Ordinal) => "a tab",
        _ when (line.Length - line.TrimStart().Length) % 4 != 0 => "an indentation that is no multiple of four",
        _ when line.Any(c => char.IsControl(c)) => "a control character",
        _ => null,
    };
}
