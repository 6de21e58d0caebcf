using System.Reflection;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>The models that the generator put into this assembly, by the schema definition that their attribute names.</summary>
internal static class GeneratedModels
{
    private static readonly Dictionary<string, Type> s_models = typeof(GeneratedModels).Assembly.GetTypes()
        .Where(type => typeof(Payload).IsAssignableFrom(type))
        .Select(type => (Type: type, type.GetCustomAttribute<SchemaDefinitionAttribute>()?.Definition))
        .Where(model => model.Definition?.Contains(".json#", StringComparison.Ordinal) == true)
        .ToDictionary(model => model.Definition!, model => model.Type);

    public static IEnumerable<string> Definitions => s_models.Keys.Order(StringComparer.Ordinal);

    public static Type Of(string definition) => s_models[definition];

    /// <summary>What <c>T.FromJson</c> makes of a text.</summary>
    public static Payload FromJson(string definition, string json) =>
        s_models[definition].GetMethod("FromJson", [typeof(string)])!.CreateDelegate<Func<string, Payload>>()(json);
}
