using System.Globalization;

namespace ArmPayloads.Contracts.Json;

/// <summary>JSON pointers (RFC 6901): <c>""</c> is the whole document, <c>/fields/0/fieldName</c> a value in it.</summary>
public static class JsonPointer
{
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
        return CompareSteps(StepAt(left, start), StepAt(right, start));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static string StepAt(string pointer, int start)
    {
        var end = pointer.IndexOf('/', start);
        return Unescape(end < 0 ? pointer.Substring(start) : pointer.Substring(start, end - start));
    }

    private static int CompareSteps(string left, string right) => (IndexOf(left), IndexOf(right)) switch
    {
        ({ } first, { } second) => first.CompareTo(second),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(left, right),
    };

    // The order matters: ~01 is ~1, not a slash.
    private static string Unescape(string step) => step.IndexOf('~') < 0 ? step : step.Replace("~1", "/").Replace("~0", "~");

    private static string Escape(string name) => name.Replace("~", "~0").Replace("/", "~1");
}
