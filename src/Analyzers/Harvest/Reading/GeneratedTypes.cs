using System.Collections.Concurrent;
using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Model;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>The generated types of a compilation, found by their attribute and never by their namespace.</summary>
internal sealed class GeneratedTypes(IReadOnlyList<ApiContract> apis)
{
    private const string Space = nameof(ArmPayloads);
    private const string Attribute = "SchemaDefinitionAttribute";
    private const string NameAttribute = "JsonPropertyNameAttribute";

    private readonly ConcurrentDictionary<ISymbol, GeneratedType?> _types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<WrittenType, GeneratedType?> _byName = new();

    public IReadOnlyList<ApiContract> Apis { get; } = apis;

    public GeneratedType? Of(ITypeSymbol? type) => type is INamedTypeSymbol named ? _types.GetOrAdd(Unwrapped(named), Read) : null;

    public GeneratedType? Of(WrittenType type) => _byName.GetOrAdd(type, Find);

    /// <summary>Whether a symbol comes with the library or with generated code, and so changes no payload that it is given.</summary>
    public bool IsOurs(ISymbol? symbol) => symbol?.ContainingType is { } type && (IsOfRuntime(type) || (Of(type) is not null && IsGenerated(symbol)));

    public static bool IsOfRuntime(ITypeSymbol? type) =>
        type is { ContainingNamespace: { Name: Space, ContainingNamespace.IsGlobalNamespace: true }, ContainingAssembly.Name: Space };

    /// <summary>The JSON name of a generated property; null if it has none.</summary>
    public static string? JsonName(ISymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == NameAttribute && attribute.ConstructorArguments is { Length: 1 } arguments)
                return arguments[0].Value as string;
        }
        return null;
    }

    // Generated types are partial: a project may add members of its own.
    private static bool IsGenerated(ISymbol symbol) => symbol.DeclaringSyntaxReferences.All(declaration => GeneratedCode.IsOurs(declaration.SyntaxTree.GetRoot()));

    private static INamedTypeSymbol Unwrapped(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T && type.TypeArguments[0] is INamedTypeSymbol inner ? inner : type;

    private GeneratedType? Read(ISymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: Attribute } definition && IsOfRuntime(definition)
                && attribute.ConstructorArguments is { Length: 2 } arguments && arguments[0].Value is string api && arguments[1].Value is string key)
                return Of(new WrittenType(api, key));
        }
        return null;
    }

    private GeneratedType? Find(WrittenType name)
    {
        foreach (var api in Apis)
        {
            if (api.Id == name.Api)
                return GeneratedType.Find(api, name);
        }
        return null;
    }
}
