using ArmPayloads.CustomerInsights.Tests.Compilations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.CustomerInsights.Tests.Hostile;

/// <summary>Whatever stands in the editor, the analyzer neither throws nor reports anything but findings.</summary>
public class HalfTypedTests
{
    private const int Batches = 8;
    private const int ProgramsPerBatch = 25;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, Batches).Select(batch => TestSeed.Value + batch)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ForHalfTypedCode_TheAnalyzerNeverFails(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < ProgramsPerBatch; i++)
        {
            var file = HubSources.All[random.Next(HubSources.All.Count)];
            var broken = Damage.Of(file.Text, random);
            await Verify([.. HubSources.All.Select(other => other.Path == file.Path ? (file.Path, broken) : other)], seed, broken);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ForRandomCode_TheAnalyzerNeverFails(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < ProgramsPerBatch; i++)
        {
            var text = new RandomProgram(random).Write();
            await Verify([("Random.cs", text)], seed, text);
        }
    }

    [Fact]
    public async Task ForTheSources_BeforeTheyAreDamaged_TheyCompileAndFit()
    {
        var (compiler, analyzer) = await UserCompilation.DiagnoseAsync(UserCompilation.Of(HubSources.All));

        Assert.DoesNotContain(compiler, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(analyzer, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void ForRandomCode_MostOfItHasPayloads()
    {
        var random = new Random(TestSeed.Value);

        var programs = Enumerable.Range(0, ProgramsPerBatch).Select(_ => CSharpSyntaxTree.ParseText(new RandomProgram(random).Write())).ToList();

        Assert.All(programs, program => Assert.Empty(program.GetDiagnostics()));
        Assert.InRange(programs.Count(program => program.ToString().Contains("new HubDefinition", StringComparison.Ordinal)), ProgramsPerBatch / 4, ProgramsPerBatch);
    }

    private static async Task Verify(IReadOnlyList<(string Path, string Text)> files, int seed, string shown)
    {
        var (_, analyzer) = await UserCompilation.DiagnoseAsync(UserCompilation.Of(files));

        var failed = analyzer.Where(diagnostic => !diagnostic.Id.StartsWith("ARMP", StringComparison.Ordinal)).ToList();
        Assert.True(failed.Count == 0, $"seed {seed}: {string.Join('\n', failed)}\n{shown}");
    }
}
