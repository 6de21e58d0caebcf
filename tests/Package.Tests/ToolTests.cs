using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>The tool, installed from its package: from published pages to a program that calls the API.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class ToolTests(ConsumersFixture consumers)
{
    private static readonly string s_pages = Repository.Path("tests/Cli.Tests/Seeds");

    [Fact]
    public async Task ForPages_WhenTheInstalledToolDerivesThem_AProgramIsBuiltOnTheSchemas()
    {
        var tool = await InstallAsync();

        var derived = (await RunAsync(tool, "derive", s_pages, "--out", consumers.PathOf("DerivedApi/schemas"))).MustSucceed();

        Assert.Contains("dock-create-or-update.md(", derived.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors", derived.Output, StringComparison.Ordinal);
        var build = await consumers.BuildAsync("DerivedApi");
        Assert.Empty(build.Errors);
        Assert.Empty(build.Warnings);
        Assert.Equal(
            [
                "PUT /subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Contoso.Storage/warehouses/north/docks/east?api-version=2024-01-01",
                """{"dockType":"Rail","dockProperties":{"tracks":2},"displayName":"East"}""",
            ],
            await consumers.RunAsync("DerivedApi"));
        Assert.Equal(0, (await RunAsync(tool, "derive", s_pages, "--out", consumers.PathOf("DerivedApi/schemas"), "--check")).ExitCode);
    }

    [Fact]
    public async Task ForThePagesOfCustomerInsights_WhenTheInstalledToolChecksThem_NothingHasDrifted()
    {
        var tool = await InstallAsync();
        var folder = Repository.Path("src/CustomerInsights");

        var check = await RunAsync(tool, "derive", folder + "/reference", "--overlay", folder + "/overlay", "--out", folder + "/schemas", "--check");

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("0 out of date; 0 errors, 0 warnings", check.Output, StringComparison.Ordinal);
    }

    private async Task<string> InstallAsync()
    {
        var folder = consumers.PathOf("tools");
        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "armpayloads.exe" : "armpayloads");
        if (!File.Exists(tool))
            (await consumers.DotNetAsync(".", "tool", "install", "ArmPayloads.Cli", "--tool-path", folder, "--version", consumers.Packages.Version)).MustSucceed();
        return tool;
    }

    private Task<CommandResult> RunAsync(string tool, params string[] arguments) =>
        Command.RunAsync(tool, consumers.PathOf("."), new Dictionary<string, string>(), arguments);
}
