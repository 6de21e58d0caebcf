using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>Compares the operations of the facts with those of the schemas; an operation is known by its verb and its address.</summary>
internal sealed class OperationComparison(JsonArray operations, JsonArray types, SchemaSet schemas)
{
    /// <summary>Every operation of the schemas with the file that has it.</summary>
    private IEnumerable<(string File, string Name, JsonObject Operation)> Said => schemas.Files
        .SelectMany(file => (file.Value["x-arm-operations"]?.AsObject() ?? []).Select(operation => (file.Key, operation.Key, operation.Value!.AsObject())));

    public IEnumerable<Difference> Differences()
    {
        // What no page documents cannot be derived.
        var facts = operations.Select(operation => operation!.AsObject()).Where(operation => operation["docPage"] is not null).ToDictionary(Address);
        var said = Said.GroupBy(entry => $"{entry.Operation["verb"]} {entry.Operation["uri"]}").ToDictionary(group => group.Key, group => group.First());
        foreach (var address in said.Keys.Except(facts.Keys))
            yield return new Difference($"{address}: unknown to the facts", said[address].File + "#");
        foreach (var (address, fact) in facts)
        {
            var id = (string)fact["id"]!;
            if (!said.TryGetValue(address, out var entry))
            {
                yield return new Difference($"{id}: missing in the schemas", "");
                continue;
            }
            var target = $"{entry.File}#/x-arm-operations/{entry.Name}";
            foreach (var difference in Aspects(fact, entry.Operation, entry.File, target).Concat(new StatusComparison(types, schemas, entry.File, target).Differences(fact, entry.Operation)))
                yield return difference with { Text = $"{id}: {difference.Text}" };
        }
        foreach (var difference in schemas.Files.SelectMany(file => Names(file.Key, file.Value, facts.Values)))
            yield return difference;
    }

    private IEnumerable<Difference> Aspects(JsonObject fact, JsonObject operation, string file, string target)
    {
        (string Keyword, string? Said, string? Found)[] aspects =
        [
            ("longRunning", fact["longRunning"]!.ToJsonString(), operation["longRunning"]?.ToJsonString() ?? "false"),
            ("pageable", fact["pageable"]!.ToJsonString(), operation["pageable"]?.ToJsonString() ?? "false"),
            ("query", QueryOfFact(fact), QueryOfSchema(operation)),
            ("body", Unversioned((string?)fact["requestBodyType"]), schemas.TypeName(operation["body"], file)),
            ("forms", FormsOfFact(fact), operation["forms"]?.ToJsonString()),
        ];
        return aspects.Where(aspect => aspect.Said != aspect.Found)
            .Select(aspect => new Difference($"{aspect.Keyword} is {aspect.Said ?? "none"} in the facts, {aspect.Found ?? "none"} in the schema", target, aspect.Keyword));
    }

    // The limits of a resource's own name are said where it is created.
    private static IEnumerable<Difference> Names(string file, JsonObject root, IEnumerable<JsonObject> facts)
    {
        if (root["x-arm-resource"] is not JsonObject resource)
            yield break;
        var creates = facts.FirstOrDefault(fact => (string?)fact["verb"] == "PUT" && (string?)fact["uriTemplate"] == (string?)resource["id"]);
        foreach (var (name, schema) in resource["parameters"]!.AsObject())
        {
            var fact = creates?["uriParameters"]!.AsArray().Single(parameter => (string?)parameter!["name"] == name);
            foreach (var limit in new[] { "pattern", "minLength", "maxLength" }.Where(limit => !JsonNode.DeepEquals(fact?[limit], schema![limit])))
                yield return new Difference($"{file} {name}: {limit} is {fact?[limit]?.ToJsonString() ?? "none"} in the facts, {schema![limit]?.ToJsonString() ?? "none"} in the schema", $"{file}#/x-arm-resource/parameters/{name}", limit);
        }
    }

    private static string Address(JsonObject fact) => $"{fact["verb"]} {fact["uriTemplate"]}";

    private static string QueryOfFact(JsonObject fact)
        => string.Join("; ", fact["queryParameters"]!.AsArray().Where(parameter => (string?)parameter!["name"] != "api-version")
            .Select(parameter => $"{parameter!["name"]}, required {parameter["required"]}, default {parameter["default"]}"));

    private static string QueryOfSchema(JsonObject operation)
        => string.Join("; ", (operation["query"]?.AsObject() ?? [])
            .Select(parameter => $"{parameter.Key}, required {parameter.Value!["required"]}, default {parameter.Value["schema"]!["default"]}"));

    private static string? FormsOfFact(JsonObject fact)
        => ((string?)fact["requestEnvelope"]?["docs"], (string?)fact["requestEnvelope"]?["swagger"]) is ("bare", "properties-wrapper") ? """["bare","wrapped"]""" : null;

    private static string? Unversioned(string? type) => type?.Split('_', ' ')[0];
}
