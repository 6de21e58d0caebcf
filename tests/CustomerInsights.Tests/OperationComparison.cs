using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>Compares the operations of the facts with those of the schemas; each difference is a sentence.</summary>
internal sealed class OperationComparison(JsonArray operations, SchemaSet schemas)
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["Connectors"] = "connector.json",
        ["Hubs"] = "hub.json",
        ["Interactions"] = "interaction.json",
        ["Links"] = "link.json",
        ["Profiles"] = "profile.json",
        ["Relationships"] = "relationship.json",
        ["RoleAssignments"] = "role-assignment.json",
    };

    public static IEnumerable<string> Files => s_files.Values;

    public IEnumerable<string> Differences() => s_files.SelectMany(entry => Differences(entry.Key, schemas.Files[entry.Value]));

    private IEnumerable<string> Differences(string resource, JsonObject file)
    {
        var facts = operations.Select(operation => operation!.AsObject()).Where(operation => (string?)operation["resource"] == resource)
            .ToDictionary(operation => NameOf((string)operation["id"]!));
        var said = file["x-arm-operations"]!.AsObject();
        foreach (var (name, _) in said.Where(operation => !facts.ContainsKey(operation.Key)))
            yield return $"{resource}_{name}: unknown to the facts";
        foreach (var (name, fact) in facts)
        {
            var id = (string)fact["id"]!;
            if (said[name] is not JsonObject operation)
            {
                yield return $"{id}: missing in the schema";
                continue;
            }

            foreach (var difference in Aspects(fact, operation, file).Concat(StatusComparison.Differences(fact, operation, (string)file["title"]!)))
                yield return $"{id}: {difference}";
        }

        foreach (var difference in Parameters(facts["CreateOrUpdate"], file["x-arm-resource"]!.AsObject()))
            yield return $"{resource}: {difference}";
    }

    private static IEnumerable<string> Aspects(JsonObject fact, JsonObject operation, JsonObject file)
    {
        (string, string?, string?)[] aspects =
        [
            ("verb", (string?)fact["verb"], (string?)operation["verb"]),
            ("template", (string?)fact["uriTemplate"], (string?)operation["uri"]),
            ("longRunning", fact["longRunning"]!.ToJsonString(), operation["longRunning"]?.ToJsonString() ?? "false"),
            ("pageable", fact["pageable"]!.ToJsonString(), operation["pageable"]?.ToJsonString() ?? "false"),
            ("query", QueryOfFact(fact), QueryOfSchema(operation)),
            ("body", Unversioned((string?)fact["requestBodyType"]), operation["body"] is null ? null : StatusComparison.TypeName(operation, (string)file["title"]!)),
            ("forms", FormsOfFact(fact), operation["forms"]?.ToJsonString()),
        ];
        return aspects.Where(aspect => aspect.Item2 != aspect.Item3)
            .Select(aspect => $"{aspect.Item1} is {aspect.Item2 ?? "none"} in the facts, {aspect.Item3 ?? "none"} in the schema");
    }

    private static IEnumerable<string> Parameters(JsonObject create, JsonObject resource)
    {
        if ((string?)resource["id"] != (string?)create["uriTemplate"])
            yield return $"id is {create["uriTemplate"]} in the facts, {resource["id"]} in the schema";
        var facts = create["uriParameters"]!.AsArray();
        var own = (string)facts[^1]!["name"]!;
        if (resource["parameters"]?[own] is null)
            yield return $"{own}: missing in the schema";
        foreach (var (name, schema) in resource["parameters"]!.AsObject())
        {
            var fact = facts.Single(parameter => (string?)parameter!["name"] == name)!;
            foreach (var limit in new[] { "pattern", "minLength", "maxLength" })
            {
                if (!JsonNode.DeepEquals(fact[limit], schema![limit]))
                    yield return $"{name}: {limit} is {fact[limit]?.ToJsonString() ?? "none"} in the facts, {schema[limit]?.ToJsonString() ?? "none"} in the schema";
            }
        }
    }

    // Connectors_ListByHub is said as List in connector.json; Hubs_ListByResourceGroup keeps its name beside Hubs_List.
    private static string NameOf(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..].Replace("ListByHub", "List", StringComparison.Ordinal);

    private static string QueryOfFact(JsonObject fact)
        => string.Join("; ", fact["queryParameters"]!.AsArray().Where(parameter => (string?)parameter!["name"] != "api-version")
            .Select(parameter => $"{parameter!["name"]}, required {parameter["required"]}, default {parameter["default"]}"));

    private static string QueryOfSchema(JsonObject operation)
        => string.Join("; ", (operation["query"]?.AsObject() ?? [])
            .Select(parameter => $"{parameter.Key}, required {parameter.Value!["required"]}, default {parameter.Value["schema"]!["default"]}"));

    private static string? FormsOfFact(JsonObject fact)
        => (string?)fact["requestEnvelope"]?["docs"] == "bare" ? """["bare","wrapped"]""" : null;

    private static string? Unversioned(string? type) => type?.Split('_', ' ')[0];
}
