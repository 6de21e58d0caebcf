using System.Reflection;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Every request that the ids can make, found by reflection and made with sample arguments.</summary>
internal static class GeneratedRequests
{
    private static readonly Dictionary<string, (MethodInfo Method, ResourceId Id)> s_methods = SampleIds.All
        .SelectMany(id => id.GetType().GetMethods()
            .Where(method => typeof(PayloadRequest).IsAssignableFrom(method.ReturnType))
            .Select(method => (Method: method, Id: id)))
        .ToDictionary(entry => Call(entry.Method, entry.Id).Operation);

    /// <summary>By operation: Profile.CreateOrUpdate.</summary>
    public static IReadOnlyCollection<string> Operations => s_methods.Keys;

    /// <summary>Type and name of the method: ProfileId.CreateOrUpdateRequest.</summary>
    public static string MethodOf(string operation) => $"{s_methods[operation].Id.GetType().Name}.{s_methods[operation].Method.Name}";

    /// <summary>Query parameters and form of the body are left at their defaults unless they are given by name.</summary>
    public static PayloadRequest Make(string operation, params (string Name, object? Value)[] arguments) =>
        Call(s_methods[operation].Method, s_methods[operation].Id, arguments);

    public static IEnumerable<string> OptionalTexts(string operation) =>
        s_methods[operation].Method.GetParameters()
            .Where(parameter => parameter is { HasDefaultValue: true, DefaultValue: null })
            .Select(parameter => parameter.Name!);

    private static PayloadRequest Call(MethodInfo method, ResourceId id, params (string Name, object? Value)[] arguments) =>
        (PayloadRequest)method.Invoke(
            method.IsStatic ? null : id,
            [.. method.GetParameters().Select(parameter => arguments.FirstOrDefault(argument => argument.Name == parameter.Name) is { Name: not null } given ? given.Value : Sample(parameter))])!;

    private static object? Sample(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        if (parameter.ParameterType == typeof(string))
            return parameter.Name == "subscriptionId" ? SampleIds.Subscription : "contoso-rg";
        return parameter.ParameterType.GetMethod("FromJson", [typeof(string)])!.Invoke(null, ["""{"tag":1}"""]);
    }
}
