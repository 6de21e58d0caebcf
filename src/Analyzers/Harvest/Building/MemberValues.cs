using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>Members and constants as this compilation has them.</summary>
internal sealed class MemberValues(Compilation compilation)
{
    public ISymbol? Find(MemberKey member)
    {
        var type = compilation.Assembly.GetTypeByMetadataName(member.Type) ?? compilation.GetTypeByMetadataName(member.Type);
        return type?.GetMembers(member.Name).FirstOrDefault(found => found is IFieldSymbol or IPropertySymbol);
    }

    /// <summary>Whether a member holds what its initializer says, unless somebody assigns to it.</summary>
    public static bool IsFollowed(ISymbol member) => member switch
    {
        IFieldSymbol { IsVolatile: false } field => field.IsReadOnly || field.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal,
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
}
