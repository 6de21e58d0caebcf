using Microsoft.CodeAnalysis.CodeFixes;
using Verify = ArmPayloads.Testing.CSharpCodeFixVerifier<ArmPayloads.Testing.Tests.SmallTypeAnalyzer, ArmPayloads.Testing.Tests.CapitalFix, ArmPayloads.Testing.DefaultVerifier>;

namespace ArmPayloads.Testing.Tests;

public class CodeFixTests
{
    private const string Two = "class [|one|] { }\nclass [|two|] { }\n";

    [Fact]
    public Task ForFix_WhenItMendsEverything_Passes() => Verify.VerifyCodeFixAsync(Two, "class One { }\nclass Two { }\n");

    [Fact]
    public Task ForFix_WhenNothingIsFound_LeavesTheSource() => Verify.VerifyCodeFixAsync("class One { }", "class One { }");

    [Fact]
    public async Task ForFix_WhenTheTextIsAnother_FailsWithADiff()
    {
        string message = await Failure.OfAsync(() => Verify.VerifyCodeFixAsync(Two, "class One { }\nclass Zwei { }\n"));
        Assert.Contains("/0/Test0.cs: different", message);
        Assert.Contains("  class One { }\n- class Zwei { }\n+ class Two { }\n", message);
    }

    [Fact]
    public async Task ForFix_WhenNoneIsExpected_Fails() => Assert.Contains(
        "+ class One", await Failure.OfAsync(() => Verify.VerifyCodeFixAsync("class [|one|] { }", "class {|TST001:one|} { }")));

    [Fact]
    public async Task ForFix_WhenTheFixedSourceExpectsTooMuch_Fails() => Assert.Contains(
        "After the fix", await Failure.OfAsync(() => Verify.VerifyCodeFixAsync("class [|one|] { }", "class [|One|] { }")));

    [Fact]
    public async Task ForDiagnostics_WhenWrongBeforeTheFix_Fails() => Assert.Contains(
        "unexpected", await Failure.OfAsync(() => Verify.VerifyCodeFixAsync("class one { }", "class One { }")));

    [Fact]
    public Task ForActions_WhenChosenByIndex_TakesThatOne() =>
        Run<CapitalFix>(Two, "class Tone { }\nclass Ttwo { }\n", test => test.CodeActionIndex = 1);

    [Fact]
    public Task ForActions_WhenChosenByKey_TakesThatOne() =>
        Run<CapitalFix>(Two, "class Tone { }\nclass Ttwo { }\n", test => test.CodeActionEquivalenceKey = "prefix");

    [Fact]
    public async Task ForActions_WhenIndexAndKeyDisagree_Fails() => Assert.Contains(
        "is not number 0",
        await Failure.OfAsync(() => Run<CapitalFix>(
            Two, "class Tone { }\nclass Ttwo { }\n", test => (test.CodeActionIndex, test.CodeActionEquivalenceKey) = (0, "prefix"))));

    [Fact]
    public Task ForOneFix_WhenAsked_LeavesTheRest() =>
        Run<CapitalFix>(Two, "class One { }\nclass [|two|] { }\n", test => test.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne);

    [Fact]
    public async Task ForFix_WhenItNeverEnds_Fails() => Assert.Contains(
        "there still is one: 'longer'", await Failure.OfAsync(() => Run<EndlessFix>("class [|a|] { }", "class [|ax|] { }")));

    [Fact]
    public async Task ForFix_WhenItChangesNothing_Fails() => Assert.Contains(
        "changes nothing", await Failure.OfAsync(() => Run<IdleFix>("class [|a|] { }", "class [|a|] { }")));

    [Fact]
    public async Task ForFix_WhenTheResultDoesNotCompile_Fails() => Assert.Contains(
        "CS0246", await Failure.OfAsync(() => Run<BreakingFix>("class [|a|] { }", "class Broken : Missing { }")));

    [Fact]
    public async Task ForFixAll_WhenItDoesSomethingElse_Fails()
    {
        string message = await Failure.OfAsync(() => Run<CarelessFixAllFix>("class [|small|] { }", "class Small { }"));
        Assert.Contains("Fix All did not produce", message);
        await Run<CarelessFixAllFix>("class [|small|] { }", "class Small { }", test => test.BatchFixedState.Sources.Add("class Othermall { }"));
        await Run<CarelessFixAllFix>("class [|small|] { }", "class Small { }", test => test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck);
    }

    [Fact]
    public async Task ForFixAll_WhenItLeavesSomething_Fails() => Assert.Contains(
        "Fix All 'capital' leaves", await Failure.OfAsync(() => Run<CarelessFixAllFix>("class [|a|] { }", "class A { }")));

    [Fact]
    public async Task ForFix_WhenNotExported_Fails() => Assert.Contains(
        "not exported", await Failure.OfAsync(() => Run<UnexportedFix>("class [|a|] { }", "class A { }")));

    private static Task Run<TFix>(
        string source, string fixedSource, Action<CSharpCodeFixTest<SmallTypeAnalyzer, TFix, DefaultVerifier>>? with = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<SmallTypeAnalyzer, TFix, DefaultVerifier> { TestCode = source, FixedCode = fixedSource };
        with?.Invoke(test);
        return test.RunAsync();
    }
}
