using ArmPayloads.Benchmarks.Compilers;
using ArmPayloads.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>Somebody types in a file that has nothing to do with payloads.</summary>
internal sealed class UnrelatedEdit : Row
{
    public override string Name => "unrelated edit";

    public override IEnumerable<Line> Measure()
    {
        AdditionalText[] schemas = [.. SchemaTexts.AdditionalTexts(SchemaTexts.CustomerInsights)];
        CheckSteps(schemas);
        Editing ours = new(Drivers.Ours(schemas), []);
        Editing reference = new(Drivers.SystemTextJson(), EmittedTypes.Of(schemas, Projects.Parse("class Program;")));
        yield return new Line(Name, "the same driver again", "JsonSerializerContext over the types", Contest.Time(ours.Edit, reference.Edit), 0.02);
    }

    private static void CheckSteps(IEnumerable<AdditionalText> schemas)
    {
        var editing = new Editing(Drivers.Ours(schemas, trackSteps: true), []);
        editing.Edit();
        GeneratorRunResult result = Drivers.ResultOf(editing.Driver);
        // The step that looks at the compilation has to run; what it finds has not changed.
        var again = result.TrackedSteps.Values
            .Concat(result.TrackedOutputSteps.Values)
            .SelectMany(steps => steps)
            .Where(step => step.Outputs.Any(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified))
            .Where(step => step.Name is not null && step.Name != "Compilation")
            .Select(step => step.Name)
            .ToList();
        if (again.Count > 0 || !result.TrackedSteps.ContainsKey("SchemaSet"))
            throw new InvalidOperationException($"After an unrelated edit these steps have done their work again: {string.Join(", ", again)}.");
    }

    /// <summary>A project under the hands of somebody who types: one file changes by turns, the others do not.</summary>
    private sealed class Editing
    {
        private readonly SyntaxTree[] _versions = [Projects.Parse("class Program { int a; }"), Projects.Parse("class Program { int b; }")];
        private Compilation _compilation;
        private int _version;

        public Editing(GeneratorDriver driver, SyntaxTree[] unchanged)
        {
            _compilation = Projects.Fresh([_versions[0], .. unchanged]);
            Driver = driver.RunGenerators(_compilation);
            Drivers.ResultOf(Driver);
        }

        public GeneratorDriver Driver { get; private set; }

        public void Edit()
        {
            SyntaxTree old = _versions[_version];
            _version = 1 - _version;
            _compilation = _compilation.ReplaceSyntaxTree(old, _versions[_version]);
            Driver = Driver.RunGenerators(_compilation);
        }
    }
}
