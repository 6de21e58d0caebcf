using Microsoft.CodeAnalysis;
using Verify = ArmPayloads.Testing.CSharpAnalyzerVerifier<ArmPayloads.Testing.Tests.SmallTypeAnalyzer, ArmPayloads.Testing.DefaultVerifier>;

namespace ArmPayloads.Testing.Tests;

public class AnalyzerVerifierTests
{
    [Theory]
    [InlineData("class [|small|] { }")]
    [InlineData("class {|TST001:small|} { }")]
    [InlineData("class Big { class [|one|] { } class [|two|] { } }")]
    [InlineData("#define X\n#undef Y\n// text\nclass [|small|] { }")]
    public Task ForMarkup_WhenItIsRight_Passes(string source) => Verify.VerifyAnalyzerAsync(source);

    [Fact]
    public Task ForExpectation_WhenEveryDetailIsRight_Passes() => Verify.VerifyAnalyzerAsync(
        "class {|#0:one|} { }\nclass two { }\nclass {|#1:three|} { }",
        Verify.Diagnostic().WithLocation(0).WithArguments("one").WithSeverity(DiagnosticSeverity.Warning),
        Verify.Diagnostic("TST001").WithSpan(2, 7, 2, 10).WithMessage("Type 'two' begins with a small letter"),
        Verify.Diagnostic(SmallTypeAnalyzer.Rule).WithLocation(3, 7));

    [Fact]
    public Task ForPartialType_WhenBothPlacesAreGiven_Passes() => Verify.VerifyAnalyzerAsync(
        "partial class {|#0:one|} { }\npartial class {|#1:one|} { }",
        Verify.Diagnostic().WithLocation(0).WithLocation(1));

    [Fact]
    public async Task ForPartialType_WhenOnePlaceIsLeftOut_Fails() => Assert.Contains(
        "missing",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync(
            "partial class {|#0:one|} { }\npartial class one { }", Verify.Diagnostic().WithLocation(0))));

    [Fact]
    public async Task ForDiagnostic_WhenNotExpected_Fails() => Assert.Contains(
        "unexpected: TST001 Warning at /0/Test0.cs(1,7)-(1,12): Type 'small' begins with a small letter",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class small { }")));

    [Fact]
    public async Task ForMarkup_WhenNothingIsReported_Fails() => Assert.Contains(
        "missing:    TST001 of any severity at /0/Test0.cs(1,7)-(1,10)",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class [|Big|] { }")));

    [Fact]
    public async Task ForMarkup_WhenTheSpanIsTooLong_Fails() => Assert.Contains(
        "(1,7)-(1,14)",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class [|small {|] }")));

    [Fact]
    public async Task ForMarkup_WhenTheIdIsAnother_Fails() => Assert.Contains(
        "missing:    TST002",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class {|TST002:small|} { }")));

    public static TheoryData<DiagnosticResult> WrongExpectations => new(
        Verify.Diagnostic().WithLocation(0).WithMessage("Another message"),
        Verify.Diagnostic().WithLocation(0).WithArguments("big"),
        Verify.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Error),
        Verify.Diagnostic().WithLocation(0).WithNoLocation(),
        Verify.Diagnostic().WithSpan(1, 7, 1, 11),
        Verify.Diagnostic().WithSpan("/0/Test1.cs", 1, 7, 1, 12),
        Verify.Diagnostic().WithLocation(1, 6));

    [Theory]
    [MemberData(nameof(WrongExpectations))]
    public async Task ForExpectation_WhenADetailIsWrong_Fails(DiagnosticResult expected) => Assert.Contains(
        "missing:    TST001",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class {|#0:small|} { }", expected)));

    [Fact]
    public async Task ForExpectation_WhenNoMarkupNamesThePlace_Fails() => Assert.Contains(
        "#3",
        await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class {|#0:small|} { }", Verify.Diagnostic().WithLocation(3))));

    [Fact]
    public async Task ForMarkup_WhenNotClosed_Fails() => Assert.Contains(
        "not closed", await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class {|TST001:small { }")));

    [Fact]
    public async Task ForMarkup_WhenTwoPlacesHaveOneName_Fails() => Assert.Contains(
        "#0", await Failure.OfAsync(() => Verify.VerifyAnalyzerAsync("class {|#0:A|} { } class {|#0:B|} { }")));

    [Fact]
    public void ForResult_WhenChanged_LeavesTheOriginal()
    {
        DiagnosticResult original = Verify.Diagnostic();
        Assert.NotEqual(original, original.WithMessage("m").WithSeverity(DiagnosticSeverity.Error).WithLocation(0).WithArguments("a"));
        Assert.Null(original.Message);
        Assert.Null(original.MessageArguments);
        Assert.Empty(original.Locations);
        Assert.Equal(DiagnosticSeverity.Warning, original.Severity);
    }
}
