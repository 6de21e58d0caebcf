using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Configuration;
using ArmPayloads.Generator.Emit.Resources;
using ArmPayloads.Generator.Emit.Types;

namespace ArmPayloads.Generator.Emit;

/// <summary>Decides what is emitted into a compilation.</summary>
internal static class ApiEmitter
{
    public static GeneratorOutput Emit(SchemaSet set, GeneratorOptions options, Target target)
    {
        var apis = set.Apis.Where(api => !target.ReferencedApis.Contains(api.Id)).ToList();
        if (apis.Count == 0 || !target.HasRuntime)
            return GeneratorOutput.Empty;
        var problems = ConfigurationProblems(options, target).ToList();
        if (target.LanguageVersion is not null)
            return new GeneratorOutput([], problems.ToEquatableArray());
        var files = apis
            .SelectMany(api => Files(new ApiContext(api, ApiNamespace.Of(api, set, options), options.IsPublic, target.Features)));
        return new GeneratorOutput(files.ToEquatableArray(), problems.ToEquatableArray());
    }

    private static IEnumerable<GeneratedFile> Files(ApiContext api)
    {
        // Enums of one name have the same values: one of them stands for all.
        var types = api.Contract.Types.Where(type => type.Form != TypeForm.Value)
            .GroupBy(type => type.Name, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var type in types)
        {
            yield return type.Form switch
            {
                TypeForm.Enum => EnumEmitter.Emit(api, type),
                TypeForm.Choice => ChoiceEmitter.Emit(api, type),
                _ => ObjectEmitter.Emit(api, type, type.File),
            };
            foreach (var kind in type.Kinds)
                yield return KindEmitter.Emit(api, type, kind);
        }
        foreach (var resource in api.Contract.Resources)
            yield return IdEmitter.Emit(api, resource);
        foreach (var definition in DefinitionEmitter.Emit(api))
            yield return definition;
        yield return RequestsEmitter.Emit(api);
        yield return JsonEmitter.Emit(api, types);
        foreach (var contract in ContractEmitter.Emit(api))
            yield return contract;
    }

    private static IEnumerable<SchemaProblem> ConfigurationProblems(GeneratorOptions options, Target target)
    {
        if (target.LanguageVersion is { } version)
            yield return Problem(ProblemKind.LanguageVersionTooLow, $"ArmPayloads generates C# 12, and this project compiles C# {version}: set <LangVersion>12</LangVersion> or later in the project file.");
        if (!options.IsVisibilityKnown)
            yield return Problem(ProblemKind.KeywordNotUsable, $"ArmPayloadsVisibility is 'public' or 'internal', not '{options.Visibility}'; generated types are internal.");
        if (options.Namespace.Length > 0 && CSharpText.Namespace(options.Namespace) is null)
            yield return Problem(ProblemKind.KeywordNotUsable, $"ArmPayloadsNamespace '{options.Namespace}' is no namespace; generated types are in the API's own one.");
    }

    private static SchemaProblem Problem(ProblemKind kind, string message) => new(kind, message, new SourcePlace("", new TextRange(0, 0), 0, 0, 0, 0));
}
