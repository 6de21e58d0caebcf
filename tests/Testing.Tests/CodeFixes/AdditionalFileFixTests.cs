using Microsoft.CodeAnalysis.CodeFixes;

namespace ArmPayloads.Testing.Tests;

public class AdditionalFileFixTests
{
    [Fact]
    public Task ForFixInJson_WhenItMendsEverything_Passes() => Run<BadWordFix>("/a.json", "[ [|bad|], [|bad|] ]", "[ good, good ]");

    [Fact]
    public async Task ForFixInJson_WhenTheTextIsAnother_Fails() => Assert.Contains(
        "- best\n+ good\n", await Failure.OfAsync(() => Run<BadWordFix>("/a.json", "[|bad|]\n", "best\n")));

    [Fact]
    public Task ForFixInAnotherKindOfFile_WhenItsExtensionIsNotAccepted_IsNotOffered() =>
        Run<BadWordFix>("/a.yaml", "[|bad|]", "[|bad|]");

    [Fact]
    public Task ForFixInJson_WhenItIsNotOptedIn_IsNotOffered() => Run<BadWordFixForDocuments>("/a.json", "[|bad|]", "[|bad|]");

    private static Task Run<TFix>(string path, string text, string fixedText)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<BadWordAnalyzer, TFix, DefaultVerifier> { TestCode = "class A { }" };
        test.TestState.AdditionalFiles.Add((path, text));
        test.FixedState.AdditionalFiles.Add((path, fixedText));
        return test.RunAsync();
    }
}
