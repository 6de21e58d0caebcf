using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>Ids, as far as their names are known: <c>hub.Connector("Blob").Mapping("Rows")</c>, <c>new ProfileId(hub, "Contact")</c>.</summary>
internal sealed class AddressReader(TreeContext context)
{
    private const int MaxDepth = 20;

    /// <summary>Where a request sends its payload; null where that has no name, or is not known.</summary>
    public WrittenAddress? ReadRequest(IInvocationOperation request)
    {
        if (request.Instance is not { } id || context.Types.Of(request.TargetMethod.ContainingType) is not { Form: GeneratedForm.Id } type)
            return null;
        var resource = type.Resource!;
        var isWhole = request.Arguments.Any(argument => context.Types.Of(argument.Parameter?.Type) is { } body && body.Name.Key == resource.Definition);
        if (!isWhole || resource.Parent is null)
            return null;
        var names = new List<WrittenValue>();
        return ReadNames(id, type, names, 0) ? new WrittenAddress(type.Name, names.ToEquatableArray()) : null;
    }

    // The names of the id, from the one directly below the root on.
    private bool ReadNames(IOperation id, GeneratedType type, List<WrittenValue> names, int depth)
    {
        if (type.Resource!.Parent is null)
            return true;
        if (depth > MaxDepth || type.Api.Resource(type.Resource.Parent) is null)
            return false;
        switch (id)
        {
            case IInvocationOperation { Instance: { } parent } call when call.Arguments.Value() is { } name && context.Types.Of(call.TargetMethod.ContainingType) is { Form: GeneratedForm.Id } holder && holder.Resource!.Type == type.Resource.Parent:
                return ReadNames(parent, holder, names, depth + 1) && Add(name, names);
            case IObjectCreationOperation creation when creation.Arguments.Pair() is var (parent, name) && context.Types.Of(parent.Type) is { Form: GeneratedForm.Id } holder:
                return ReadNames(parent, holder, names, depth + 1) && Add(name, names);
            case IObjectCreationOperation { Arguments: var arguments } when arguments.Length > 2:
                return AddLast(arguments, type, names);
            case IConversionOperation conversion:
                return ReadNames(conversion.Operand, type, names, depth + 1);
            case ILocalReferenceOperation { Local: var local } when VariableReader.InitializerOf(local) is { } initializer && !context.Uses.Of(local).IsReassigned:
                return context.Model.GetOperation(initializer, context.Cancellation) is { } value && ReadNames(value, type, names, depth + 1);
            default:
                return false;
        }
    }

    private bool Add(IOperation name, List<WrittenValue> names)
    {
        names.Add(context.Values.Read(name));
        return names[names.Count - 1] is not WrittenUnknown;
    }

    // A constructor of texts takes every name of the template in its order.
    private bool AddLast(IEnumerable<IArgumentOperation> arguments, GeneratedType type, List<WrittenValue> names)
    {
        var below = 0;
        for (var resource = type.Resource; resource?.Parent is not null; resource = type.Api.Resource(resource.Parent))
            below++;
        var values = arguments.OrderBy(argument => argument.Parameter?.Ordinal).Select(argument => argument.Value).ToList();
        return values.Count >= below && values.Skip(values.Count - below).All(value => Add(value, names));
    }

    /// <summary>The names that are given where an id is made.</summary>
    public IEnumerable<WrittenName> ReadGiven(IOperation? operation)
    {
        var (method, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => (null, []),
        };
        var made = method?.MethodKind == MethodKind.Constructor ? method.ContainingType : method?.ReturnType;
        if (method is null || !context.Types.IsOurs(method) || method.IsStatic || context.Types.Of(made) is not { Form: GeneratedForm.Id } type)
            return [];
        return Given(type, [.. arguments.OrderBy(argument => argument.Parameter?.Ordinal)]);
    }

    // The last argument is the last parameter of the template, and so on.
    private IEnumerable<WrittenName> Given(GeneratedType type, IReadOnlyList<IArgumentOperation> arguments)
    {
        var parameters = type.Resource!.Id.Parameters.ToList();
        for (var i = 1; i <= Math.Min(arguments.Count, parameters.Count); i++)
        {
            var argument = arguments[arguments.Count - i];
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_String && context.Values.Read(argument.Value) is var value and not WrittenUnknown)
                yield return new WrittenName(type.Name, parameters[parameters.Count - i], value);
        }
    }
}
