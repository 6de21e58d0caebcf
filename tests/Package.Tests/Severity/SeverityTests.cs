using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests.Severity;

/// <summary>
/// Each way to set a severity, by real builds. Every payload has three findings: ARMP205 by a rule that is an error,
/// ARMP301 by one that is a warning and by one that is an info.
/// </summary>
[Collection(nameof(ConsumersCollection))]
public sealed class SeverityTests(ConsumersFixture consumers)
{
    private static readonly string[] s_projects =
        ["Severity", "SeverityAsErrors", "SeverityByFile", "SeverityGlobalConfig", "SeverityNoWarn", "SeverityTreatAsErrors"];

    private static Task<CommandResult>? s_build;

    [Fact]
    public async Task ForAProjectWithoutSettings_WhenBuilt_ErrorsAndWarningsAreInTheLog()
    {
        var build = await BuildAsync();

        var error = Assert.Single(Lines(build.Errors, "Severity"));
        Assert.Contains("Wrong.cs(7,26): error ARMP205: 'here' is a stop twice [route-stops-once]", error, StringComparison.Ordinal);
        var warning = Assert.Single(Lines(build.Warnings, "Severity"));
        Assert.Contains(": warning ARMP301: the least is above the most [route-least-most]", warning, StringComparison.Ordinal);
        Assert.NotEqual(0, build.ExitCode);
    }

    [Fact]
    public Task ForAFile_WhenIdsOrRulesAreSet_ThePragmaAndTheIdWinOverTheRule() => VerifyAsync(
        "SeverityByFile",
        "IdOff.cs: note ARMP301 route-note-short",
        "IdOff.cs: warning ARMP301 route-least-most",
        "IdSet.cs: error ARMP301 route-least-most",
        "IdSet.cs: error ARMP301 route-note-short",
        "IdSet.cs: note ARMP205 route-stops-once",
        "IdSetAndRuleOff.cs: error ARMP205 route-stops-once",
        "IdSetAndRuleOff.cs: warning ARMP301 route-least-most",
        "IdSetAndRuleOff.cs: warning ARMP301 route-note-short",
        "Pragma.cs: error ARMP205 route-stops-once (suppressed)",
        "Pragma.cs: error ARMP301 route-least-most (suppressed)",
        "Pragma.cs: note ARMP301 route-note-short (suppressed)",
        "RuleOff.cs: note ARMP301 route-note-short",
        "RuleSet.cs: error ARMP301 route-least-most",
        "RuleSet.cs: warning ARMP205 route-stops-once",
        "RuleSet.cs: warning ARMP301 route-note-short");

    [Fact]
    public Task ForNoWarn_WhenARuleIsSetToError_TheIdStaysOff() => VerifyAsync(
        "SeverityNoWarn",
        "Wrong.cs: error ARMP205 route-stops-once");

    [Fact]
    public Task ForWarningsAsErrors_WhenTheIdIsNamed_EveryFindingOfItIsAnError() => VerifyAsync(
        "SeverityAsErrors",
        "Wrong.cs: error ARMP205 route-stops-once",
        "Wrong.cs: error ARMP301 route-least-most",
        "Wrong.cs: error ARMP301 route-note-short");

    [Fact]
    public Task ForTreatWarningsAsErrors_WhenARuleIsAnInfo_ItStaysOne() => VerifyAsync(
        "SeverityTreatAsErrors",
        "Wrong.cs: error ARMP205 route-stops-once",
        "Wrong.cs: error ARMP301 route-least-most",
        "Wrong.cs: note ARMP301 route-note-short");

    [Fact]
    public Task ForAGlobalConfig_WhenRulesAreSet_EachHasItsSeverity() => VerifyAsync(
        "SeverityGlobalConfig",
        "Wrong.cs: error ARMP301 route-note-short",
        "Wrong.cs: warning ARMP205 route-stops-once");

    private async Task VerifyAsync(string project, params string[] expected)
    {
        await BuildAsync();
        Assert.Equal(expected, Sarif.Findings(consumers.PathOf($"{project}/findings.sarif")));
    }

    private Task<CommandResult> BuildAsync() => s_build ??= consumers.BuildAllAsync("Severity.slnx", s_projects);

    private static IEnumerable<string> Lines(IEnumerable<string> lines, string project) =>
        lines.Where(line => line.Contains($"{project}.csproj]", StringComparison.Ordinal));
}
