using System.Text.Json;
using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>What ArmPayloadsEnabled leaves of the package.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class SwitchTests(ConsumersFixture consumers)
{
    [Fact]
    public async Task ForAProject_WhenSwitchedOff_NothingIsAdded()
    {
        var (additionalFiles, usings) = await ItemsAsync("SwitchedOff");

        Assert.Empty(additionalFiles);
        Assert.DoesNotContain("ArmPayloads", usings);
    }

    [Fact]
    public async Task ForAProject_WhenNotSwitchedOff_SchemasPayloadsAndTheUsingAreAdded()
    {
        var (additionalFiles, usings) = await ItemsAsync("WebApp");

        Assert.Contains("profile.json", additionalFiles);
        Assert.Single(additionalFiles, "Contact.json");
        Assert.Contains("ArmPayloads", usings);
    }

    [Fact]
    public async Task ForAProject_WhenSwitchedOff_NothingIsGeneratedAndNoFileIsChecked()
    {
        // The project has a payload file and a schema that are no JSON, and a type named as one of the runtime's.
        var output = await consumers.RunAsync("SwitchedOff");

        Assert.Equal(["", "SwitchedOff"], output);
    }

    private async Task<(string[] AdditionalFiles, string[] Usings)> ItemsAsync(string consumer)
    {
        var result = await consumers.DotNetAsync(consumer, "msbuild", "-getItem:AdditionalFiles", "-getItem:Using");
        using var items = JsonDocument.Parse(result.MustSucceed().Output);
        return (Names("AdditionalFiles").Select(path => Path.GetFileName(path)).ToArray(), Names("Using"));

        string[] Names(string item) => [.. items.RootElement.GetProperty("Items").GetProperty(item).EnumerateArray().Select(element => element.GetProperty("Identity").GetString()!)];
    }
}
