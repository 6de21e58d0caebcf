using Microsoft.CodeAnalysis;

namespace ArmPayloads.CodeFixes.Rendering;

/// <summary>The properties of generated types, by the names that they have in JSON.</summary>
internal static class PayloadProperties
{
    private const string NameAttribute = "JsonPropertyNameAttribute";

    /// <summary>The property of a JSON name that code can set; null where the type has none.</summary>
    public static IPropertySymbol? Find(ITypeSymbol? type, string jsonName)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var property in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (JsonNameOf(property) == jsonName)
                    return property.SetMethod is { DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } ? property : null;
            }
        }
        return null;
    }

    /// <summary>The type of a dictionary's values; null where the type is none.</summary>
    public static ITypeSymbol? DictionaryValue(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "PayloadDictionary", TypeArguments: [var value] } ? value : null;

    private static string? JsonNameOf(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: NameAttribute, ConstructorArguments: [{ Value: string name }] })
                return name;
        }
        return null;
    }
}
