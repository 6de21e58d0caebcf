using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;

namespace ArmPayloads.Testing;

/// <summary>A project in a workspace: options, additional files and configs reach analyzers as they do in an editor.</summary>
internal sealed class TestProject
{
    public const string Name = "TestProject";

    private readonly ProjectId _id = ProjectId.CreateNewId(Name);

    public required LanguageVersion LanguageVersion { get; init; }

    public required ReferenceAssemblies ReferenceAssemblies { get; init; }

    public required IEnumerable<IIncrementalGenerator> Generators { get; init; }

    public required IEnumerable<Func<Solution, ProjectId, Solution>> Transforms { get; init; }

    public Project AddTo(AdhocWorkspace workspace, MarkedState files)
    {
        Solution solution = workspace.CurrentSolution.AddProject(Info(files.State));
        // A fix writes the line ends of the test files, on every machine.
        solution = solution.WithOptions(solution.Options.WithChangedOption(FormattingOptions.NewLine, LanguageNames.CSharp, "\n"));
        foreach (TestFile file in files.Sources)
            solution = solution.AddDocument(DocumentId.CreateNewId(_id), NameOf(file), file.Text, filePath: file.Path);
        foreach (TestFile file in files.AdditionalFiles)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), NameOf(file), file.Text, filePath: file.Path);
        foreach (TestFile file in files.ConfigFiles)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(_id), NameOf(file), file.Text, filePath: file.Path);
        return Transforms.Aggregate(solution, (changed, transform) => transform(changed, _id)).GetProject(_id)!;
    }

    private static string NameOf(TestFile file) => Path.GetFileName(file.Path);

    private ProjectInfo Info(SolutionState state)
    {
        AnalyzerReference[] generators = [.. Generators.Select(generator => new GeneratorReference(generator))];
        return ProjectInfo.Create(
            _id,
            VersionStamp.Create(),
            Name,
            Name,
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(state.OutputKind, allowUnsafe: true),
            parseOptions: new CSharpParseOptions(LanguageVersion, DocumentationMode.Diagnose),
            metadataReferences: ReferenceAssemblies.References.Concat(state.AdditionalReferences).Distinct(),
            analyzerReferences: generators);
    }
}
