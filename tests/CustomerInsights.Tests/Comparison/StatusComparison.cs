using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Comparison;

/// <summary>Compares the answers of one operation. A status that only an SDK knows may be left out.</summary>
internal sealed class StatusComparison(JsonArray types, SchemaSet schemas, string file, string target)
{
    public IEnumerable<Difference> Differences(JsonObject fact, JsonObject operation)
    {
        var facts = fact["responses"]!.AsArray().ToDictionary(response => response!["status"]!.ToJsonString(), response => response!.AsObject());
        var said = operation["responses"]!.AsObject();
        if (!said.Any(response => response.Key.StartsWith('2')))
            yield return new Difference("no status of success", target, "responses");
        foreach (var (status, _) in said.Where(response => !facts.ContainsKey(response.Key)))
            yield return new Difference($"status {status} is unknown to the facts", target + "/responses", status);
        foreach (var (status, response) in facts)
        {
            if (said[status] is not JsonObject found)
            {
                if (response["sources"]!.AsArray().Any(source => (string?)source == "docs"))
                    yield return new Difference($"status {status} is missing in the schema", target + "/responses", status);
                continue;
            }

            if ((string?)response["meaning"] != (string?)found["description"])
                yield return new Difference($"status {status} means '{response["meaning"]}' in the facts, '{found["description"]}' in the schema", $"{target}/responses/{status}", "description");
            var body = AnswerType(fact, status, response);
            if (body != schemas.TypeName(found["body"], file))
                yield return new Difference($"status {status} answers {body ?? "nothing"} in the facts, {schemas.TypeName(found["body"], file) ?? "nothing"} in the schema", $"{target}/responses/{status}", "body");
        }
    }

    // A page is said by pageable: the body is that of one element. Of segments, only the list of types says what they answer with.
    private string? AnswerType(JsonObject fact, string status, JsonObject response)
    {
        if ((string?)response["bodyType"] is { } type)
            return type.Replace("ArmListResult of ", "", StringComparison.Ordinal).Split('_')[0];
        var answers = $"{fact["resource"]}_* (responses)";
        return status.StartsWith('2') && (string?)fact["verb"] != "DELETE"
            ? (string?)types.FirstOrDefault(known => known!["usedBy"]!.AsArray().Any(use => (string?)use == answers))?["name"]
            : null;
    }
}
