using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>Lists: collection expressions, arrays, and what is added one by one.</summary>
internal sealed class ListReader(ValueReader values)
{
    public static bool IsList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List", ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }
        || (type is { Name: "PayloadList" } && GeneratedTypes.IsOfRuntime(type));

    public WrittenArray Read(ICollectionExpressionOperation list) =>
        new(
            list.Elements.Where(element => element is not ISpreadOperation).Select(values.Read).ToEquatableArray(),
            list.Elements.Any(element => element is ISpreadOperation),
            ValueReader.RangeOf(list));

    public WrittenValue Read(IArrayCreationOperation array)
    {
        if (array.DimensionSizes.Length != 1)
            return ValueReader.Unknown(array);
        if (array.Initializer is { } initializer)
            return new WrittenArray(initializer.ElementValues.Select(values.Read).ToEquatableArray(), false, ValueReader.RangeOf(array));
        return array.DimensionSizes[0].ConstantValue is { HasValue: true, Value: 0 } ? new WrittenArray([], false, ValueReader.RangeOf(array)) : ValueReader.Unknown(array);
    }

    public WrittenValue Read(IObjectCreationOperation creation)
    {
        var isEmpty = creation.Arguments.All(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Int32);
        return isEmpty ? Added(creation.Initializer?.Initializers ?? [], false, ObjectReader.HeadOf(creation.Syntax)) : ValueReader.Unknown(creation);
    }

    /// <summary><c>= { a, b }</c>: the list was there, and empty.</summary>
    public WrittenArray ReadFilling(IObjectOrCollectionInitializerOperation initializer) =>
        Added(initializer.Initializers, false, ObjectReader.HeadOf(initializer.Syntax));

    private WrittenArray Added(IEnumerable<IOperation> entries, bool isOpen, TextRange range)
    {
        var elements = new List<WrittenValue>();
        foreach (var entry in entries)
        {
            if (entry is IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false } } add && add.Arguments.Value() is { } value)
                elements.Add(values.Read(value));
            else
                isOpen = true;
        }
        return new WrittenArray(elements.ToEquatableArray(), isOpen, range);
    }
}
