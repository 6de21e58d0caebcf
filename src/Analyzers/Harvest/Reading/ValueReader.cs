using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>What an expression is worth, as far as that is certain.</summary>
internal sealed class ValueReader(TreeContext context)
{
    // Deeper than anybody writes; what is below is unknown.
    private const int MaxDepth = 100;

    private int _depth;

    public ObjectReader Objects => field ??= new ObjectReader(context, this);

    private VariableReader Variables => field ??= new VariableReader(context, this);

    public WrittenValue Read(IOperation? operation)
    {
        if (operation is null)
            return new WrittenUnknown(default);
        context.Cancellation.ThrowIfCancellationRequested();
        if (_depth >= MaxDepth)
            return Unknown(operation);
        _depth++;
        try
        {
            return ReadConstant(operation) ?? ReadOther(operation);
        }
        finally
        {
            _depth--;
        }
    }

    public static TextRange RangeOf(IOperation operation) => TreeContext.RangeOf(operation.Syntax.Span);

    public static WrittenUnknown Unknown(IOperation operation) => new(RangeOf(operation));

    private static WrittenValue? ReadConstant(IOperation operation)
    {
        if (operation is IConversionOperation or ILocalReferenceOperation || operation.ConstantValue is not { HasValue: true } constant)
            return operation is IConversionOperation { ConstantValue.HasValue: true } conversion ? ReadConstantConversion(conversion) : null;
        var range = RangeOf(operation);
        return operation switch
        {
            IFieldReferenceOperation field => new WrittenReference(MemberKey.Of(field.Field), range),
            IBinaryOperation { Type.SpecialType: SpecialType.System_String } or IInterpolatedStringOperation => null,
            _ when DependsOnOthers(operation) => new WrittenConstant(range),
            _ => WrittenScalar.Of(constant.Value, range),
        };
    }

    private static WrittenValue? ReadConstantConversion(IConversionOperation conversion)
    {
        if (conversion.Type?.SpecialType is null or SpecialType.None)
            return null;
        if (conversion.ConstantValue.Value is null or string)
            return null;
        return DependsOnOthers(conversion) ? new WrittenConstant(RangeOf(conversion)) : WrittenScalar.Of(conversion.ConstantValue.Value, RangeOf(conversion));
    }

    // Constants of other files change without this one; a constant of this one may be made of them.
    private static bool DependsOnOthers(IOperation operation) =>
        operation.DescendantsAndSelf().Any(part => part is IFieldReferenceOperation or ILocalReferenceOperation);

    private WrittenValue ReadOther(IOperation operation) => operation switch
    {
        IConversionOperation conversion => ReadConversion(conversion),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum => Concatenate(sum, [sum.LeftOperand, sum.RightOperand]),
        IInterpolatedStringOperation text => Interpolate(text),
        IObjectCreationOperation creation => Objects.Read(creation),
        ICollectionExpressionOperation list => Objects.Lists.Read(list),
        IArrayCreationOperation array => Objects.Lists.Read(array),
        ILocalReferenceOperation local => Variables.Read(local),
        IFieldReferenceOperation field => VariableReader.Read(field),
        IPropertyReferenceOperation property => ReadProperty(property),
        IInvocationOperation { TargetMethod.Name: "ToString", Arguments.Length: 0, Instance: { } instance } when IsEnum(instance.Type) => Read(instance) with { Range = RangeOf(operation) },
        // Whichever it is, it is the same.
        IConditionalOperation { WhenFalse: { } other } choice when Read(choice.WhenTrue) is var value && WrittenScalar.AreEqual(value, Read(other)) => value with { Range = RangeOf(operation) },
        ICoalesceOperation choice when Read(choice.Value) is var value and (WrittenText or WrittenNumber or WrittenBoolean) => value with { Range = RangeOf(operation) },
        IDefaultValueOperation { Type: { } type } when type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T => new WrittenNull(RangeOf(operation)),
        IParenthesizedOperation parenthesized => Read(parenthesized.Operand),
        _ => Unknown(operation),
    };

    private WrittenValue ReadConversion(IConversionOperation conversion)
    {
        var kind = conversion.GetConversion();
        if (!kind.Exists)
            return Unknown(conversion);
        if (conversion.OperatorMethod is { } method)
            return ReadOwnConversion(conversion, method);
        if (kind.IsNumeric || (kind.IsNullable && conversion.Operand.Type is { IsValueType: true }))
            return kind.IsExplicit || conversion.Operand.Type?.SpecialType is SpecialType.System_Char ? Unknown(conversion) : Read(conversion.Operand);
        return kind.IsUnboxing ? Unknown(conversion) : Read(conversion.Operand);
    }

    private WrittenValue ReadOwnConversion(IConversionOperation conversion, IMethodSymbol method)
    {
        if (context.Types.Of(method.ContainingType) is { Form: GeneratedForm.Enum or GeneratedForm.Choice })
            return Read(conversion.Operand);
        // JSON of a plain value is that value.
        return method.ContainingType is { Name: "JsonNode", ContainingNamespace.Name: "Nodes" } && Read(conversion.Operand) is var value and (WrittenText or WrittenNumber or WrittenBoolean or WrittenReference or WrittenConcatenation)
            ? value
            : Unknown(conversion);
    }

    private WrittenValue Concatenate(IOperation whole, IEnumerable<IOperation> parts)
    {
        var read = parts.Select(Read).ToEquatableArray();
        if (read.Any(part => part is WrittenUnknown or WrittenNull or WrittenObject or WrittenArray))
            return Unknown(whole);
        return read.All(part => part is WrittenText)
            ? new WrittenText(string.Concat(read.Select(part => ((WrittenText)part).Value)), RangeOf(whole))
            : new WrittenConcatenation(read, RangeOf(whole));
    }

    private WrittenValue Interpolate(IInterpolatedStringOperation text)
    {
        var parts = new List<IOperation>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation literal:
                    parts.Add(literal.Text);
                    break;
                case IInterpolationOperation { Alignment: null, FormatString: null } hole when Unconverted(hole.Expression) is { Type.SpecialType: SpecialType.System_String } value:
                    parts.Add(value);
                    break;
                default:
                    return Unknown(text);
            }
        }
        return Concatenate(text, parts);
    }

    private static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { OperatorMethod: null, Operand: { } operand } ? operand : operation;

    private WrittenValue ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (context.Types.Of(property.ContainingType) is { Form: GeneratedForm.Enum } type)
        {
            if (property.IsStatic && type.Contract!.Members.FirstOrDefault(member => member.Name == property.Name) is { } listed)
                return new WrittenText(listed.Value, RangeOf(reference));
            return property.Name == "Value" && reference.Instance is { } instance ? Read(instance) with { Range = RangeOf(reference) } : Unknown(reference);
        }
        return reference.Arguments.IsEmpty ? VariableReader.Read(reference) : Unknown(reference);
    }

    private bool IsEnum(ITypeSymbol? type) => context.Types.Of(type) is { Form: GeneratedForm.Enum };
}
