using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>One value of an <c>enum</c> or <c>const</c>.</summary>
/// <param name="Canonical">Equal for equal JSON values.</param>
/// <param name="Text">The value if it is a text.</param>
public sealed record EnumValue(string Canonical, string? Text)
{
    internal static EnumValue From(string text) => new(JsonText.Quote(text), text);

    internal static EnumValue From(JsonNodeSyntax json) => json is JsonStringSyntax text ? From(text.Value) : new(JsonText.Canonical(json), null);
}
