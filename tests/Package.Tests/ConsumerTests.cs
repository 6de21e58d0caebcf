using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>Projects that get everything from the packages, and run.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class ConsumerTests(ConsumersFixture consumers)
{
    private const string Contact = """{"strongIds":[{"keyPropertyNames":["Id"],"strongIdName":"ById"}],"apiEntitySetName":"Contacts","displayName":{"en-us":"Contact"},"fields":[{"fieldName":"Id","fieldType":"Edm.String"}]}""";

    [Fact]
    public void ForAllConsumers_WhenWarningsAreErrors_TheyBuild()
    {
        Assert.Empty(consumers.Build.Errors);
        Assert.Empty(consumers.Build.Warnings);
        Assert.Equal(0, consumers.Build.ExitCode);
    }

    [Fact]
    public async Task ForTheReadmeExample_WhenTypedAsItStands_PrintsWhatTheReadmeSays()
    {
        var output = await consumers.RunAsync("ReadmeExample");

        Assert.True(Readme.Output.Length > 5);
        Assert.Equal(Readme.Output, output.Take(Readme.Output.Length));
    }

    [Fact]
    public async Task ForALibraryOfNetStandard_WhenItUsesCSharp12_WorksInAProgramOfToday()
    {
        var output = await consumers.RunAsync("OldLibraryApp");

        Assert.Equal(
            [Contact, "https://management.azure.com/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact?api-version=2017-04-26"],
            output);
    }

    [Fact]
    public void ForALibraryOfNetStandard_WhenRestored_BringsSystemTextJson()
    {
        var assets = File.ReadAllText(consumers.PathOf("OldLibrary/obj/project.assets.json"));

        Assert.Contains("\"System.Text.Json/8.0.5\"", assets, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PublicLibraryApp")]
    [InlineData("PublicLibraryAppWithPackage")]
    public async Task ForAnApp_WhenALibraryHasThePublicTypes_UsesThemAndGeneratesNothing(string app)
    {
        var output = await consumers.RunAsync(app);

        // A generated type would be one more line.
        Assert.Equal(["""{"sourceInteractionType":"Visit","targetProfileType":"Contact","participantPropertyReferences":[{"interactionPropertyName":"ContactId","profilePropertyName":"Id"}]}"""], output);
    }

    [Fact]
    public async Task ForAnApp_WhenThePackageComesThroughALibraryWithInternalTypes_GeneratesItsOwn()
    {
        var output = await consumers.RunAsync("InternalLibraryApp");

        Assert.Equal(
            [
                """{"sourceInteractionType":"Visit","targetProfileType":"Contact","participantPropertyReferences":[{"interactionPropertyName":"ContactId","profilePropertyName":"Id"}]}""",
                """{"sourceInteractionType":"Call","targetProfileType":"Contact","participantPropertyReferences":[{"interactionPropertyName":"ContactId","profilePropertyName":"Id"}]}""",
                "InternalLibraryApp",
            ],
            output);
    }

    [Fact]
    public async Task ForAnApiOfOnesOwn_WhenANamespaceIsChosen_ItsTypesAreInIt()
    {
        var output = await consumers.RunAsync("OwnApi");

        Assert.Equal("""{"capacity":3}""", output[0]);
    }

    [Fact]
    public async Task ForTwoApis_WhenNoNamespaceIsChosen_EachHasItsOwn()
    {
        var output = await consumers.RunAsync("TwoApis");

        Assert.Equal(["""{"capacity":3}""", "/subscriptions/sub/resourceGroups/rg/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact"], output);
    }

    [Fact]
    public async Task ForTwoApis_WhenANamespaceIsChosen_TheApisNameIsAddedToIt()
    {
        var output = await consumers.RunAsync("TwoApisRenamed");

        Assert.Equal(["Contoso.Payloads.Warehousing.Bin", "Contoso.Payloads.CustomerInsights.Profile"], output);
    }

    [Fact]
    public async Task ForAWebApp_WhenPayloadFilesAreContentToo_ItBuildsAndReadsThem()
    {
        var output = await consumers.RunAsync("WebApp", consumers.PathOf("WebApp"));

        Assert.Equal(["Contacts"], output);
    }
}
