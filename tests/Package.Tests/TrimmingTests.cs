using System.Runtime.InteropServices;
using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>A trimmed program builds without warnings and still works.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class TrimmingTests(ConsumersFixture consumers)
{
    [Fact]
    public async Task ForATrimmedProgram_WhenPublished_NothingIsWarnedOfAndItRuns()
    {
        var publish = await consumers.DotNetAsync("TrimmedApp", "publish", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-o", "out", "-tl:off");
        publish.MustSucceed();
        Assert.Empty(publish.Warnings);

        // Started by its own host: the trimmed runtime beside the program is the one that runs it.
        var program = Directory.GetFiles(consumers.PathOf("TrimmedApp/out"), "TrimmedApp*").Single(file => Path.GetExtension(file) is "" or ".exe");
        var run = await Command.RunAsync(program, consumers.PathOf("TrimmedApp"), new Dictionary<string, string>());
        Assert.Equal(
            [
                """{"connectorType":"AzureBlob","connectorProperties":{"connectionKeyVaultUrl":"https://contoso.vault.azure.net/secrets/blob"}}""",
                "True",
                "True",
                "PUT /subscriptions/sub/resourceGroups/rg/providers/Microsoft.CustomerInsights/hubs/contoso/connectors/Blob?api-version=2017-04-26",
                "True",
            ],
            run.MustSucceed().Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
    }
}
