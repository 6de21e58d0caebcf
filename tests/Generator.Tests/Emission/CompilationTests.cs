using ArmPayloads.Generator.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Emission;

/// <summary>Every case compiles without a warning, whatever the consumer has in its namespaces.</summary>
public class CompilationTests
{
    public static TheoryData<string> Cases => GoldenCase.Names;

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForACase_ItCompiles(string name) => Verify(GoldenCase.Consumer(name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForACase_WhenTypesArePublic_EverythingIsDocumented(string name) => Verify(GoldenCase.Consumer(name).WithPublicTypes());

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForACase_WhenNamespacesHoldDecoys_ItCompiles(string name) => Verify(Decoys.AddTo(GoldenCase.Consumer(name)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForACase_WhenTheTargetIsNetStandard20_ItCompilesWithoutRequiredMembers(string name)
    {
        var run = Verify(Decoys.AddTo(GoldenCase.Consumer(name).WithPublicTypes().WithReferences(Targets.NetStandard20)));

        Assert.All(run.GeneratedSources.Values, text => Assert.DoesNotContain("required ", CodeOf(text), StringComparison.Ordinal));
    }

    [Fact]
    public void ForCustomerInsights_OnBothTargets_ItCompiles()
    {
        Verify(Decoys.AddTo(CustomerInsights.Consumer.WithPublicTypes()));
        Verify(Decoys.AddTo(CustomerInsights.Consumer.WithPublicTypes().WithReferences(Targets.NetStandard20)));
    }

    [Fact]
    public void ForNet_RequiredMembersAreRequired()
    {
        var warehouse = GoldenCase.Consumer("CompleteApi").Generate().GeneratedSources["ArmPayloads.Storage/Warehouse.g.cs"];

        Assert.Contains("public required string Location { get; set; }", warehouse, StringComparison.Ordinal);
    }

    [Fact]
    public void ForADecoy_WhenANameIsNotQualified_ItDoesNotCompile()
    {
        // The decoys are worth something: the same code with one "global::" less does not compile.
        var run = Decoys.AddTo(GoldenCase.Consumer("Enums")).Generate();
        var tree = run.Compilation.SyntaxTrees.Single(tree => tree.FilePath.EndsWith("Size.g.cs", StringComparison.Ordinal));
        var worse = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(
            tree.ToString().Replace("global::System.StringComparison", "System.StringComparison", StringComparison.Ordinal), System.Text.Encoding.UTF8));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains(run.Compilation.ReplaceSyntaxTree(tree, worse).GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private static GeneratorRun Verify(Consumer consumer)
    {
        var run = consumer.Generate();
        Assert.NotEmpty(run.GeneratedSources);
        Assert.Equal("", string.Join("\n", run.CompilerDiagnostics.Take(20)));
        using var assembly = new MemoryStream();
        var emitted = run.Compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(20)));
        return run;
    }

    private static string CodeOf(string text) => string.Join("\n", text.Split('\n').Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
}
