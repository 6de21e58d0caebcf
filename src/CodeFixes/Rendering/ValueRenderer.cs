using System.Globalization;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.CodeFixes.Rendering;

/// <summary>JSON values as C# expressions of the type that is wanted where they stand.</summary>
internal sealed class ValueRenderer(SemanticModel model)
{
    /// <summary>A text as a literal.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>The expression; null where the type has no plain way to write the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="target">What the place takes; null or unknown in code that is half typed.</param>
    public string? Render(JsonNodeSyntax? value, ITypeSymbol? target)
    {
        var type = Unwrapped(target);
        return value switch
        {
            JsonStringSyntax text => Takes(type, SpecialType.System_String) ? Quote(text.Value) : null,
            JsonNumberSyntax number => Number(number, type),
            { Kind: JsonKind.True } => Takes(type, SpecialType.System_Boolean) ? "true" : null,
            { Kind: JsonKind.False } => Takes(type, SpecialType.System_Boolean) ? "false" : null,
            { Kind: JsonKind.Null } => target is { IsReferenceType: true } || !SymbolEqualityComparer.Default.Equals(type, target) ? "null" : null,
            JsonArraySyntax list => List(list, type),
            JsonObjectSyntax members => Object(members, type),
            _ => null,
        };
    }

    private string? Number(JsonNumberSyntax number, ITypeSymbol? type)
    {
        if (number.TryGetInt64(out var integer))
            return Takes(type, SpecialType.System_Int64) || Takes(type, SpecialType.System_Decimal) ? integer.ToString(CultureInfo.InvariantCulture) : null;
        return number.TryGetDecimal(out var exact) && Takes(type, SpecialType.System_Decimal) ? exact.ToString(CultureInfo.InvariantCulture) + "m" : null;
    }

    private string? List(JsonArraySyntax list, ITypeSymbol? type)
    {
        var element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var only] } named when PayloadProperties.DictionaryValue(named) is null && IsList(named) => only,
            _ => null,
        };
        if (element is null)
            return null;
        var elements = list.Elements.Select(item => Render(item, element)).ToList();
        return elements.Contains(null) ? null : $"[{string.Join(", ", elements)}]";
    }

    private string? Object(JsonObjectSyntax value, ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } named || !named.InstanceConstructors.Any(IsOpenAndEmpty))
            return null;
        var members = value.Properties.Select(member => Member(member, type)).ToList();
        return members.Contains(null) ? null : members.Count == 0 ? "new()" : $"new() {{ {string.Join(", ", members)} }}";
    }

    private string? Member(JsonPropertySyntax member, ITypeSymbol type)
    {
        var (left, target) = PayloadProperties.DictionaryValue(type) is { } element
            ? ($"[{Quote(member.Name)}]", element)
            : PayloadProperties.Find(type, member.Name) is { } property ? (property.Name, property.Type) : (null, null);
        return left is not null && Render(member.Value, target) is { } value ? $"{left} = {value}" : null;
    }

    private bool Takes(ITypeSymbol? type, SpecialType literal) =>
        type is null or { TypeKind: TypeKind.Error } || model.Compilation.ClassifyConversion(model.Compilation.GetSpecialType(literal), type).IsImplicit;

    private static bool IsList(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Interface, ContainingNamespace.Name: "Generic" } or { Name: "List" };

    private static bool IsOpenAndEmpty(IMethodSymbol constructor) =>
        constructor is { Parameters.IsEmpty: true, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal };

    private static ITypeSymbol? Unwrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;
}
