using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Test = ArmPayloads.Testing.CSharpAnalyzerTest<ArmPayloads.Testing.Tests.SmallTypeAnalyzer, ArmPayloads.Testing.DefaultVerifier>;

namespace ArmPayloads.Testing.Tests;

public class CompilerDiagnosticsTests
{
    private const string WrongInt = "class A { int x = \"a\"; }";
    private const string UnusedField = "class A { private int {|#0:x|}; }";

    [Fact]
    public async Task ForCompilerError_WhenNotExpected_Fails() => Assert.Contains(
        "unexpected: CS0029 Error", await Failure.OfAsync(() => new Test { TestCode = WrongInt }.RunAsync()));

    [Fact]
    public Task ForCompilerError_WhenMarked_Passes() => new Test { TestCode = "class A { int x = {|CS0029:\"a\"|}; }" }.RunAsync();

    [Fact]
    public Task ForCompilerError_WhenExpectedInFull_Passes() => new Test
    {
        TestCode = "class A { int x = {|#0:\"a\"|}; }",
        ExpectedDiagnostics = { DiagnosticResult.CompilerError("CS0029").WithLocation(0).WithArguments("string", "int") },
    }.RunAsync();

    [Fact]
    public Task ForCompilerError_WhenTheyDoNotCount_Passes() =>
        new Test { TestCode = WrongInt, CompilerDiagnostics = CompilerDiagnostics.None }.RunAsync();

    [Fact]
    public Task ForCompilerWarning_WhenOnlyErrorsCount_Passes() => new Test { TestCode = UnusedField }.RunAsync();

    [Fact]
    public async Task ForCompilerWarning_WhenWarningsCount_MustBeExpected()
    {
        var test = new Test { TestCode = UnusedField, CompilerDiagnostics = CompilerDiagnostics.Warnings };
        Assert.Contains("CS0169", await Failure.OfAsync(() => test.RunAsync()));
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("CS0169").WithLocation(0));
        await test.RunAsync();
    }

    [Fact]
    public async Task ForLanguageVersion_WhenTooLow_Fails()
    {
        var test = new Test { TestCode = "class A { int[] x = [1]; }", LanguageVersion = LanguageVersion.CSharp11 };
        Assert.Contains("12.0", await Failure.OfAsync(() => test.RunAsync()));
        test.LanguageVersion = LanguageVersion.CSharp12;
        await test.RunAsync();
    }

    [Fact]
    public async Task ForReferences_WhenRestricted_LackTheRest()
    {
        var test = new Test { TestCode = "class A { System.Uri x = null; Xunit.Assert y = null; }" };
        await test.RunAsync();
        test.ReferenceAssemblies = ReferenceAssemblies.Framework;
        Assert.Contains("Xunit", await Failure.OfAsync(() => test.RunAsync()));
        test.ReferenceAssemblies = ReferenceAssemblies.Named("System.Runtime", "System.Private.CoreLib", "xunit.assert");
        Assert.Contains("Uri", await Failure.OfAsync(() => test.RunAsync()));
        test.TestState.AdditionalReferences.Add(ReferenceAssemblies.Find("System.Private.Uri"));
        await test.RunAsync();
    }

    [Fact]
    public void ForReference_WhenAskedTwice_IsTheSame() =>
        Assert.Same(ReferenceAssemblies.Find("System.Runtime"), ReferenceAssemblies.Find("System.Runtime"));

    [Fact]
    public async Task ForSolutionTransform_WhenItTurnsWarningsIntoErrors_IsInForce()
    {
        var test = new Test { TestCode = UnusedField };
        test.SolutionTransforms.Add((solution, id) => solution.WithProjectCompilationOptions(
            id, solution.GetProject(id)!.CompilationOptions!.WithGeneralDiagnosticOption(Microsoft.CodeAnalysis.ReportDiagnostic.Error)));
        Assert.Contains("CS0169 Error", await Failure.OfAsync(() => test.RunAsync()));
    }

    [Fact]
    public async Task ForGenerators_WhenTheSnippetNeedsThem_Run()
    {
        const string source = "class A { Generated x = null; }";
        Assert.Contains("CS0246", await Failure.OfAsync(() => new Test { TestCode = source }.RunAsync()));
        await new WithGenerator { TestCode = source, TestState = { AdditionalFiles = { ("/a.txt", "Generated") } } }.RunAsync();
    }

    [Fact]
    public async Task ForGenerators_WhenOneCrashes_Fails() => Assert.Contains(
        "the generator fell over",
        await Failure.OfAsync(() => new WithGenerator { TestState = { AdditionalFiles = { ("/a.txt", "crash") } } }.RunAsync()));

    private sealed class WithGenerator : Test
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new SmallTypeAnalyzer()];

        protected override IEnumerable<Type> GetSourceGenerators() => [typeof(NameListGenerator)];
    }
}
