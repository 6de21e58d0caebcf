using System.Globalization;
using ArmPayloads.Generator.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Emission;

/// <summary>A folder of schemas with what must be generated from them beside them.</summary>
internal static class GoldenCase
{
    private const string Diagnostics = "diagnostics.txt";

    private static readonly string Folder = Repository.Path("tests/Generator.Tests/Cases");

    public static TheoryData<string> Names => [.. All];

    public static IReadOnlyList<string> All { get; } = [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static Consumer Consumer(string name) => Consumers.Consumer.Of(Schemas(name));

    public static GoldenFolder Golden(string name) => GoldenFolder.At("../Cases/" + name, ["*.g.cs", Diagnostics]);

    /// <summary>What a run made, as it is kept in the folder.</summary>
    public static Dictionary<string, string> Show(GeneratorRun run)
    {
        var files = run.GeneratedSources.ToDictionary(source => source.Key, source => source.Value);
        var lines = run.Diagnostics.Select(Show).Order(StringComparer.Ordinal).ToList();
        if (lines.Count > 0)
            files[Diagnostics] = string.Concat(lines.Select(line => line + "\n"));
        return files;
    }

    private static IEnumerable<(string Path, string Text)> Schemas(string name) => Directory.GetFiles(Path.Combine(Folder, name), "*.json")
        .Order(StringComparer.Ordinal)
        .Select(file => ("/" + Path.GetFileName(file), File.ReadAllText(file)));

    private static string Show(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Path.TrimStart('/')}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
