using Test = ArmPayloads.Testing.CSharpSourceGeneratorTest<ArmPayloads.Testing.Tests.NameListGenerator, ArmPayloads.Testing.DefaultVerifier>;
using Verify = ArmPayloads.Testing.CSharpSourceGeneratorVerifier<ArmPayloads.Testing.Tests.NameListGenerator, ArmPayloads.Testing.DefaultVerifier>;

namespace ArmPayloads.Testing.Tests;

public class SourceGeneratorTests
{
    private const string One = "internal class One { }\n";

    [Fact]
    public Task ForGenerator_WhenNothingIsToBeDone_Passes() => Verify.VerifyGeneratorAsync("class A { }");

    [Fact]
    public async Task ForGenerator_WhenASourceIsMissing_Fails() => Assert.Contains(
        "One.g.cs: expected, but not produced", await Failure.OfAsync(() => Verify.VerifyGeneratorAsync("class A { }", ("One.g.cs", One))));

    [Fact]
    public Task ForGeneratedSource_WhenEqual_Passes() => WithText("One", One).RunAsync();

    [Fact]
    public async Task ForGeneratedSource_WhenDifferent_FailsWithADiff() => Assert.Contains(
        "- internal class One { };\n+ internal class One { }\n",
        await Failure.OfAsync(() => WithText("One", "internal class One { };\n").RunAsync()));

    [Fact]
    public async Task ForGeneratedSource_WhenNotExpected_FailsUnlessSkipped()
    {
        Test test = WithText("One", null);
        Assert.Contains("produced, but not expected", await Failure.OfAsync(() => test.RunAsync()));
        test.TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        await test.RunAsync();
    }

    [Fact]
    public async Task ForGeneratedSource_WhenItDoesNotCompile_Fails() =>
        Assert.Contains("unexpected: CS1514 Error", await Failure.OfAsync(() => WithText("not a name", null).RunAsync()));

    [Fact]
    public Task ForDiagnostic_WhenMarkedInTheFile_Passes() => WithText("{|TST201:report|}", null).RunAsync();

    [Fact]
    public async Task ForDiagnostic_WhenNotMarked_Fails() => Assert.Contains(
        "unexpected: TST201 Warning at /one.txt(1,1)-(1,7): Reported 'report'",
        await Failure.OfAsync(() => WithText("report", null).RunAsync()));

    [Fact]
    public async Task ForGenerator_WhenItThrows_FailsWithTheWholeException() => Assert.Contains(
        "the generator fell over", await Failure.OfAsync(() => WithText("crash", null).RunAsync()));

    [Fact]
    public Task ForGlobalConfig_WhenItHasProperties_TheyArrive()
    {
        Test test = WithText("One", "public class One { }\n");
        test.TestState.AnalyzerConfigFiles.Add(new GlobalConfig().Property("Visibility", "public").ToFile());
        return test.RunAsync();
    }

    private static Test WithText(string text, string? generated)
    {
        var test = new Test { TestCode = "class A { }", TestState = { AdditionalFiles = { ("/one.txt", text) } } };
        if (generated is not null)
            test.TestState.GeneratedSources.Add((typeof(NameListGenerator), "One.g.cs", generated));
        return test;
    }
}
