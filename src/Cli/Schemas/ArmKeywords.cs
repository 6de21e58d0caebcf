using System.Globalization;
using System.Text.Json.Nodes;
using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Says in keywords what pages say of a resource and its operations.</summary>
internal sealed class ArmKeywords(SchemaFileDraft file, DiagnosticList diagnostics)
{
    public static JsonObject Api(ApiDraft api) => new() { ["provider"] = api.Provider, ["version"] = api.Version };

    /// <summary><c>x-arm-resource</c>: the id, and the names that it adds to its parent's.</summary>
    public JsonObject Resource(ResourceDraft resource)
    {
        var keyword = new JsonObject { ["id"] = resource.Id.ToString() };
        var own = resource.Id.Parameters.Except(resource.Parent?.Id.Parameters ?? []);
        keyword["parameters"] = Parameters(own, resource.Id);
        if (resource.IsWhole)
            keyword["form"] = "resource";
        return keyword;
    }

    public JsonObject Operations()
    {
        var keyword = new JsonObject();
        foreach (var operation in file.Operations)
            keyword[operation.Name] = Operation(operation);
        return keyword;
    }

    private JsonObject Operation(OperationDraft operation)
    {
        var keyword = new JsonObject();
        if (operation.Description.Description is { } description)
            keyword["description"] = description;
        keyword["verb"] = operation.Verb;
        keyword["uri"] = operation.Path.ToString();
        var known = file.Resource?.Id.Parameters ?? [];
        if (Parameters(operation.Path.Parameters.Except(known), operation.Path, [operation]) is { Count: > 0 } parameters)
            keyword["parameters"] = parameters;
        if (operation.Description.Request.Query.Count > 0)
            keyword["query"] = Query(operation.Description);
        if (operation.Body is { } body)
            keyword["body"] = Schema(body);
        if (HasForms(operation))
            keyword["forms"] = operation.IsWrapped ? new JsonArray("wrapped", "bare") : new JsonArray("bare", "wrapped");
        keyword["responses"] = Responses(operation);
        if (operation.Description.IsLongRunning)
            keyword["longRunning"] = true;
        if (operation.IsPageable)
            keyword["pageable"] = true;
        return keyword;
    }

    // What is written to a resource may stand alone or under properties, as all answers have it.
    private bool HasForms(OperationDraft operation) =>
        operation.Verb is "PUT" or "PATCH" && file.Resource is { IsWhole: false } resource && operation.Path == resource.Id;

    private JsonObject Parameters(IEnumerable<string> names, UriTemplate path, IReadOnlyList<OperationDraft>? operations = null)
    {
        var keyword = new JsonObject();
        foreach (var name in names)
        {
            var row = (operations ?? file.Operations).Where(operation => operation.Path.StartsWith(path) || path == operation.Path || operations is null)
                .Select(operation => Row(operation.Description, name)).FirstOrDefault(found => found is { Description.Length: > 0 });
            var schema = Text(row);
            // What is only listed is named nowhere but in its type.
            if (row is null && file.Root?.Member(name)?.Description is { } description)
                schema["description"] = description;
            keyword[name] = schema;
        }
        return keyword;
    }

    private static JsonObject Text(UriParameterRow? row)
    {
        var schema = new JsonObject { ["type"] = "string" };
        if (row?.Enumeration is { } enumeration)
            schema["enum"] = new JsonArray([.. enumeration.Values.Select(value => JsonValue.Create(value))]);
        if (row?.Enumeration is { IsOpen: true })
            schema["x-open-enum"] = true;
        if (row?.Default is { } standard)
            schema["default"] = standard;
        if (row is { Description.Length: > 0 })
            schema["description"] = row.Description;
        return schema;
    }

    private static UriParameterRow? Row(OperationDescription operation, string name) => operation.Parameters.FirstOrDefault(row => row.Name == name);

    private static JsonObject Query(OperationDescription operation)
    {
        var keyword = new JsonObject();
        foreach (var name in operation.Request.Query)
        {
            var row = Row(operation, name);
            keyword[name] = new JsonObject { ["schema"] = Text(row), ["required"] = row?.IsRequired ?? false };
        }
        return keyword;
    }

    private JsonObject Responses(OperationDraft operation)
    {
        var keyword = new JsonObject();
        var statuses = operation.Description.Statuses;
        if (!statuses.Any(line => line.Status is >= 200 and < 300))
        {
            diagnostics.Add(PageDiagnosticKinds.StatusAssumed, operation.Description.Request.Place, "The page lists no status of success; 200 (OK) is assumed.");
            statuses = [.. statuses, new StatusLine(operation.Description.Request.Place, 200, "The request has succeeded.")];
        }
        foreach (var line in statuses.OrderBy(line => line.Status))
        {
            var response = new JsonObject { ["description"] = line.Description };
            if (operation.Answer is { } answer && line.Status is >= 200 and < 300 and not 204)
                response["body"] = Schema(answer);
            keyword[line.Status.ToString(CultureInfo.InvariantCulture)] = response;
        }
        return keyword;
    }

    private JsonObject Schema(TypeExpression type) => type switch
    {
        ReferenceType reference => new JsonObject { ["$ref"] = SchemaDocuments.Reference(file.Name, reference.Type) },
        ListType list => new JsonObject { ["type"] = "array", ["items"] = Schema(list.Item) },
        _ => new JsonObject(),
    };
}
