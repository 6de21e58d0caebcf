using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Reads what a schema tells people and tools.</summary>
internal static class AnnotationReader
{
    private const string Title = "title";
    private const string Description = "description";
    private const string Default = "default";
    private const string ReadOnly = "readOnly";
    private const string Deprecated = "deprecated";
    private const string Secret = "x-secret";
    private const string IgnoreCase = "x-ignore-case";
    private const string CSharpName = "x-csharp-name";
    private const string Aliases = "x-aliases";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        Title, Description, Default, ReadOnly, Deprecated, Secret, IgnoreCase, CSharpName, Aliases,
    };

    public static Annotations Read(KeywordSource source)
    {
        // Conditions and demands of rules say nothing of the kind.
        if (!source.SaysAnyOf(Words))
            return Annotations.None;
        return new Annotations(
            source.Text(Title),
            source.Text(Description),
            source[Default] is { } value ? JsonText.Minify(value.Merged) : null,
            source.Flag(ReadOnly),
            source.Flag(Deprecated),
            source.Flag(Secret),
            source.Flag(IgnoreCase),
            ReadCSharpName(source),
            source.Texts(Aliases));
    }

    private static string? ReadCSharpName(KeywordSource source)
    {
        if (source.Text(CSharpName) is not { } name || CSharpNames.IsUsable(name))
            return source.Text(CSharpName);
        source.Problem(CSharpName, $"'{name}' is no C# name that can be used here: a capital, then letters and digits");
        return null;
    }
}
