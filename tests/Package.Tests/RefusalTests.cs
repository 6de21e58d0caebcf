using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>What is too old is told so in one sentence, and nothing else is said.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class RefusalTests(ConsumersFixture consumers)
{
    [Theory]
    [InlineData("CSharp10", "10")]
    [InlineData("CSharp7", "7.3")]
    public async Task ForALanguageVersion_WhenTooLow_OneSentenceSaysSo(string consumer, string version)
    {
        var result = await consumers.BuildAsync(consumer);

        var error = Assert.Single(result.Errors);
        Assert.Contains($"{consumer}.csproj : error ARMP008: ArmPayloads generates C# 12, and this project compiles C# {version}: set <LangVersion>12</LangVersion> or later in the project file.", error, StringComparison.Ordinal);
        Assert.Empty(result.Warnings);
        Assert.NotEqual(0, result.ExitCode);
    }

    [Fact]
    public async Task ForALanguageVersion_WhenAReferencedProjectHasTheTypes_TheSentenceNamesTheOtherWayToo()
    {
        var refused = await consumers.BuildAsync("OldApp");
        var other = await consumers.BuildAsync("OldApp", "-p:OnlyUsesTheLibrary=true");

        var error = Assert.Single(refused.Errors);
        Assert.Contains("or later in the project file, or <ArmPayloadsEnabled>false</ArmPayloadsEnabled> if a referenced project has the types already.", error, StringComparison.Ordinal);
        Assert.Empty(other.Errors);
        Assert.Equal(0, other.ExitCode);
    }

    [Fact]
    public async Task ForACompiler_WhenTooOld_OneSentenceSaysSo()
    {
        var result = await consumers.BuildAsync("ReadmeExample", "-p:CompilerApiVersion=roslyn4.8");

        var error = Assert.Single(result.Errors);
        Assert.Contains("error ARMP008: ArmPayloads needs the compiler of .NET SDK 9.0.300 (Roslyn 4.14) or later, and this build uses Roslyn 4.8: install a newer SDK, or let global.json roll forward to one.", error, StringComparison.Ordinal);
        Assert.Empty(result.Warnings);
        Assert.NotEqual(0, result.ExitCode);
    }

    [Fact]
    public async Task ForALanguageVersion_WhenTheProjectIsSwitchedOff_NothingIsSaid()
    {
        var result = await consumers.BuildAsync("SwitchedOff", "-p:LangVersion=10");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Errors);
    }
}
