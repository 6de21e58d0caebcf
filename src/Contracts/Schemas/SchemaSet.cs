using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>A provider in one version.</summary>
internal sealed record ApiIdentity(string Provider, string Version)
{
    /// <summary>The C# name: the last part of the provider, unless a file gives another one.</summary>
    public string Name { get; init; } = CSharpNames.Pascal(Provider.Substring(Provider.LastIndexOf('.') + 1)) ?? "";

    /// <summary>Where the pages of its rules are.</summary>
    public string? RulePages { get; init; }
}

/// <summary>What schema files say, and what is wrong with them.</summary>
/// <param name="Apis">By provider and version.</param>
/// <param name="Problems">By file and place. A problem in one schema never keeps the others from being read.</param>
public sealed record SchemaSet(EquatableArray<ApiContract> Apis, EquatableArray<SchemaProblem> Problems)
{
    public static SchemaSet Read(IEnumerable<SchemaDocument> documents)
    {
        var problems = new List<SchemaProblem>();
        var files = new SchemaFiles(documents, problems);
        var apis = new List<ApiContract>();
        var used = new HashSet<SchemaFile>(files.OverlayFiles);
        foreach (var api in files.Schemas.Select(file => (File: file, Identity: IdentityOf(files, file, problems)))
            .Where(pair => pair.Identity is not null)
            .GroupBy(pair => pair.Identity!)
            .OrderBy(group => group.Key.Provider + "/" + group.Key.Version, StringComparer.Ordinal))
        {
            var identity = ApiName.Of(api.Key, [.. api.Select(pair => files.Root(pair.File))], problems);
            var reader = new ApiReader(files, identity, api.Select(pair => pair.File), problems);
            var contract = reader.Read();
            used.UnionWith(api.Select(pair => pair.File));
            used.UnionWith(reader.Files);
            if (ApiName.IsFree(contract, apis, files.Root(api.First().File), problems))
                apis.Add(contract);
        }
        foreach (var file in files.Schemas.Where(file => !used.Contains(file) && !SpeaksOfArm(files.Root(file))))
            problems.Add(Unused(file));
        return new SchemaSet(apis.ToEquatableArray(), InOrder(problems));
    }

    private static ApiIdentity? IdentityOf(SchemaFiles files, SchemaFile file, List<SchemaProblem> problems)
    {
        var root = files.Root(file);
        if (root["x-arm-api"] is not { } api)
        {
            if (SpeaksOfArm(root))
                problems.Add(new SchemaProblem(ProblemKind.KeywordNotUsable, "A file that declares a resource or operations says with x-arm-api to which provider and version it belongs.", root.Place));
            return null;
        }
        if (api["provider"]?.Text is { Length: > 0 } provider && api["version"]?.Text is { Length: > 0 } version && provider.All(IsPlain) && version.All(IsPlain))
        {
            var identity = new ApiIdentity(provider, version);
            if (identity.Name.Length > 0)
                return identity;
        }
        problems.Add(new SchemaProblem(ProblemKind.KeywordNotUsable, "'x-arm-api' has a provider such as 'Contoso.Storage' and a version.", api.Place));
        return null;
    }

    private static bool SpeaksOfArm(SchemaNode root) =>
        root["x-arm-api"] is not null || root["x-arm-resource"] is not null || root["x-arm-operations"] is not null;

    // Both stand in addresses and in the names of generated files.
    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-';

    private static SchemaProblem Unused(SchemaFile file) => new(
        ProblemKind.FileNotRecognised,
        "This schema belongs to no API: it has no x-arm-api, and no schema refers to it.",
        file.Document.Place(new TextRange(file.Root.Range.Start, 1)));

    private static EquatableArray<SchemaProblem> InOrder(IEnumerable<SchemaProblem> problems) => problems
        .Select(problem => problem with { Message = PlainText.OneLine(problem.Message) })
        .Distinct()
        .OrderBy(problem => problem.Place.Path, StringComparer.Ordinal)
        .ThenBy(problem => problem.Place.Range.Start)
        .ThenBy(problem => problem.Kind)
        .ThenBy(problem => problem.Message, StringComparer.Ordinal)
        .ToEquatableArray();
}
