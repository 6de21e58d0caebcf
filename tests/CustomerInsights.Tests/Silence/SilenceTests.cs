namespace ArmPayloads.CustomerInsights.Tests.Silence;

/// <summary>Correct, unusual programs: nothing is said of them, and of their twins what is wrong.</summary>
public class SilenceTests
{
    public static TheoryData<string> Programs => [.. SilentPrograms.Names];

    [Theory]
    [MemberData(nameof(Programs))]
    public void ForAProgram_WhenEverythingIsRight_IsSilent(string program)
    {
        var (correct, _) = SilentPrograms.OutcomesOf(program);
        Assert.Empty(correct.Errors);
        Assert.Empty(correct.Reports);
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void ForAProgram_WhenOneTokenIsWrong_Reports(string program)
    {
        var (_, twin) = SilentPrograms.OutcomesOf(program);
        var written = SilentPrograms.Read(program);
        Assert.Empty(twin.Errors);
        Assert.Equal([written.Expected.Show(written.Twin)], twin.Reports);
    }

    [Fact]
    public void ForThePrograms_WhenTheyAreCounted_AreManyOfManyKinds()
    {
        Assert.InRange(SilentPrograms.Names.Count, 200, int.MaxValue);
        Assert.InRange(SilentPrograms.Names.Select(name => name.Split('/')[0]).Distinct().Count(), 20, int.MaxValue);
    }
}
