using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>Members and constants as this compilation has them.</summary>
internal sealed class MemberValues(Compilation compilation)
{
    public ISymbol? Find(MemberKey member) => TypeOf(member)?.GetMembers(member.Name).FirstOrDefault(found => found is IFieldSymbol or IPropertySymbol);

    /// <summary>Whether a member gives back what it is given and does nothing else with it; a method, what it makes.</summary>
    public bool OnlyHolds(MemberKey member) => !member.IsProperty || (TypeOf(member)?.GetMembers(member.Name).OfType<IPropertySymbol>().All(OnlyHolds) ?? false);

    /// <summary>Whether a member holds what its initializer says, unless somebody assigns to it.</summary>
    public static bool IsFollowed(ISymbol member) => member switch
    {
        // A struct may be made without its initializers, a field of a thread or at an offset may hold something else.
        { IsStatic: false, ContainingType.IsValueType: true } => false,
        IFieldSymbol { IsVolatile: false } field => !IsSpecial(field) && (field.IsReadOnly || field.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal),
        IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false } property => property.ContainingType.TypeKind != TypeKind.Interface,
        _ => false,
    };

    /// <summary>The value of a constant, or of what is one in all but name.</summary>
    public static WrittenValue? ConstantOf(ISymbol member, TextRange range) => member switch
    {
        IFieldSymbol { IsConst: true, HasConstantValue: true } field => WrittenScalar.Of(field.ConstantValue, range),
        IFieldSymbol { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String } => new WrittenText("", range),
        _ => null,
    };

    /// <summary>What the compiler says of a constant expression.</summary>
    public WrittenValue? ConstantAt(SyntaxTree tree, TextRange range, CancellationToken cancellationToken)
    {
        var node = tree.GetRoot(cancellationToken).FindNode(new TextSpan(range.Start, range.Length), getInnermostNodeForTie: true);
        var constant = compilation.GetSemanticModel(tree).GetConstantValue(node, cancellationToken);
        return constant.HasValue ? WrittenScalar.Of(constant.Value, range) : null;
    }

    private INamedTypeSymbol? TypeOf(MemberKey member) => compilation.Assembly.GetTypeByMetadataName(member.Type) ?? compilation.GetTypeByMetadataName(member.Type);

    private static bool IsSpecial(IFieldSymbol field) => field.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "ThreadStaticAttribute" or "FieldOffsetAttribute");

    // One that only computes is like a method; what is put into another one may be changed by its accessors.
    private static bool OnlyHolds(IPropertySymbol property)
    {
        var isAutomatic = property.Declaration()?.GetSyntax() is PropertyDeclarationSyntax declaration && AutomaticProperty.Is(declaration);
        return property.SetMethod is null || (isAutomatic && !property.IsVirtual && !property.IsOverride && !property.IsAbstract && property.ContainingType.TypeKind != TypeKind.Interface);
    }
}
