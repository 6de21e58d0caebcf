using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Configuration;

namespace ArmPayloads.Generator.Emit;

/// <summary>The namespace that an API's types are generated into.</summary>
internal static class ApiNamespace
{
    private const string Root = "ArmPayloads";

    /// <summary>What the runtime and the contracts have in the namespace of all; a namespace of such a name would hide it. A test compares the two.</summary>
    internal static readonly HashSet<string> Taken = new(StringComparer.Ordinal)
    {
        "ArmEndpoint", "BodyForm", "Contracts", "DefinitionFolderReader", "DefinitionFolderWriter", "DefinitionValidation", "Finding", "FindingEdit", "FromJson", "GeneratedApiAttribute",
        "GeneratedContract", "NameConstraint", "OperationInfo", "Payload", "PayloadConverter", "PayloadDictionary", "PayloadEdit", "PayloadEditKind", "PayloadElement",
        "PayloadJsonException", "PayloadJsonResolver", "PayloadList", "PayloadName", "PayloadReader", "PayloadReadFunc", "PayloadRequest", "PayloadRequestException",
        "PayloadRequestExtensions", "PayloadValidation", "PayloadWriteAction", "PayloadWriter", "RequestFactory", "Resource", "ResourceId", "ResourceIdTemplate",
        "ResourcePage", "ResponseMeaning", "ResponseReader", "RuleSeverity", "SchemaDefinitionAttribute",
    };

    public static string Of(ApiContract api, SchemaSet set, GeneratorOptions options)
    {
        if (CSharpText.Namespace(options.Namespace) is not { } chosen)
            return $"{Root}.{api.Name}{(Taken.Contains(api.Name) ? "Api" : "")}";
        // With several APIs in one namespace, two of them may well have a type of one name.
        return set.Apis.Count == 1 ? chosen : chosen + "." + api.Name;
    }
}
