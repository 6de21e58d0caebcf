namespace ArmPayloads;

/// <summary>Names the definition that a generated type was made from. Analyzers recognise generated types by it.</summary>
/// <param name="api">Provider and version, such as <c>Microsoft.CustomerInsights/2017-04-26</c>.</param>
/// <param name="definition">The definition within that API.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class SchemaDefinitionAttribute(string api, string definition) : Attribute
{
    /// <summary>Provider and version, such as <c>Microsoft.CustomerInsights/2017-04-26</c>.</summary>
    public string Api { get; } = api;

    /// <summary>The definition within that API.</summary>
    public string Definition { get; } = definition;
}
