using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

public class JsonPointerOrderTests
{
    private static readonly string[] s_steps = ["", "0", "1", "2", "10", "01", "1a", "a", "b", "ab", "a~0", "a~1", "1\0", "a.", "-", "99999999999", "é", "~0", "~1"];

    [Fact]
    public void ForPlacesOfOnePayload_TheyComeAsPeopleLookForThem()
    {
        string[] ordered = ["", "/fields", "/fields/0", "/fields/0/name", "/fields/2", "/fields/10", "/fields/10/a", "/fields/10/b", "/fields/name", "/fieldsToo", "/images"];

        Assert.Equal(ordered, ordered.Reverse().Order(Comparer<string>.Create(JsonPointer.Compare)));
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("10", 10)]
    [InlineData("01", null)]
    [InlineData("", null)]
    [InlineData("-1", null)]
    [InlineData("1\0", null)]
    [InlineData("1\0\0", null)]
    [InlineData("1 ", null)]
    [InlineData("1a1", null)]
    [InlineData("99999999999", null)]
    public void ForAStep_OnlyDigitsAreAnIndex(string step, int? index) => Assert.Equal(index, JsonPointer.IndexOf(step));

    [Fact]
    public void ForAnyTwoPlaces_TheOrderIsThatOfTheirSteps()
    {
        var pointers = s_steps.Select(step => "/" + step).SelectMany(pointer => s_steps.Select(step => pointer + "/" + step).Append(pointer)).Append("").ToList();
        foreach (var left in pointers)
        {
            foreach (var right in pointers)
                Assert.True(Math.Sign(JsonPointer.Compare(left, right)) == Math.Sign(CompareSteps(left, right)), $"'{left}' and '{right}'");
        }
    }

    private static int CompareSteps(string left, string right)
    {
        var (first, second) = (JsonPointer.Split(left), JsonPointer.Split(right));
        var differing = first.Zip(second, (one, other) => (one, other)).FirstOrDefault(pair => pair.one != pair.other);
        return differing == default ? first.Count.CompareTo(second.Count) : (JsonPointer.IndexOf(differing.one), JsonPointer.IndexOf(differing.other)) switch
        {
            ({ } one, { } other) => one.CompareTo(other),
            ({ }, null) => -1,
            (null, { }) => 1,
            _ => string.CompareOrdinal(differing.one, differing.other),
        };
    }
}
