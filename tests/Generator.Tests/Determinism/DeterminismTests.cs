using ArmPayloads.Generator.Tests.Consumers;
using ArmPayloads.Generator.Tests.Emission;

namespace ArmPayloads.Generator.Tests.Determinism;

public class DeterminismTests
{
    public static TheoryData<string> Cases => GoldenCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForTwoRuns_TheOutputIsTheSame(string name) =>
        Assert.Equal(GoldenCase.Show(GoldenCase.Consumer(name).Generate()), GoldenCase.Show(GoldenCase.Consumer(name).Generate()));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForTheOrderOfFiles_WhateverItIs_TheOutputIsTheSame(string name)
    {
        var run = GoldenCase.Consumer(name).Generate();
        var reversed = GoldenCase.Consumer(name).Reversed().Generate();

        Assert.Equal(GoldenCase.Show(run), GoldenCase.Show(reversed));
        Assert.Equal(run.Result.GeneratedSources.Select(source => source.HintName), reversed.Result.GeneratedSources.Select(source => source.HintName));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void ForACulture_WhateverItIs_TheOutputIsTheSame(string culture)
    {
        var consumers = GoldenCase.All.Select(GoldenCase.Consumer).Append(CustomerInsights.Consumer).ToList();
        var before = consumers.Select(consumer => GoldenCase.Show(consumer.Generate())).ToList();

        // The scope fails where the culture is not really in force.
        using (CultureScope.Use(culture))
            Assert.Equal(before, consumers.Select(consumer => GoldenCase.Show(consumer.Generate())));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/home/somebody/project/schemas/")]
    [InlineData(@"D:\Projects\schemas\")]
    [InlineData(@"\\server\share\schemas\")]
    [InlineData("relative/schemas/")]
    [InlineData("")]
    public void ForTheFolder_WhateverItIsCalled_TheOutputIsTheSame(string folder)
    {
        var run = In(folder);

        Assert.Equal(In("/other/place/").GeneratedSources, run.GeneratedSources);
        Assert.Contains("ArmPayloads.CustomerInsights/Link.g.cs", run.GeneratedSources.Keys);
        Assert.Empty(run.Diagnostics);
        Assert.All(run.GeneratedSources.Values, text => Assert.DoesNotContain("somebody", text, StringComparison.OrdinalIgnoreCase));
    }

    private static GeneratorRun In(string folder) =>
        Consumer.Of(CustomerInsights.Schemas.Select(schema => (folder + schema.Path[CustomerInsights.Folder.Length..], schema.Text))).Generate();
}
