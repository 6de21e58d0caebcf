using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>The one element of a list that has one.</summary>
internal static class Lone
{
    public static SyntaxReference? Declaration(this ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is { Length: 1 } all ? all[0] : null;

    public static IOperation? Value(this ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 1 ? arguments[0].Value : null;

    public static (IOperation First, IOperation Second)? Pair(this ImmutableArray<IArgumentOperation> arguments) =>
        arguments.Length == 2 ? (arguments[0].Value, arguments[1].Value) : null;
}
