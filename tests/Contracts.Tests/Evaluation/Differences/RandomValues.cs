using System.Globalization;

namespace ArmPayloads.Contracts.Tests.Evaluation.Differences;

/// <summary>
/// Random JSON values, small ones: what schemas list and limit is near them, and often equal. No text looks like
/// another type, and no number has two spellings: see the list of differences.
/// </summary>
internal sealed class RandomValues(Random random)
{
    public static readonly string[] Names = ["a", "b", "c", "ab"];

    private static readonly string[] s_texts = ["a", "b", "ab", "abc", "abcd", "A", "a1", "a b", "é"];

    private static readonly string[] s_moments =
        ["2017-04-26T12:30:00Z", "2017-04-26T12:30:00.5+02:00", "2017-13-26T12:30:00Z", "2017-04-26T25:30:00Z", "2017-04-26T12:30:00+25:00"];

    public T One<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public bool Chance(int percent) => random.Next(100) < percent;

    public int Count(int max) => random.Next(max + 1);

    /// <summary>A value of its own, not inside another one.</summary>
    public string Top(string keyword) => random.Next(20) switch
    {
        0 => "\"\"",
        < 10 when keyword == "format" => $"\"{One(s_moments)}\"",
        _ => Any(),
    };

    public string Any(int depth = 2) => random.Next(depth > 0 ? 9 : 5) switch
    {
        0 => "null",
        1 => One("true", "false"),
        2 => Integer(),
        3 => Number(),
        4 => Text(),
        5 or 6 => List(() => Any(depth - 1)),
        _ => Object(() => Any(depth - 1)),
    };

    public string Integer() => random.Next(-3, 4).ToString(CultureInfo.InvariantCulture);

    public string Number() => (random.Next(-30, 31) / 10m).ToString(CultureInfo.InvariantCulture);

    public string Text() => $"\"{One(s_texts)}\"";

    public string List(Func<string> element) => "[" + string.Join(',', Enumerable.Range(0, Count(4)).Select(_ => element())) + "]";

    public string Object(Func<string> value) =>
        "{" + string.Join(',', Names.Where(_ => Chance(50)).Select(name => $"\"{name}\":{value()}")) + "}";
}
