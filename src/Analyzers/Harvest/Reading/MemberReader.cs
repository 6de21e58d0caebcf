using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>What the initializer of a field or an automatic property says.</summary>
internal static class MemberReader
{
    public static WrittenValue Read(TreeContext context, ISymbol member, SyntaxNode declaration)
    {
        var initializer = declaration switch
        {
            VariableDeclaratorSyntax field => field.Initializer?.Value,
            PropertyDeclarationSyntax property when AutomaticProperty.Is(property) => property.Initializer?.Value,
            _ => null,
        };
        var range = new TextRange(declaration.SpanStart, 0);
        if (initializer is null)
            return new WrittenUnknown(range);
        var value = context.Values.Read(context.Model.GetOperation(initializer, context.Cancellation));
        return value is WrittenObject or WrittenArray
            ? new WrittenHeld(value, Fate.None with { Holders = EquatableArray.Create(MemberKey.Of(member)) }, range)
            : value;
    }
}
