using System.Text.Json.Nodes;

namespace ArmPayloads.Generator.Tests.Hostile;

/// <summary>Random edits of a schema that leave it JSON: values change their kind, members go, come and are called something else.</summary>
internal static class SchemaDamage
{
    private static readonly string[] Keywords =
    [
        "type", "enum", "const", "properties", "items", "allOf", "oneOf", "anyOf", "if", "then", "required", "$ref", "title", "description",
        "x-arm-resource", "x-arm-operations", "x-arm-api", "x-csharp-name", "x-csharp-names", "x-open-enum", "readOnly", "deprecated", "format",
        "additionalProperties", "uri", "verb", "body", "forms", "responses", "query", "id", "parameters", "pageable", "definitions", "x-arm-other",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1e400", "\"\"", "\"string\"", "\"#\"", "\"Link\"", "\"link.json#\"", "\"profile.json#\"", "[]", "{}", "[[]]",
        "[\"string\", \"integer\"]", "[\"a\", \"A\", \"a-\"]", "{ \"a\": { \"type\": \"object\", \"properties\": { \"a\": {} } } }", "{ \"$ref\": \"#\" }", "{ \"enum\": [\"x\"] }",
        "[{ \"$ref\": \"#\" }, { \"type\": \"string\" }]", "\"/a/{b}\"", "\"/subscriptions/{a}/providers/P.Q/r/{s}\"", "\"class\"", "\"Profile\"", "\"HubId\"",
    ];

    public static string Apply(string schema, Random random)
    {
        var root = JsonNode.Parse(schema)!;
        for (var edits = random.Next(1, 5); edits > 0; edits--)
        {
            var objects = Objects(root).ToList();
            Edit(objects[random.Next(objects.Count)], random);
        }
        return root.ToJsonString();
    }

    private static void Edit(JsonObject node, Random random)
    {
        var names = node.Select(member => member.Key).ToList();
        var value = JsonNode.Parse(Values[random.Next(Values.Length)]);
        var name = names.Count > 0 ? names[random.Next(names.Count)] : Keywords[0];
        switch (random.Next(4))
        {
            case 0:
                node.Remove(name);
                break;
            case 1:
                node[name] = value;
                break;
            case 2:
                node[Keywords[random.Next(Keywords.Length)]] = value;
                break;
            default:
                var moved = node[name]?.DeepClone();
                node.Remove(name);
                node[Keywords[random.Next(Keywords.Length)]] = moved;
                break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject known => known.SelectMany(member => Objects(member.Value)).Prepend(known),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
