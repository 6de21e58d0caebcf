using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>What variables hold, where they are given one value for good.</summary>
internal sealed class VariableReader(TreeContext context, ValueReader values)
{
    private readonly HashSet<ILocalSymbol> _open = new(SymbolEqualityComparer.Default);

    public WrittenValue Read(ILocalReferenceOperation reference)
    {
        var local = reference.Local;
        if (!_open.Add(local))
            return ValueReader.Unknown(reference);
        try
        {
            return InitializerOf(local) is { } initializer ? Read(reference, local, initializer) : ValueReader.Unknown(reference);
        }
        finally
        {
            _open.Remove(local);
        }
    }

    /// <summary>A field or a property: another file may declare it, so what it is worth is asked when the value is.</summary>
    public static WrittenReference Read(IMemberReferenceOperation reference) => new(MemberKey.Of(reference.Member.OriginalDefinition), ValueReader.RangeOf(reference));

    /// <summary>The initializer of a local that is declared with one.</summary>
    public static ExpressionSyntax? InitializerOf(ILocalSymbol local) =>
        !local.IsRef && local.Declaration()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } ? value : null;

    private WrittenValue Read(ILocalReferenceOperation reference, ILocalSymbol local, ExpressionSyntax initializer)
    {
        var range = ValueReader.RangeOf(reference);
        var fate = local.IsConst ? Fate.None : context.Uses.Of(local);
        if (fate.IsReassigned)
            return new WrittenUnknown(range);
        var value = values.Read(context.Model.GetOperation(initializer, context.Cancellation));
        return value switch
        {
            WrittenUnknown => new WrittenUnknown(range),
            WrittenObject or WrittenArray => new WrittenHeld(value, fate, range),
            _ => value with { Range = range },
        };
    }
}
