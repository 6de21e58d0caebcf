using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Consumers;

/// <summary>Namespaces and types of a consumer that catch every name which is not qualified from the root.</summary>
internal static class Decoys
{
    private static readonly string[] Types =
    [
        "String", "Int64", "Boolean", "Decimal", "Object", "Void", "Nullable", "Attribute", "Exception", "Task", "Uri", "Func", "Lazy",
        "ReadOnlySpan", "MemoryExtensions", "StringComparison", "StringComparer", "DateTimeOffset", "IEquatable", "IParsable", "CultureInfo",
        "ArgumentNullException", "IList", "List", "IReadOnlyList", "ReadOnlyCollection", "Obsolete", "GeneratedCode", "JsonPropertyName",
        "Utf8JsonReader", "Utf8JsonWriter", "JsonTokenType", "JsonNode", "Text", "Json", "Collections",
        "Payload", "PayloadList", "PayloadDictionary", "PayloadReader", "PayloadWriter", "PayloadName", "PayloadElement", "PayloadRequest", "PayloadReadFunc",
        "PayloadJsonResolver", "FromJson", "SchemaDefinition", "GeneratedApi", "GeneratedContract", "NameConstraint", "ResourceId", "ResourceIdTemplate",
        "Resource", "ResourcePage", "RequestFactory", "ResponseReader", "OperationInfo", "BodyForm", "DefinitionFolderReader", "DefinitionFolderWriter",
    ];

    private static readonly string[] Namespaces = ["System", "ArmPayloads", "Global", "@global", "Microsoft", "Contracts"];

    /// <summary>The consumer with decoys in every namespace that it has types in; what is generated itself is no decoy.</summary>
    public static Consumer AddTo(Consumer consumer)
    {
        var run = consumer.Generate();
        var spaces = run.GeneratedSources.Keys.Select(name => name.Split('/')[0]).Distinct().ToList();
        foreach (var space in spaces)
        {
            var taken = run.Compilation.GlobalNamespace.GetNamespaceMembers().Single(member => member.Name == "ArmPayloads")
                .GetNamespaceMembers().Single(member => "ArmPayloads." + member.Name == space).GetTypeMembers().Select(type => type.Name).ToHashSet();
            consumer = consumer.WithSource($"/{space}.Types.cs", $"namespace {space};\n" + string.Concat(Types.Except(taken).Select(name => $"internal class {name};\n")));
            foreach (var name in Namespaces.Where(name => !taken.Contains(name)))
                consumer = consumer.WithSource($"/{space}.{name}.cs", $"namespace {space}.{name};\ninternal class Decoy;\n");
        }
        return consumer.WithSource("/System.cs", "namespace ArmPayloads.System;\ninternal class Decoy;\n");
    }
}
