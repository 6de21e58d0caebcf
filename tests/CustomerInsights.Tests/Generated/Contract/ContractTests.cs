using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class ContractTests
{
    private static readonly List<(string Path, string Text)> s_files =
        [.. Tests.SchemaSet.Paths.Select(path => (Path.GetFileName(path), File.ReadAllText(path)))];

    [Fact]
    public void ForTheContractAtRunTime_WhenComparedWithTheFiles_IsTheSame()
    {
        var set = Read(s_files);

        Assert.Empty(set.Problems);
        Assert.Equal(Assert.Single(set.Apis) with { Texts = [] }, CustomerInsightsContract.Value);
        Assert.Same(CustomerInsightsContract.Value, CustomerInsightsContract.Value);
    }

    [Fact]
    public void ForTheContractAtRunTime_WhenAFileSaysOtherwise_IsAnother()
    {
        var changed = s_files.Select(file => (file.Path, file.Text.Replace("\"maximum\": 10", "\"maximum\": 11", StringComparison.Ordinal)));

        Assert.NotEqual(Assert.Single(Read(changed).Apis) with { Texts = [] }, CustomerInsightsContract.Value);
    }

    [Fact]
    public void ForThisAssembly_ItSaysWhichApiItHas()
    {
        var api = Assert.Single(typeof(ContractTests).Assembly.GetCustomAttributes(false).OfType<GeneratedApiAttribute>());

        Assert.Equal(("Microsoft.CustomerInsights", "2017-04-26", "ArmPayloads.CustomerInsights", false), (api.Provider, api.Version, api.Namespace, api.IsPublic));
    }

    private static Contracts.Schemas.SchemaSet Read(IEnumerable<(string Path, string Text)> files) =>
        Contracts.Schemas.SchemaSet.Read(files.Select(file => SchemaDocument.Parse(file.Path, file.Text)));
}
