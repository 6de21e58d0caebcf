using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests;

/// <summary>Compares the answers of one operation. A status that only an SDK knows may be left out.</summary>
internal static class StatusComparison
{
    public static IEnumerable<string> Differences(JsonObject fact, JsonObject operation, string title)
    {
        var facts = fact["responses"]!.AsArray().ToDictionary(response => response!["status"]!.ToJsonString(), response => response!.AsObject());
        var said = operation["responses"]!.AsObject();
        if (!said.Any(response => response.Key.StartsWith('2')))
            yield return "no status of success";
        foreach (var (status, _) in said.Where(response => !facts.ContainsKey(response.Key)))
            yield return $"status {status} is unknown to the facts";
        foreach (var (status, response) in facts)
        {
            if (said[status] is not JsonObject found)
            {
                if (response["sources"]!.AsArray().Any(source => (string?)source == "docs"))
                    yield return $"status {status} is missing in the schema";
                continue;
            }

            if ((string?)response["meaning"] != (string?)found["description"])
                yield return $"status {status} means '{response["meaning"]}' in the facts, '{found["description"]}' in the schema";
            var body = AnswerType((string?)response["bodyType"]);
            if (body != TypeName(found, title))
                yield return $"status {status} answers {body ?? "nothing"} in the facts, {TypeName(found, title) ?? "nothing"} in the schema";
        }
    }

    /// <summary>The type that <c>body</c> points to, by name; null when there is no body.</summary>
    public static string? TypeName(JsonObject holder, string title)
        => (string?)holder["body"]?["$ref"] switch { null => null, "#" => title, { } reference => reference.Split('/')[^1] };

    // A page is said by pageable: the body is that of one element.
    private static string? AnswerType(string? type) => type?.Replace("ArmListResult of ", "", StringComparison.Ordinal).Split('_')[0];
}
