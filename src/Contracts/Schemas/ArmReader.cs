using System.Globalization;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Reads what a file's root says of ARM: its resource and its operations.</summary>
internal sealed class ArmReader(SchemaReader reader)
{
    private static readonly string[] Verbs = ["GET", "PUT", "PATCH", "POST", "DELETE", "HEAD"];
    private static readonly string[] RootKeywords = ["x-arm-api", "x-arm-resource", "x-arm-operations", "x-arm-set"];

    // The operations of a resource mostly share its path.
    private readonly Dictionary<string, UriTemplate?> _templates = new(StringComparer.Ordinal);

    /// <summary>Reports keywords that begin like ours and are none.</summary>
    public void CheckKeywords(SchemaNode root)
    {
        var names = root.Said.Select(member => member.Name).Distinct();
        foreach (var name in names.Where(name => name.StartsWith("x-arm", StringComparison.Ordinal) && !RootKeywords.Contains(name)))
        {
            if (root[name] is not null)
                reader.Report(ProblemKind.KeywordNotUsable, $"There is no keyword '{name}'; those of ARM are {string.Join(", ", RootKeywords)}.", root.PlaceOf(name));
        }
    }

    /// <summary>The resource of a file without its parent, which is found when all are read; null where there is none.</summary>
    public ResourceContract? Resource(SchemaNode root, string name)
    {
        if (root["x-arm-resource"] is not { } node)
            return null;
        if (Template(node, "id") is not { } id)
            return null;
        if (id.ResourceType is not { } type || type.IndexOf('/') < 0 || !id.Segments[id.Segments.Count - 1].IsParameter || id.Segments[id.Segments.Count - 2].IsParameter)
        {
            reader.Report(ProblemKind.KeywordNotUsable, "A resource id ends in a fixed segment and a name, such as '/subscriptions/{subscriptionId}/providers/Contoso.Storage/bins/{binName}'.", node["id"]!.Place);
            return null;
        }
        var body = reader.TypeOf(root);
        return new ResourceContract(
            type,
            name,
            id,
            null,
            body,
            Definition(node) ?? body,
            Word(node, "form", "definition", "resource") == 1 ? ResourceForm.Resource : ResourceForm.Definition,
            Collection(node),
            Parameters(node, id),
            Operations(root, new HashSet<string>(StringComparer.OrdinalIgnoreCase)),
            new KeywordSource(root, reader).Text("description"),
            reader.NameOf(root.File),
            SetRules(root));
    }

    private string? Definition(SchemaNode node)
    {
        if (node["definition"] is not { } definition)
            return null;
        if (definition["$ref"] is not null && reader.Schema(definition).Reference is { } key)
            return key;
        reader.Report(ProblemKind.KeywordNotUsable, "'definition' is a '$ref' to the schema that the resource is written as in a definition set.", definition.Place);
        return null;
    }

    // The set is no type: a schema of its members would say the resources again.
    private EquatableArray<RuleContract> SetRules(SchemaNode root)
    {
        if (root["x-arm-set"] is not { } set)
            return [];
        foreach (var (name, _) in set.Members.Where(member => member.Name != RulesKeyword.Word))
            reader.Report(ProblemKind.KeywordNotUsable, $"'x-arm-set' has no '{name}'; it has '{RulesKeyword.Word}'.", set.PlaceOf(name));
        return new KeywordSource(set, reader).Rules(isSet: true);
    }

    /// <summary>The operations of a file.</summary>
    /// <param name="root">The file's root.</param>
    /// <param name="names">The names that are taken: those of operations without a resource are methods of one class.</param>
    public EquatableArray<OperationContract> Operations(SchemaNode root, HashSet<string> names)
    {
        if (root["x-arm-operations"] is not { } node)
            return [];
        var operations = new List<OperationContract>();
        foreach (var (name, value) in Members(root, "x-arm-operations"))
        {
            if (CSharpNames.Pascal(name) is not { } csharpName || !names.Add(csharpName))
                reader.Report(ProblemKind.NameCollision, $"No C# name of its own can be made of the operation '{name}'; call it something else.", node.PlaceOf(name));
            else if (Operation(csharpName, value) is { } operation)
                operations.Add(operation);
        }
        return operations.OrderBy(operation => operation.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private OperationContract? Operation(string name, SchemaNode node)
    {
        var source = new KeywordSource(node, reader);
        if (Template(node, "uri") is not { } uri)
            return null;
        if (source.Text("verb") is not { } verb || !Verbs.Contains(verb))
        {
            source.Problem("verb", $"'verb' is one of {string.Join(", ", Verbs)}");
            return null;
        }
        return new OperationContract(
            name,
            verb,
            uri,
            Parameters(node, uri),
            Query(node),
            node["body"] is { } body ? reader.Schema(body) : null,
            Forms(node),
            Responses(node),
            source.Flag("longRunning"),
            source.Flag("pageable"),
            source.Text("description"));
    }

    private UriTemplate? Template(SchemaNode node, string name)
    {
        var template = node[name]?.Text is { } text ? Parse(text) : null;
        if (template is null)
            reader.Report(ProblemKind.KeywordNotUsable, $"'{name}' is a path such as '/subscriptions/{{subscriptionId}}/providers/Contoso.Storage/bins/{{binName}}', with every name once.", node[name]?.Place ?? node.Place);
        return template;
    }

    private UriTemplate? Parse(string path)
    {
        if (!_templates.TryGetValue(path, out var template))
            _templates[path] = template = UriTemplate.TryParse(path);
        return template;
    }

    private string Collection(SchemaNode node)
    {
        if (node["collection"] is not { } collection)
            return "";
        if (collection.Text is { Length: > 0 } text && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) && char.IsLetter(text[0]))
            return text;
        reader.Report(ProblemKind.KeywordNotUsable, "'collection' is a word of letters and digits: it names a folder and a property.", collection.Place);
        return "";
    }

    private EquatableArray<ParameterContract> Parameters(SchemaNode node, UriTemplate template)
    {
        var parameters = new List<ParameterContract>();
        var names = new HashSet<string>(template.Parameters, StringComparer.Ordinal);
        var entries = node["parameters"];
        foreach (var (name, value) in Members(node, "parameters"))
        {
            if (names.Contains(name))
                parameters.Add(new ParameterContract(name, reader.Schema(value), true));
            else
                reader.Report(ProblemKind.KeywordNotUsable, $"The path has no parameter '{{{name}}}'.", entries!.PlaceOf(name));
        }
        return parameters.ToEquatableArray();
    }

    private EquatableArray<ParameterContract> Query(SchemaNode node)
    {
        var parameters = new List<ParameterContract>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var entries = node["query"];
        foreach (var (name, value) in Members(node, "query"))
        {
            var csharpName = CSharpNames.Pascal(name);
            if (csharpName is null || !names.Add(csharpName))
                reader.Report(ProblemKind.NameCollision, $"No C# name of its own can be made of the query parameter '{name}'.", entries!.PlaceOf(name));
            else if (value["schema"] is not { } schema)
                reader.Report(ProblemKind.KeywordNotUsable, $"The query parameter '{name}' is an object with 'schema' and, if it must be given, 'required'.", value.Place);
            else
                parameters.Add(new ParameterContract(name, reader.Schema(schema), new KeywordSource(value, reader).Flag("required")));
        }
        return parameters.ToEquatableArray();
    }

    private EquatableArray<BodyForm> Forms(SchemaNode node)
    {
        if (node["forms"] is not { } forms)
            return EquatableArray.Create(BodyForm.Bare);
        var words = forms.Json.Kind == JsonKind.Array ? forms.Elements.Select(element => element.Text).ToList() : [];
        if (words.Count > 0 && words.Distinct().Count() == words.Count && words.All(word => word is "bare" or "wrapped"))
            return words.Select(word => word == "bare" ? BodyForm.Bare : BodyForm.Wrapped).ToEquatableArray();
        reader.Report(ProblemKind.KeywordNotUsable, "'forms' is a list of 'bare' and 'wrapped', the default first.", forms.Place);
        return EquatableArray.Create(BodyForm.Bare);
    }

    private EquatableArray<ResponseContract> Responses(SchemaNode node)
    {
        var responses = new List<ResponseContract>();
        var entries = node["responses"];
        foreach (var (name, value) in Members(node, "responses"))
        {
            if (name.Length != 3 || !int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 100 or > 599)
                reader.Report(ProblemKind.KeywordNotUsable, $"'{name}' is no HTTP status.", entries!.PlaceOf(name));
            else
                responses.Add(new ResponseContract(status, new KeywordSource(value, reader).Text("description"), value["body"] is { } body ? reader.Schema(body) : null));
        }
        return responses.OrderBy(response => response.Status).ToEquatableArray();
    }

    private (string Name, SchemaNode Value)[] Members(SchemaNode node, string name)
    {
        if (node[name] is not { } members)
            return [];
        if (members.IsObject)
            return members.Members;
        reader.Report(ProblemKind.KeywordNotUsable, $"'{name}' is an object.", members.Place);
        return [];
    }

    private int Word(SchemaNode node, string name, params string[] words)
    {
        if (node[name] is not { } value)
            return 0;
        var index = Array.IndexOf(words, value.Text);
        if (index < 0)
            reader.Report(ProblemKind.KeywordNotUsable, $"'{name}' is one of {string.Join(", ", words)}.", value.Place);
        return Math.Max(index, 0);
    }
}
