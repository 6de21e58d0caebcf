using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArmPayloads.Testing.Tests;

public class GeneratorRunTests
{
    private static readonly GeneratorInput Input = new()
    {
        Sources = [("/a.cs", "class A { }")],
        AdditionalTexts = [new("/one.txt", "One"), new("/two.txt", "Two"), new("/other.json", "{}")],
    };

    private static GeneratorRun Start() => GeneratorRun.Start(
        new NameListGenerator(), Input with { AdditionalTexts = [.. Input.AdditionalTexts.Select(t => new InMemoryAdditionalText(t.Path, t.GetText()))] });

    [Fact]
    public void ForFirstRun_HasSourcesByHintName_AndTheOutputCompiles()
    {
        GeneratorRun run = Start();
        Assert.Equal(["One.g.cs", "Two.g.cs"], run.GeneratedSources.Keys);
        Assert.Equal("internal class One { }\n", run.GeneratedSources["One.g.cs"]);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Two"));
        Assert.Equal([New, New], run.Reasons(NameListGenerator.Read));
    }

    [Fact]
    public void ForGeneratedSource_WhenItDoesNotCompile_TheCompilerSaysSo()
    {
        GeneratorRun run = Start().ReplaceAdditionalText("/one.txt", "not a name");
        Assert.Contains(run.CompilerDiagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void ForUnrelatedEdit_WhenRunAgain_EverythingIsCachedAndNothingRead()
    {
        GeneratorRun run = Start().ReplaceSource("/a.cs", "class B { }").AddSource("/c.cs", "class C { }");
        Assert.Equal([Cached, Cached], run.Reasons(NameListGenerator.Read));
        Assert.Equal([Cached, Cached], run.Reasons(NameListGenerator.Model));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.AdditionalText("/one.txt").Reads);
        Assert.Equal(0, run.AdditionalText("/other.json").Reads);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("B"));
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("C"));
    }

    [Fact]
    public void ForWhitespaceEdit_WhenRunAgain_OnlyReadingIsModified()
    {
        GeneratorRun run = Start().ReplaceAdditionalText("/one.txt", "One \n");
        Assert.Equal([Modified, Cached], run.Reasons(NameListGenerator.Read));
        Assert.Equal([Unchanged, Cached], run.Reasons(NameListGenerator.Model));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
        Assert.Equal(1, run.AdditionalText("/one.txt").Reads);
        Assert.Equal(1, run.AdditionalText("/two.txt").Reads);
    }

    [Fact]
    public void ForRealEdit_WhenRunAgain_TheOutputIsModified()
    {
        GeneratorRun run = Start().ReplaceAdditionalText("/one.txt", "Uno");
        Assert.Equal([Modified, Cached], run.Reasons(NameListGenerator.Model));
        Assert.Equal([Modified, Cached], run.OutputReasons());
        Assert.Equal(["Two.g.cs", "Uno.g.cs"], run.GeneratedSources.Keys);
    }

    [Fact]
    public void ForTexts_WhenAddedAndRemoved_TheOutputFollows()
    {
        GeneratorRun run = Start().AddAdditionalText(new("/three.txt", "Three")).RemoveAdditionalText("/two.txt");
        Assert.Equal(["One.g.cs", "Three.g.cs"], run.GeneratedSources.Keys);
    }

    [Fact]
    public void ForOptions_WhenReplaced_ArriveAndLeaveTheModelAlone()
    {
        GeneratorRun run = Start().ReplaceOptions(InMemoryConfigOptionsProvider.Empty.WithProperty("Visibility", "public"));
        Assert.Equal("public class One { }\n", run.GeneratedSources["One.g.cs"]);
        Assert.Equal([Cached, Cached], run.Reasons(NameListGenerator.Model));
        Assert.Equal([Modified, Modified], run.OutputReasons());
    }

    [Fact]
    public void ForText_WhenItCannotBeRead_IsNull() =>
        Assert.Equal(
            ["Unreadable.g.cs"],
            GeneratorRun.Start(new NameListGenerator(), new() { AdditionalTexts = [InMemoryAdditionalText.Unreadable("/x.txt")] }).GeneratedSources.Keys);

    [Fact]
    public void ForDiagnostic_WhenReported_IsThere()
    {
        Diagnostic reported = Assert.Single(Start().ReplaceAdditionalText("/one.txt", "report").Diagnostics);
        Assert.Equal(("TST201", "/one.txt"), (reported.Id, reported.Location.GetLineSpan().Path));
    }

    [Fact]
    public void ForGenerator_WhenItThrows_FailsWithTheWholeException()
    {
        string message = Failure.Of(() => Start().ReplaceAdditionalText("/one.txt", "crash"));
        Assert.Contains("CS8785", message);
        Assert.Contains("the generator fell over", message);
        Assert.Contains(nameof(NameListGenerator), message);
    }

    [Fact]
    public void ForStep_WhenThereIsNone_FailsWithTheNamesOfTheOthers() =>
        Assert.Contains(NameListGenerator.Model, Failure.Of(() => Start().Reasons("Nothing")));

    [Fact]
    public void ForFile_WhenThereIsNone_Fails()
    {
        Assert.Contains("/no.txt", Failure.Of(() => Start().ReplaceAdditionalText("/no.txt", "")));
        Assert.Contains("/no.cs", Failure.Of(() => Start().ReplaceSource("/no.cs", "")));
    }

    [Fact]
    public void ForOptions_WhenAskedForAFile_HaveItsMetadataAndTheGlobals()
    {
        InMemoryConfigOptionsProvider options = InMemoryConfigOptionsProvider.Empty.WithProperty("P", "1").WithMetadata("/a", "M", "2");
        Assert.True(options.GetOptions(new InMemoryAdditionalText("/a", "")).TryGetValue("BUILD_METADATA.additionalfiles.M", out string? metadata));
        Assert.True(options.GetOptions(new InMemoryAdditionalText("/b", "")).TryGetValue("build_property.P", out string? property));
        Assert.Equal(("2", "1"), (metadata, property));
        Assert.False(options.GetOptions(new InMemoryAdditionalText("/b", "")).TryGetValue("build_metadata.AdditionalFiles.M", out _));
        Assert.False(options.GlobalOptions.TryGetValue("build_metadata.AdditionalFiles.M", out _));
    }
}
