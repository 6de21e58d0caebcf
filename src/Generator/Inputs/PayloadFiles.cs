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
        var places = set.Apis.SelectMany(api => api.Resources
            .Where(resource => resource.Parent is null || resource.IsWritable)
            .Select(resource => PlaceOf(api, resource)));
        return $"A payload file is one of {string.Join(", ", places.Append(DefinitionLayout.ExistingFile).Distinct())}.";
    }

    // hub.json, profiles/<name>.json, connectors/<name>/mappings/<name>.json
    private static string PlaceOf(ApiContract api, ResourceContract resource)
    {
        if (api.Resource(resource.Parent) is not { } parent)
            return DefinitionLayout.RootFile(resource);
        if (parent.Parent is null)
            return $"{resource.Collection}/<name>{Extension}";
        var place = PlaceOf(api, parent);
        return $"{place.Substring(0, place.Length - Extension.Length)}/{resource.Segment}/<name>{Extension}";
    }

    private static SchemaProblem Problem(PayloadFile file, ProblemKind kind, string message) =>
        new(kind, message, new SourcePlace(file.Path, new TextRange(0, 0), 0, 0, 0, 0));
}
