using System.Globalization;

namespace ArmPayloads.Contracts.Json;

/// <summary>JSON pointers (RFC 6901): <c>""</c> is the whole document, <c>/fields/0/fieldName</c> a value in it.</summary>
public static class JsonPointer
{
    // A number of fewer digits is an int.
    private const int SureDigits = 10;

    public static string Append(string pointer, string name) => pointer + "/" + Escape(name);

    public static string Append(string pointer, int index) => pointer + "/" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the text is a pointer at all: empty, or a slash before each step and <c>~</c> only in <c>~0</c> and <c>~1</c>.</summary>
    public static bool IsValid(string pointer)
    {
        if (pointer.Length > 0 && pointer[0] != '/')
            return false;

        for (var i = pointer.IndexOf('~'); i >= 0; i = pointer.IndexOf('~', i + 1))
        {
            if (i + 1 == pointer.Length || pointer[i + 1] is not ('0' or '1'))
                return false;
        }

        return true;
    }

    /// <summary>The steps of a pointer, unescaped.</summary>
    /// <exception cref="ArgumentException">The text is no pointer; see <see cref="IsValid"/>.</exception>
    public static IReadOnlyList<string> Split(string pointer)
    {
        if (!IsValid(pointer))
            throw new ArgumentException("The text is not a JSON pointer.", nameof(pointer));

        if (pointer.Length == 0)
            return [];
        // Most places have one or two.
        if (pointer.IndexOf('/', 1) < 0)
            return [Last(pointer)];
        var steps = pointer.Substring(1).Split('/');
        for (var i = 0; i < steps.Length; i++)
            steps[i] = Unescape(steps[i]);
        return steps;
    }

    /// <summary>The last step of a pointer, unescaped; empty for the whole document. Whether the text is a pointer is not looked at.</summary>
    public static string Last(string pointer) => Unescape(pointer.Substring(pointer.LastIndexOf('/') + 1));

    /// <summary>The value a pointer leads to, or null when there is none or the text is no pointer.</summary>
    public static JsonNodeSyntax? Resolve(JsonNodeSyntax root, string pointer)
    {
        if (!IsValid(pointer))
            return null;

        JsonNodeSyntax? node = root;
        foreach (var step in Split(pointer))
            node = StepInto(node, step);

        return node;
    }

    private static JsonNodeSyntax? StepInto(JsonNodeSyntax? node, string step) => node switch
    {
        JsonObjectSyntax value => value[step],
        JsonArraySyntax array when IndexOf(step) is { } index && index < array.Elements.Count => array.Elements[index],
        _ => null,
    };

    /// <summary>The index that a step is, if it can be one. It has one spelling: digits without leading zeros. "-", the place behind the last element, holds no value.</summary>
    // The last character, too: int.TryParse takes NULs at the end for nothing.
    internal static int? IndexOf(string step) =>
        step.Length > 0 && IsDigit(step[0]) && IsDigit(step[step.Length - 1]) && (step.Length == 1 || step[0] != '0')
            && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>The order in which people look for places: elements of a list in theirs, the tenth after the second, and before all names; what is around before what is in it.</summary>
    internal static int Compare(string left, string right)
    {
        var same = 0;
        while (same < left.Length && same < right.Length && left[same] == right[same])
            same++;
        if (same == left.Length || same == right.Length)
        {
            // One is the other, or where the other begins.
            if (left.Length == right.Length)
                return 0;
            if ((same < left.Length ? left : right)[same] == '/')
                return left.Length.CompareTo(right.Length);
        }
        // The first steps that differ begin behind the last slash that both have.
        var start = same == 0 ? 0 : left.LastIndexOf('/', same - 1) + 1;
        return CompareSteps(left, EndOfStep(left, start), right, EndOfStep(right, start), start);
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int EndOfStep(string pointer, int start) => pointer.IndexOf('/', start) is >= 0 and var end ? end : pointer.Length;

    // Findings are sorted by this: it makes no texts of steps as people write them.
    private static int CompareSteps(string left, int leftEnd, string right, int rightEnd, int start)
    {
        if (left.IndexOf('~', start, leftEnd - start) >= 0 || right.IndexOf('~', start, rightEnd - start) >= 0)
            (left, leftEnd, right, rightEnd, start) = Unescaped(left.Substring(start, leftEnd - start), right.Substring(start, rightEnd - start));
        var isIndex = IsIndex(left, start, leftEnd);
        if (isIndex != IsIndex(right, start, rightEnd))
            return isIndex ? -1 : 1;
        // Of two indexes the longer one is greater.
        if (isIndex && leftEnd != rightEnd)
            return leftEnd.CompareTo(rightEnd);
        var order = string.CompareOrdinal(left, start, right, start, Math.Min(leftEnd, rightEnd) - start);
        return order != 0 ? order : leftEnd.CompareTo(rightEnd);
    }

    private static (string Left, int LeftEnd, string Right, int RightEnd, int Start) Unescaped(string left, string right)
    {
        (left, right) = (Unescape(left), Unescape(right));
        return (left, left.Length, right, right.Length, 0);
    }

    private static bool IsIndex(string pointer, int start, int end)
    {
        var length = end - start;
        if (length == 0 || (length > 1 && pointer[start] == '0'))
            return false;
        for (var i = start; i < end; i++)
        {
            if (!IsDigit(pointer[i]))
                return false;
        }
        return length < SureDigits || IndexOf(pointer.Substring(start, length)) is not null;
    }

    // The order matters: ~01 is ~1, not a slash.
    private static string Unescape(string step) => step.IndexOf('~') < 0 ? step : step.Replace("~1", "/").Replace("~0", "~");

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
