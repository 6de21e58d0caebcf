using System.Collections.Immutable;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Generator.Inputs;

/// <summary>Checks payload files as files: their syntax, whether their path names a resource, whether two are the same one.</summary>
internal static class PayloadFiles
{
    private const string Extension = ".json";

    public static EquatableArray<SchemaProblem> Check(ImmutableArray<PayloadFile> files, SchemaSet set)
    {
        var problems = new List<SchemaProblem>();
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.SyntaxProblem is not null)
                problems.Add(file.SyntaxProblem);
            if (file.IsTemplate || set.Apis.Count == 0)
                continue;
            if (!IsRecognised(file, set))
                problems.Add(Problem(file, ProblemKind.FileNotRecognised, $"The path of this file names no resource. {Expected(set)}"));
            else if (seen.TryGetValue(file.Path.Replace('\\', '/'), out var other))
                problems.Add(Problem(file, ProblemKind.DuplicateDefinition, $"'{other.Replace('\\', '/').Split('/').Last()}' beside this file names the same resource: letter case does not count."));
            else
                seen.Add(file.Path.Replace('\\', '/'), file.Path);
        }
        return problems.ToEquatableArray();
    }

    private static bool IsRecognised(PayloadFile file, SchemaSet set)
    {
        var segments = file.Segments;
        return segments[segments.Length - 1].EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            && set.Apis.Any(api => DefinitionLayout.Find(api, segments) is not null);
    }

    private static string Expected(SchemaSet set)
    {
        var collections = set.Apis.SelectMany(api => api.Resources)
            .Where(resource => resource is { IsWritable: true, Parent: not null })
            .Select(resource => resource.Collection)
            .ToList();
        return collections.Count == 0
            ? "The schemas declare no collection of resources, so there are no payload files."
            : $"A payload file is <collection>/<name>.json, and the collections are {string.Join(", ", collections)}.";
    }

    private static SchemaProblem Problem(PayloadFile file, ProblemKind kind, string message) =>
        new(kind, message, new SourcePlace(file.Path, new TextRange(0, 0), 0, 0, 0, 0));
}
