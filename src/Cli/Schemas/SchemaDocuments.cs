using System.Text.Json.Nodes;
using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Reporting;
using Newtonsoft.Json.Linq;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Puts the schema files of an API together: what NJsonSchema made of the types, and the keywords of ARM.</summary>
internal sealed class SchemaDocuments
{
    /// <summary>What tells a derived file from one that somebody wrote.</summary>
    public const string Comment = "Derived by 'armpayloads derive': change the reference pages or the overlay instead.";

    private const string Dialect = "http://json-schema.org/draft-07/schema#";
    private const string Definitions = "#/definitions/";

    private readonly ApiDraft _api;
    private readonly DiagnosticList _diagnostics;
    private readonly JObject _schemas;
    private readonly Dictionary<string, TypeDraft> _types;

    private SchemaDocuments(ApiDraft api, IEnumerable<SchemaFileDraft> files, DiagnosticList diagnostics)
    {
        _api = api;
        _diagnostics = diagnostics;
        _types = files.SelectMany(file => file.Types).ToDictionary(type => type.Name, StringComparer.Ordinal);
        _schemas = SchemaModel.Build(_types.Values);
    }

    /// <summary>The documents by the names of their files, in no order that anybody would want to read.</summary>
    public static IReadOnlyDictionary<string, string> Of(ApiDraft api, DiagnosticList diagnostics)
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var files in FileGroups.Of(api.Files, file => file.Name, file => file.References.Select(type => type.File)))
        {
            var documents = new SchemaDocuments(api, files, diagnostics);
            foreach (var file in files)
                texts[file.Name] = documents.Document(file).ToJsonString();
        }
        return texts;
    }

    /// <summary>The reference from a file to a type.</summary>
    public static string Reference(string from, TypeDraft to)
    {
        var file = from == to.File ? "" : to.File;
        return file + (to.IsRoot ? "#" : Definitions + to.Name);
    }

    private JsonObject Document(SchemaFileDraft file)
    {
        var document = new JsonObject { ["$schema"] = Dialect, ["$comment"] = Comment };
        if (file.Root is { } root)
            document["title"] = root.Name;
        var keywords = new ArmKeywords(file, _diagnostics);
        if (file.Resource is not null || file.Operations.Count > 0)
            document["x-arm-api"] = ArmKeywords.Api(_api);
        if (file.Resource is { } resource)
            document["x-arm-resource"] = keywords.Resource(resource);
        if (file.Operations.Count > 0)
            document["x-arm-operations"] = keywords.Operations();
        foreach (var (name, value) in file.Root is { } type ? Schema(file, type) : [])
            document[name] = value?.DeepClone();
        if (file.Definitions.Count > 0)
            document["definitions"] = new JsonObject(file.Definitions.Select(definition => KeyValuePair.Create(definition.Name, (JsonNode?)Schema(file, definition))));
        return document;
    }

    private JsonObject Schema(SchemaFileDraft file, TypeDraft type) =>
        (JsonObject)Convert(file, _schemas[type.Name] ?? new JObject())!;

    // From NJsonSchema's one document to many files. Below "properties" stand names, which may be those of keywords.
    private JsonNode? Convert(SchemaFileDraft file, JToken token, bool areNames = false)
    {
        switch (token)
        {
            case JObject names when areNames:
                return new JsonObject(names.Properties().Select(member => KeyValuePair.Create(member.Name, Convert(file, member.Value))));
            case JObject map:
                var result = new JsonObject();
                foreach (var (name, value) in map)
                {
                    // A marker of NJsonSchema for its own code generator.
                    if (name != "x-enumNames" && value is not null)
                        result[name == "readonly" ? "readOnly" : name] = name == "$ref" ? Reference(file.Name, _types[JsonPointerText((string)value!)]) : Convert(file, value, name == "properties");
                }
                return result;
            case JArray list:
                return new JsonArray([.. list.Select(element => Convert(file, element))]);
            default:
                return JsonNode.Parse(token.ToString(Newtonsoft.Json.Formatting.None));
        }
    }

    private static string JsonPointerText(string reference) =>
        Uri.UnescapeDataString(reference[Definitions.Length..]).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
