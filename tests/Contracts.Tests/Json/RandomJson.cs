namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>
/// Random JSON values as plain data: null, bool, string, <see cref="RandomNumber"/>, a list of values, or a list of members
/// with names that do not repeat.
/// </summary>
internal sealed class RandomJson(Random random)
{
    private static readonly string[] s_pieces =
        ["a", "Z", "0", " ", "\"", "\\", "/", "'", "//", "/*", "{", "]", ",", ":", "\n", "\r", "\t", "\b", "\0", "\u001f", "\u007f", "é", "\u2028", "\uFEFF", "😀", "𝄞"];

    public object? Value(int depth = 5) => random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 or 3 => Number(),
        4 or 5 => Text(),
        6 => Many(() => Value(depth - 1)),
        _ => Members(depth),
    };

    public string Text() => string.Concat(Many(() => s_pieces[random.Next(s_pieces.Length)]));

    public RandomNumber Number()
    {
        if (random.Next(8) == 0)
            return new(false, "0", 0);

        var digits = (char)('1' + random.Next(9)) + string.Concat(Many(() => (char)('0' + random.Next(10))));
        return new(random.Next(2) == 0, digits, random.Next(-30, 30));
    }

    private List<KeyValuePair<string, object?>> Members(int depth) =>
        [.. Many(Text).Distinct().Select(name => KeyValuePair.Create(name, Value(depth - 1)))];

    private List<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, random.Next(6)).Select(_ => make())];
}

/// <summary>A number: whole digits times a power of ten.</summary>
internal sealed record RandomNumber(bool IsNegative, string Digits, int Exponent);
