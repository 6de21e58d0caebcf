using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>A build does again only what must be done again.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class IncrementalBuildTests(ConsumersFixture consumers)
{
    [Fact]
    public async Task ForABuiltProject_WhenNothingWasTouched_NothingIsCompiled()
    {
        var before = Compiled("TwoApis");

        (await consumers.BuildAsync("TwoApis")).MustSucceed();

        Assert.Equal(before, Compiled("TwoApis"));
    }

    [Fact]
    public async Task ForABuiltProject_WhenASchemaIsEdited_ItsTypesAreGeneratedAgain()
    {
        var schema = await File.ReadAllTextAsync(consumers.PathOf("OwnApi/bin.json"));
        Assert.DoesNotContain("Colour", await MembersAsync(), StringComparison.Ordinal);

        await consumers.WriteAsync("OwnApi/bin.json", schema.Replace("\"capacity\": {", "\"colour\": { \"type\": \"string\" }, \"capacity\": {", StringComparison.Ordinal));
        (await consumers.BuildAsync("OwnApi")).MustSucceed();

        Assert.Contains("Colour", await MembersAsync(), StringComparison.Ordinal);
    }

    private async Task<string> MembersAsync() => (await consumers.RunAsync("OwnApi"))[1];

    private DateTime Compiled(string consumer) => File.GetLastWriteTimeUtc(consumers.PathOf($"{consumer}/obj/Debug/net10.0/{consumer}.dll"));
}
