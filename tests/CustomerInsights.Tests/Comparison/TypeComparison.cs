using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>Compares the types of the facts with the schemas, member by member.</summary>
internal sealed class TypeComparison(JsonArray types, SchemaSet schemas)
{
    // What both sides call by the same name.
    private static readonly string[] s_limits =
        ["format", "default", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems"];

    public IEnumerable<Difference> Differences() => FactPlace.All.SelectMany(Differences);

    private IEnumerable<Difference> Differences(FactPlace place)
    {
        var facts = types.Select(type => type!.AsObject()).Single(type => (string?)type["name"] == place.Fact)["properties"]!.AsArray()
            .ToDictionary(member => (string)member!["jsonName"]!, member => member!.AsObject());
        var schema = schemas.Find(place.Schema, "")!.AsObject();
        var style = place.Style is { } branch ? schema["oneOf"]![branch]!.AsObject() : [];
        var required = Names(schema["required"]).Concat(Names(style["required"])).ToHashSet();
        var members = schema["properties"]!.AsObject();

        foreach (var (name, _) in members.Where(member => facts.ContainsKey(member.Key) == IsForbidden(style, member.Key)))
            yield return new Difference(facts.ContainsKey(name) ? $"{place.Fact}.{name}: its style forbids it" : $"{place.Fact}.{name}: unknown to the facts", place.Schema, "properties");

        foreach (var (name, fact) in facts)
        {
            var target = $"{place.Schema}/properties/{name}";
            if (members[name] is not JsonObject member)
            {
                yield return new Difference($"{place.Fact}.{name}: missing in the schema", target);
                continue;
            }

            foreach (var (aspect, said, found, keywords) in Aspects(fact, member, place.Schema.Split('#')[0], required.Contains(name)))
            {
                if (said != found)
                    yield return new Difference($"{place.Fact}.{name}: {aspect} is {said} in the facts, {found} in the schema", aspect == "required" ? place.Schema : target, keywords);
            }
        }
    }

    private IEnumerable<(string Aspect, string Said, string Found, string[] Keywords)> Aspects(JsonObject fact, JsonObject member, string file, bool required)
    {
        var definition = (string?)member["$ref"] is { } reference ? schemas.Find(reference, file)!.AsObject() : member;
        // The values of a list are those of its elements, on both sides.
        var (factValues, schemaValues) = (fact["enum"] is null ? fact["items"]?["enum"] : fact["enum"], (definition["enum"] is null ? definition["items"] : definition) as JsonObject);
        yield return ("type", Shape.OfFact(fact), Shape.OfSchema(member, schemas, file), ["type", "oneOf", "$ref", "items", "additionalProperties"]);
        yield return ("required", Text((bool?)fact["required"] ?? false), Text(required), ["required", "oneOf"]);
        yield return ("readOnly", Text((bool?)fact["readOnly"] ?? false), Text((bool?)member["readOnly"] ?? false), ["readOnly"]);
        yield return ("enum", List(factValues), List(schemaValues?["enum"]), ["enum"]);
        yield return ("open", Text((bool?)fact["extensibleEnum"] ?? false), Text((bool?)schemaValues?["x-open-enum"] ?? false), ["x-open-enum"]);
        yield return ("ignoring case", Text((bool?)fact["enumCaseInsensitive"] ?? false), Text((bool?)definition["x-ignore-case"] ?? false), ["x-ignore-case"]);
        foreach (var limit in s_limits)
            yield return (limit, fact[limit]?.ToJsonString() ?? "none", definition[limit]?.ToJsonString() ?? "none", [limit]);
    }

    private static bool IsForbidden(JsonObject style, string name)
        => style["properties"]?[name] is JsonValue value && value.TryGetValue(out bool allowed) && !allowed;

    private static IEnumerable<string> Names(JsonNode? list) => list?.AsArray().Select(name => (string)name!) ?? [];

    private static string List(JsonNode? values) => values is null ? "none" : string.Join(", ", Names(values).Order(StringComparer.Ordinal));

    private static string Text(bool value) => value ? "true" : "false";
}
