using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>The build log says where a file is broken: file, line and column.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class BrokenFileTests(ConsumersFixture consumers)
{
    [Fact]
    public async Task ForFilesThatAreNoJson_WhenBuilt_EachIsReportedAtItsPlaceAndNothingElse()
    {
        var result = await consumers.BuildAsync("BrokenFiles");

        Assert.Collection(
            result.Errors.Order(StringComparer.Ordinal),
            error => AssertStarts("azuredeploy.json(3,20): error ARMP007: ", error),
            error => AssertStarts("hub/profiles/Contact.json(3,16): error ARMP007: ", error),
            error => AssertStarts("my-api/bin.json(3,11): error ARMP001: ", error));
        Assert.NotEqual(0, result.ExitCode);
    }

    private void AssertStarts(string expected, string error)
    {
        var file = Path.Combine("BrokenFiles", expected[..expected.IndexOf('(', StringComparison.Ordinal)]);
        Assert.StartsWith(consumers.PathOf(file) + expected[expected.IndexOf('(', StringComparison.Ordinal)..], error, StringComparison.Ordinal);
    }
}
