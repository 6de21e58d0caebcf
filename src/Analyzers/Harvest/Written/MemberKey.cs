using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Written;

/// <summary>A field, property or method by its names. Overloads share one key: what is done to one is done to all.</summary>
/// <param name="Type">The metadata name of the type that declares it.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsProperty">Whether it is a property, which may do something of its own with what it gets.</param>
internal sealed record MemberKey(string Type, string Name, bool IsProperty)
{
    public static MemberKey Of(ISymbol member) => new(MetadataName(member.ContainingType), NameOf(member), member is IPropertySymbol);

    // An explicit implementation is called by the name of what it implements.
    private static string NameOf(ISymbol member)
    {
        var implemented = member switch
        {
            IMethodSymbol method => method.ExplicitInterfaceImplementations.FirstOrDefault()?.Name,
            IPropertySymbol property => property.ExplicitInterfaceImplementations.FirstOrDefault()?.Name,
            _ => null,
        };
        return implemented ?? member.Name;
    }

    private static string MetadataName(INamedTypeSymbol? type)
    {
        if (type is null)
            return "";
        if (type.ContainingType is { } outer)
            return MetadataName(outer) + "+" + type.MetadataName;
        var space = type.ContainingNamespace;
        return space is null or { IsGlobalNamespace: true } ? type.MetadataName : space.ToDisplayString() + "." + type.MetadataName;
    }
}
