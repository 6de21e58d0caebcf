using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>What a schema that is written in place looks like, before it is read.</summary>
internal static class SchemaShapes
{
    /// <summary>Whether the schema may become a C# type: an object with properties, a text with listed values, or several JSON types.</summary>
    public static bool MayBecomeType(SchemaNode node) =>
        node["properties"] is { IsObject: true, HasMembers: true }
        || node.JsonOf("enum") is JsonArraySyntax
        || IsList(node.JsonOf("oneOf"))
        || IsList(node.JsonOf("anyOf"))
        || IsList(node.JsonOf("type"));

    private static bool IsList(JsonNodeSyntax? json) => json is JsonArraySyntax { Elements.Count: > 1 };
}
