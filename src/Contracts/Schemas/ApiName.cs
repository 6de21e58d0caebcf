using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>The C# name of an API: a namespace, and the first part of the names of what belongs to the whole API.</summary>
internal static class ApiName
{
    private const string Keyword = "x-arm-api";

    /// <summary>The API with the name that one of its files gives it; the first one counts.</summary>
    public static ApiIdentity Of(ApiIdentity api, IReadOnlyList<SchemaNode> roots, List<SchemaProblem> problems)
    {
        string? given = null;
        foreach (var name in roots.Select(root => root[Keyword]!["name"]).OfType<SchemaNode>())
        {
            if (name.Text is not { } text || !CSharpNames.IsUsable(text))
                problems.Add(new SchemaProblem(ProblemKind.KeywordNotUsable, "'name' is a C# name: a capital, then letters and digits.", name.Place));
            else if (given is not null && given != text)
                problems.Add(new SchemaProblem(ProblemKind.KeywordNotUsable, $"Another file of {api.Provider} {api.Version} gives it the name '{given}', which counts.", name.Place));
            else
                given = text;
        }
        return api with { Name = given ?? api.Name, RulePages = RulePages(roots, problems) };
    }

    private static string? RulePages(IEnumerable<SchemaNode> roots, List<SchemaProblem> problems)
    {
        string? first = null;
        foreach (var pages in roots.Select(root => root[Keyword]!["rulePages"]).OfType<SchemaNode>())
        {
            if (pages.Text is { } text && text.Contains(HelpLinks.RulePlace) && Uri.TryCreate(text.Replace(HelpLinks.RulePlace, ""), UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http"))
                first ??= text;
            else
                problems.Add(new SchemaProblem(ProblemKind.KeywordNotUsable, $"'rulePages' is an address such as 'https://contoso.example/rules/{HelpLinks.RulePlace}'.", pages.Place));
        }
        return first;
    }

    /// <summary>Whether no other API has the name; one that comes too late is reported.</summary>
    public static bool IsFree(ApiContract api, IEnumerable<ApiContract> others, SchemaNode root, List<SchemaProblem> problems)
    {
        // Files of generated code stand in folders of this name.
        if (others.FirstOrDefault(other => string.Equals(other.Name, api.Name, StringComparison.OrdinalIgnoreCase)) is not { } taken)
            return true;
        problems.Add(new SchemaProblem(
            ProblemKind.NameCollision,
            $"The C# name '{api.Name}' is that of {taken.Provider} {taken.Version} too, so nothing is generated for {api.Provider} {api.Version}; give this API another one with 'name' in '{Keyword}'.",
            root[Keyword]!.Place));
        return false;
    }
}
