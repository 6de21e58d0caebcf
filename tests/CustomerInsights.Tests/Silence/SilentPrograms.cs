using System.Collections.Concurrent;

namespace ArmPayloads.CustomerInsights.Tests.Silence;

/// <summary>All programs, by kind and name. A compilation for each of them, because what one says may silence another.</summary>
internal static class SilentPrograms
{
    private const string Extension = ".cs.txt";

    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Silence");

    private static readonly Lazy<ConcurrentDictionary<string, (Outcome Correct, Outcome Twin)>> s_outcomes = new(Run);

    /// <summary>Such as <c>Loops/FieldsAddedByForeach</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(s_folder, "*" + Extension, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(s_folder, path)[..^Extension.Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static SilentProgram Read(string name) => SilentProgram.Parse(File.ReadAllText(Path.Combine(s_folder, name + Extension)));

    /// <summary>What the compiler and the analyzer say of a program and its twin.</summary>
    public static (Outcome Correct, Outcome Twin) OutcomesOf(string name) => s_outcomes.Value[name];

    private static ConcurrentDictionary<string, (Outcome Correct, Outcome Twin)> Run()
    {
        var outcomes = new ConcurrentDictionary<string, (Outcome Correct, Outcome Twin)>();
        Parallel.ForEach(Names, name =>
        {
            var program = Read(name);
            outcomes[name] = (Outcome.Of(program.Correct), Outcome.Of(program.Twin));
        });
        return outcomes;
    }
}
