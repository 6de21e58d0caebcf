using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>The JSON type of a member in one line, said alike for the facts and for a schema: <c>array of field.json#</c>.</summary>
internal static class Shape
{
    public static string OfFact(JsonObject fact)
    {
        if (fact["oneOf"] is JsonArray oneOf)
            return Either(oneOf.Select(name => FactPlace.SchemaOf((string)name!)));
        var types = fact["jsonType"] is JsonArray several ? several.Select(type => (string)type!) : [(string)fact["jsonType"]!];
        return Either(types.Select(type => OfFact(type, fact)));
    }

    public static string OfSchema(JsonObject schema, SchemaSet schemas, string file)
    {
        if ((string?)schema["$ref"] is { } reference)
        {
            var target = schemas.Find(reference, file)!.AsObject();
            var owner = reference.StartsWith('#') ? file : reference.Split('#')[0];
            return target.ContainsKey("properties") ? owner + reference[reference.IndexOf('#', StringComparison.Ordinal)..] : OfSchema(target, schemas, owner);
        }

        if (schema["oneOf"] is JsonArray oneOf)
            return Either(oneOf.Select(branch => OfSchema(branch!.AsObject(), schemas, file)));
        return (string?)schema["type"] switch
        {
            null => "any",
            "array" => "array of " + OfSchema(schema["items"]!.AsObject(), schemas, file),
            "object" when schema["additionalProperties"] is JsonObject values => "map of " + OfSchema(values, schemas, file),
            { } type => type,
        };
    }

    private static string OfFact(string type, JsonObject fact) => type switch
    {
        "array" when fact["items"] is JsonObject items => "array of " + OfFact(items),
        "object" when (string?)fact["ref"] is { } name => FactPlace.SchemaOf(name),
        // A map of anything is what every object is.
        "object" when fact["additionalProperties"] is JsonObject values && (string?)values["jsonType"] != "any" => "map of " + OfFact(values),
        _ => type,
    };

    private static string Either(IEnumerable<string> shapes) => string.Join(" or ", shapes.Distinct().Order(StringComparer.Ordinal));
}
