namespace ArmPayloads.Generator.Tests.Emission;

public class GoldenTests
{
    public static TheoryData<string> Cases => GoldenCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForACase_WhatIsGeneratedIsWhatStandsBesideIt(string name) =>
        GoldenCase.Golden(name).Verify(GoldenCase.Show(GoldenCase.Consumer(name).Generate()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForACase_EveryLineIsFitToBeRead(string name)
    {
        var sources = GoldenCase.Consumer(name).Generate().GeneratedSources;

        Assert.NotEmpty(sources);
        Assert.All(sources, source => Assert.Null(Untidiness.In(source.Value)));
    }
}
