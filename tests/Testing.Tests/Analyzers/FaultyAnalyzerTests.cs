using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArmPayloads.Testing.Tests;

public class FaultyAnalyzerTests
{
    [Fact]
    public async Task ForAnalyzer_WhenItThrows_FailsWithTheWholeException()
    {
        string message = await Failure.OfAsync(() => Test<CrashingAnalyzer>("class A { }").RunAsync());
        Assert.Contains("AD0001", message);
        Assert.Contains("the analyzer fell over", message);
        Assert.Contains($"at {typeof(CrashingAnalyzer).FullName}", message);
    }

    [Fact]
    public async Task ForAnalyzer_WhenItThrows_CannotBeExpected()
    {
        CSharpAnalyzerTest<CrashingAnalyzer, DefaultVerifier> test = Test<CrashingAnalyzer>("class A { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("AD0001", DiagnosticSeverity.Warning));
        Assert.Contains("crashed", await Failure.OfAsync(() => test.RunAsync()));
    }

    [Fact]
    public async Task ForDiagnostic_WhenNoPragmaSuppressesIt_Fails()
    {
        Assert.Contains("A pragma does not suppress", await Failure.OfAsync(() => Test<NotConfigurableAnalyzer>("class [|A|] { }").RunAsync()));
        Assert.Contains("A pragma does not suppress", await Failure.OfAsync(() => Test<ForeignPlaceAnalyzer>("class [|A|] { }").RunAsync()));
    }

    [Fact]
    public Task ForDiagnostic_WhenTheSuppressionCheckIsSkipped_Passes()
    {
        CSharpAnalyzerTest<NotConfigurableAnalyzer, DefaultVerifier> test = Test<NotConfigurableAnalyzer>("class [|A|] { }");
        test.TestBehaviors = TestBehaviors.SkipSuppressionCheck;
        return test.RunAsync();
    }

    [Fact]
    public async Task ForPlaceInJson_WhenCharactersAndLinesDiffer_Fails()
    {
        CSharpAnalyzerTest<ContradictingPlaceAnalyzer, DefaultVerifier> test = Test<ContradictingPlaceAnalyzer>("class A { }");
        test.TestState.AdditionalFiles.Add(("/a.json", "{\n{|TST900:}|}"));
        Assert.Contains("another place", await Failure.OfAsync(() => test.RunAsync()));
    }

    [Fact]
    public async Task ForPlaceInJson_WhenThereIsNoSuchFile_Fails() => Assert.Contains(
        "No file of the project is called '/a.json'",
        await Failure.OfAsync(() => Test<ContradictingPlaceAnalyzer>("class A { }").RunAsync()));

    [Fact]
    public Task ForDiagnostic_WhenItHasNoPlace_CanBeExpected()
    {
        CSharpAnalyzerTest<PlacelessAnalyzer, DefaultVerifier> test = Test<PlacelessAnalyzer>("class A { }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("TST900", DiagnosticSeverity.Warning).WithNoLocation());
        return test.RunAsync();
    }

    [Fact]
    public async Task ForBareMarkup_WhenThereAreTwoDescriptors_Fails() => Assert.Contains(
        "here are 2", await Failure.OfAsync(() => Test<TwoDescriptorsAnalyzer>("class [|A|] { }").RunAsync()));

    private static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string source)
        where TAnalyzer : DiagnosticAnalyzer, new() => new() { TestCode = source };
}
