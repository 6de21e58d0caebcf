using Test = ArmPayloads.Testing.CSharpAnalyzerTest<ArmPayloads.Testing.Tests.BadWordAnalyzer, ArmPayloads.Testing.DefaultVerifier>;

namespace ArmPayloads.Testing.Tests;

public class AdditionalFileTests
{
    [Fact]
    public Task ForAdditionalFile_WhenMarked_Passes() => new Test
    {
        TestState = { AdditionalFiles = { ("/a.json", "{ \"x\": \"[|bad|]\",\n  \"y\": \"{|TST101:bad|}\" }") } },
    }.RunAsync();

    [Fact]
    public async Task ForAdditionalFile_WhenNotMarked_Fails() => Assert.Contains(
        "/a.json(2,3)-(2,6): The word bad is bad",
        await Failure.OfAsync(() => new Test { TestState = { AdditionalFiles = { ("/a.json", "{\n  bad }") } } }.RunAsync()));

    [Fact]
    public Task ForPlaceInAdditionalFile_WhenNamedOrCounted_Passes() => new Test
    {
        TestState =
        {
            AdditionalFiles = { ("/a.json", "{|#0:bad|}\nbad") },
            ExpectedDiagnostics =
            {
                new DiagnosticResult(BadWordAnalyzer.Rule).WithLocation(0).WithArguments("bad"),
                new DiagnosticResult(BadWordAnalyzer.Rule).WithSpan("/a.json", 2, 1, 2, 4),
            },
        },
    }.RunAsync();

    [Fact]
    public Task ForGlobalConfig_WhenItHasProperties_TheyArrive() => new Test
    {
        TestState =
        {
            AdditionalFiles = { ("/a.json", "bad [|worse|]") },
            AnalyzerConfigFiles = { new GlobalConfig().Property(BadWordAnalyzer.Property, "worse").ToFile() },
        },
    }.RunAsync();

    [Fact]
    public Task ForGlobalConfig_WhenItHasMetadata_ItArrivesForThatFileOnly() => new Test
    {
        TestState =
        {
            AdditionalFiles = { ("/a.json", "bad"), ("/b/b.json", "[|bad|]") },
            AnalyzerConfigFiles = { new GlobalConfig().Metadata("/a.json", BadWordAnalyzer.Metadata, "true").ToFile() },
        },
    }.RunAsync();

    [Fact]
    public Task ForEditorConfig_WhenASectionMatches_ItsOptionsArrive() => new Test
    {
        TestState =
        {
            AdditionalFiles = { ("/a/a.json", "bad"), ("/b/b.json", "[|bad|]") },
            AnalyzerConfigFiles =
            {
                ("/.editorconfig", $"root = true\n[a/*.json]\nbuild_metadata.AdditionalFiles.{BadWordAnalyzer.Metadata} = true\n"),
            },
        },
    }.RunAsync();

    [Fact]
    public Task ForGlobalConfig_WhenItSetsASeverity_TheSeverityIsEffective() => new Test
    {
        TestState =
        {
            AdditionalFiles = { ("/a.json", "{|#0:bad|}") },
            AnalyzerConfigFiles = { new GlobalConfig().Global("dotnet_diagnostic.TST101.severity", "error").ToFile() },
            ExpectedDiagnostics =
            {
                new DiagnosticResult(BadWordAnalyzer.Rule).WithLocation(0).WithSeverity(Microsoft.CodeAnalysis.DiagnosticSeverity.Error),
            },
        },
    }.RunAsync();
}
