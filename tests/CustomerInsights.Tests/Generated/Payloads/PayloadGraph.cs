using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Walks a payload and everything in it by its typed members.</summary>
internal static class PayloadGraph
{
    /// <summary>The names of all members that no schema knows, each with the way to it.</summary>
    public static IEnumerable<string> Unknown(object? value, string path = "$") => value switch
    {
        Payload payload => payload.AdditionalProperties.Keys.Select(name => $"{path}.{name}").Concat(Members(payload, path)),
        string or null => [],
        IDictionary map => throw new NotSupportedException($"{path} is a {map.GetType()}"),
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => Entry(item, $"{path}[{i}]")),
        _ => value.GetType().IsDefined(typeof(SchemaDefinitionAttribute)) ? Alternatives(value, path) : [],
    };

    private static IEnumerable<string> Members(Payload payload, string path) =>
        payload.GetType().GetProperties()
            .Where(property => property.IsDefined(typeof(JsonPropertyNameAttribute)))
            .SelectMany(property => Unknown(property.GetValue(payload), $"{path}.{property.Name}"));

    // A dictionary is walked as its entries.
    private static IEnumerable<string> Entry(object? item, string path) =>
        item?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? Unknown(type.GetProperty("Value")!.GetValue(item), path)
            : Unknown(item, path);

    // A choice has a member for each form, an enum has none that holds a payload.
    private static IEnumerable<string> Alternatives(object choice, string path) =>
        choice.GetType().GetProperties()
            .Where(property => typeof(Payload).IsAssignableFrom(property.PropertyType))
            .SelectMany(property => Unknown(property.GetValue(choice), path));
}
