using ArmPayloads.Analyzers.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Tests.Severity;

/// <summary>Id-level settings, then the rule's setting, then what the rule declares.</summary>
public class SeverityTests
{
    private const string Error = """Routes = { ["R"] = new Route { From = {|#0:"Nothing"|} } }, Bins = { ["B"] = new Bin { Slots = [] } },""";

    private const string ErrorNotReported = """Routes = { ["R"] = new Route { From = "Nothing" } }, Bins = { ["B"] = new Bin { Slots = [] } },""";

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("info", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("WARNING ", DiagnosticSeverity.Warning)]
    [InlineData("default", DiagnosticSeverity.Error)]
    [InlineData("loud", DiagnosticSeverity.Error)]
    public async Task ForARule_WhenItsSeverityIsSet_HasIt(string word, DiagnosticSeverity expected)
    {
        await WithEditorConfig(Error, $"armpayloads.rule.route-from.severity = {word}").Expect("ARMP201", expected, 0).VerifyAsync();
        await WithGlobalConfig(Error, "armpayloads.rule.route-from.severity", word).Expect("ARMP201", expected, 0).VerifyAsync();
    }

    [Fact]
    public async Task ForARule_WhenItIsSwitchedOff_IsSilent()
    {
        await WithEditorConfig(ErrorNotReported, "armpayloads.rule.route-from.severity = none").VerifyAsync();
        await WithGlobalConfig(ErrorNotReported, "armpayloads.rule.route-from.severity", "none").VerifyAsync();
    }

    [Fact]
    public Task ForARule_WhenFileAndProjectSetIt_TheFileWins()
    {
        var test = WithEditorConfig(Error, "armpayloads.rule.route-from.severity = warning");
        test.Config.Global("armpayloads.rule.route-from.severity", "none");
        return test.Expect("ARMP201", DiagnosticSeverity.Warning, 0).VerifyAsync();
    }

    [Fact]
    public Task ForASection_WhenItIsForAnotherFile_HasNoEffect()
    {
        var test = WarehouseTest.Of(Error);
        test.EditorConfig = "[Other.cs]\narmpayloads.rule.route-from.severity = none\n";
        return test.Expect("ARMP201", DiagnosticSeverity.Error, 0).VerifyAsync();
    }

    [Fact]
    public Task ForAnotherRule_WhenItsSeverityIsSet_HasNoEffect() =>
        WithEditorConfig(Error, "armpayloads.rule.route-takes-slot.severity = none").Expect("ARMP201", DiagnosticSeverity.Error, 0).VerifyAsync();

    [Theory]
    [InlineData("none", "info")]
    [InlineData("error", "info")]
    [InlineData("suggestion", "error")]
    [InlineData("default", "default")]
    public Task ForAnId_WhenItsSeverityIsSet_ItWinsOverTheRules(string rule, string id)
    {
        var expected = id switch { "info" => DiagnosticSeverity.Info, _ => DiagnosticSeverity.Error };
        return WithEditorConfig(Error, $"armpayloads.rule.route-from.severity = {rule}\ndotnet_diagnostic.ARMP201.severity = {(id == "info" ? "suggestion" : id)}")
            .Expect("ARMP201", expected, 0).VerifyAsync();
    }

    [Fact]
    public Task ForAnId_WhenItIsSwitchedOff_TheRuleCannotSwitchItOn() =>
        WithEditorConfig(ErrorNotReported, "armpayloads.rule.route-from.severity = error\ndotnet_diagnostic.ARMP201.severity = none").VerifyAsync();

    [Fact]
    public Task ForAnId_WhenGlobalConfigSetsItAndTheRuleIsOff_IsReported()
    {
        var test = WithEditorConfig(Error, "armpayloads.rule.route-from.severity = none");
        test.Config.Global("dotnet_diagnostic.ARMP201.severity", "warning");
        return test.Expect("ARMP201", DiagnosticSeverity.Warning, 0).VerifyAsync();
    }

    [Fact]
    public Task ForACommandLine_WhenItSuppressesTheId_TheRuleCannotSwitchItOn() =>
        WithOption(WithEditorConfig(ErrorNotReported, "armpayloads.rule.route-from.severity = error"), ReportDiagnostic.Suppress).VerifyAsync();

    [Fact]
    public Task ForACommandLine_WhenItSetsTheIdAndTheRuleIsOff_IsReported() =>
        WithOption(WithEditorConfig(Error, "armpayloads.rule.route-from.severity = none"), ReportDiagnostic.Warn)
            .Expect("ARMP201", DiagnosticSeverity.Warning, 0).VerifyAsync();

    [Fact]
    public Task ForAFindingWithoutARule_WhenItsIdIsSet_HasIt()
    {
        var test = WarehouseTest.Of("""Bins = { ["B"] = new Bin { Slots = [], Label = {|#0:"lower"|} } },""");
        test.EditorConfig = "[*.cs]\ndotnet_diagnostic.ARMP105.severity = suggestion\n";
        return test.Expect("ARMP105", DiagnosticSeverity.Info, 0).VerifyAsync();
    }

    private static WarehouseTest WithEditorConfig(string members, string lines)
    {
        var test = WarehouseTest.Of(members);
        test.EditorConfig = $"root = true\n[*.cs]\n{lines}\n";
        return test;
    }

    private static WarehouseTest WithGlobalConfig(string members, string key, string value)
    {
        var test = WarehouseTest.Of(members);
        test.Config.Global(key, value);
        return test;
    }

    private static WarehouseTest WithOption(WarehouseTest test, ReportDiagnostic report)
    {
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(
            id, solution.GetProject(id)!.CompilationOptions!.WithSpecificDiagnosticOptions([KeyValuePair.Create("ARMP201", report)])));
        return test;
    }
}
