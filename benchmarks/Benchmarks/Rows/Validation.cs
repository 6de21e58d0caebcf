using System.Text.Json.Nodes;
using ArmPayloads.Benchmarks.Compilers;
using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Benchmarks.Payloads;
using NJsonSchema;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>A payload is held against its schema and its rules; the reference knows the schema only.</summary>
internal sealed class Validation : Row
{
    private const double Budget = 0.1;

    public override string Name => "validate";

    public override IEnumerable<Line> Measure()
    {
        CustomerInsights.Profile profile = Samples.Profile();
        yield return Line("profile.json", profile, profile.Validate);
        CustomerInsights.Connector connector = Samples.Connector();
        yield return Line("connector.json", connector, connector.Validate);
        CustomerInsights.Link link = Samples.Link();
        yield return Line("link.json", link, link.Validate);
        CustomerInsights.RoleAssignment assignment = Samples.RoleAssignment();
        yield return Line("role-assignment.json", assignment, assignment.Validate);
    }

    // NJsonSchema reads no schema that is only true or false.
    private static string PlainFolder()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "plain-schemas");
        Directory.CreateDirectory(folder);
        foreach ((string name, string text) in SchemaTexts.CustomerInsights)
        {
            JsonNode schema = JsonNode.Parse(text)!;
            foreach (JsonObject properties in Objects(schema).Select(value => value["properties"]).OfType<JsonObject>().ToList())
            {
                foreach (string flag in properties.Where(property => property.Value is JsonValue).Select(property => property.Key).ToList())
                    properties[flag] = new JsonObject { ["not"] = new JsonObject() };
            }

            File.WriteAllText(Path.Combine(folder, name), schema.ToJsonString());
        }

        return folder;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(member => Objects(member.Value)).Prepend(value),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private Line Line(string file, Payload payload, Func<IReadOnlyList<Finding>> validate)
    {
        JsonSchema schema = JsonSchema.FromFileAsync(Path.Combine(PlainFolder(), file)).GetAwaiter().GetResult();
        if (validate().Any(finding => finding.Severity == RuleSeverity.Error) || schema.Validate(payload.ToJson()).Count > 0)
            throw new InvalidOperationException($"The sample for {file} is not valid: {string.Join("; ", validate())}");
        Ratio ratio = Contest.Time(() => validate(), () => schema.Validate(payload.ToJson()));
        return new Line($"{Name} {payload.GetType().Name}", "Validate", "NJsonSchema over the same JSON", ratio, Budget);
    }
}
