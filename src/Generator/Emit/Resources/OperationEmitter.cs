using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>A method that makes a request, and what is told of its operation.</summary>
internal sealed class OperationEmitter
{
    private readonly ApiContext _api;
    private readonly OperationMethod _method;
    private readonly OperationAnswer _answer;
    private readonly ValueCode? _body;
    private readonly string _bodyName;

    private OperationEmitter(ApiContext api, OperationMethod method)
    {
        _api = api;
        _method = method;
        _answer = OperationAnswer.Of(api, method);
        _body = method.Operation.Body is { } body ? api.Value(body) : null;
        var names = new HashSet<string>(Operation.Uri.Parameters.Concat(Operation.Query.Select(query => query.Name)).Select(CSharpText.Parameter), StringComparer.Ordinal);
        var name = _body is ObjectCode ? CSharpText.Parameter(_body.TypeName.Substring(_body.TypeName.LastIndexOf('.') + 1)) : "body";
        _bodyName = names.Contains(name) ? name + "Body" : name;
    }

    private OperationContract Operation => _method.Operation;

    private string Field => "s_" + CSharpNames.Camel(_method.Name);

    // Path parameters that the id does not know.
    private IEnumerable<string> PathParameters => Operation.Uri.Parameters.Where(parameter => _method.Holder?.Id.Parameters.Contains(parameter) != true);

    public static void Write(CodeWriter writer, ApiContext api, OperationMethod method) => new OperationEmitter(api, method).Write(writer);

    private void Write(CodeWriter writer)
    {
        WriteDocumentation(writer);
        using (writer.Block($"public {(_method.Holder is null ? "static " : "")}{_answer.RequestType} {_method.Name}({string.Join(", ", Parameters())})"))
        {
            var read = _answer.Read is null ? "" : ", " + _answer.Read;
            writer.Line($"var path = {Path()};");
            writer.Line($"return global::ArmPayloads.RequestFactory.Create({Field}, path, {BodyText()}{read});");
        }
        writer.Line();
        WriteInfo(writer);
    }

    private void WriteDocumentation(CodeWriter writer)
    {
        Documentation.Summary(writer, Operation.Description, $"The request of {_method.Name}.");
        foreach (var parameter in PathParameters)
            Documentation.Parameter(writer, CSharpText.Parameter(parameter), Operation.Parameters.FirstOrDefault(known => known.Name == parameter)?.Schema.Annotations.Description, $"The value of {parameter} in the path.");
        if (_body is not null)
            Documentation.Parameter(writer, _bodyName, null, "What is sent.");
        foreach (var query in Operation.Query)
            Documentation.Parameter(writer, CSharpText.Parameter(query.Name), query.Schema.Annotations.Description, $"The query parameter {query.Name}.");
        if (HasForm)
            Documentation.Parameter(writer, "form", null, "Whether the body is sent as it is or under properties.");
    }

    private bool HasForm => _body is ObjectCode && Operation.Forms.Count > 1;

    private IEnumerable<string> Parameters()
    {
        foreach (var parameter in PathParameters)
            yield return "string " + CSharpText.Parameter(parameter);
        if (_body is not null)
            yield return (_body is ObjectCode ? _body.TypeName : "global::System.Text.Json.Nodes.JsonNode") + " " + _bodyName;
        foreach (var query in Operation.Query.Where(query => query.IsRequired))
            yield return $"{QueryType(query)} {CSharpText.Parameter(query.Name)}";
        if (HasForm)
            yield return $"global::ArmPayloads.BodyForm form = global::ArmPayloads.BodyForm.{Operation.Forms[0]}";
        foreach (var query in Operation.Query.Where(query => !query.IsRequired))
            yield return $"{QueryType(query)}? {CSharpText.Parameter(query.Name)} = null";
    }

    private string QueryType(ParameterContract query) => _api.Shapes.Find(query.Schema) switch
    {
        ScalarShape { Kind: ScalarKind.Integer } => "long",
        ScalarShape { Kind: ScalarKind.Boolean } => "bool",
        _ => "string",
    };

    private string QueryText(ParameterContract query)
    {
        var name = CSharpText.Parameter(query.Name);
        return (QueryType(query), query.IsRequired) switch
        {
            ("long", true) => $"{name}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
            ("long", false) => $"{name}?.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
            ("bool", true) => $"{name} ? \"true\" : \"false\"",
            ("bool", false) => $"{name} is null ? null : {name}.Value ? \"true\" : \"false\"",
            _ => name,
        };
    }

    // Most paths are that of the id and a word or two; the others are put together.
    private string Path()
    {
        var version = CSharpText.Literal(_api.Contract.Version);
        var query = string.Concat(Operation.Query.Select(query => $", ({CSharpText.Literal(query.Name)}, {QueryText(query)})"));
        if (_method.Holder is { } holder && Operation.Uri.StartsWith(holder.Id) && Operation.Uri.Segments.Skip(holder.Id.Segments.Count).All(segment => !segment.IsParameter))
        {
            var suffix = string.Concat(Operation.Uri.Segments.Skip(holder.Id.Segments.Count).Select(segment => "/" + segment.Text));
            return $"global::ArmPayloads.RequestFactory.Path(this, {CSharpText.Literal(suffix)}, {version}{query})";
        }
        var values = Operation.Uri.Parameters.Select(parameter => $"({CSharpText.Literal(parameter)}, {PathValue(parameter)})");
        return $"global::ArmPayloads.RequestFactory.Expand({CSharpText.Literal(Operation.Uri.ToString())}, {version}, [{string.Join(", ", values)}]{query})";
    }

    private string PathValue(string parameter) => _method.Holder is { } holder && holder.Id.Parameters.Contains(parameter)
        ? IdEmitter.Value(holder, parameter)
        : CSharpText.Parameter(parameter);

    private string BodyText() => _body switch
    {
        null => "null",
        ObjectCode => $"global::ArmPayloads.RequestFactory.Body({_bodyName}, {(HasForm ? "form" : "global::ArmPayloads.BodyForm." + Operation.Forms[0])})",
        _ => $"{_bodyName}.ToJsonString()",
    };

    private void WriteInfo(CodeWriter writer)
    {
        writer.Line($"private static readonly global::ArmPayloads.OperationInfo {Field} = new(");
        using (writer.Indent())
        {
            var name = (_method.Resource is { } resource ? resource.Name + "." : "") + Operation.Name;
            writer.Line($"{CSharpText.Literal(name)}, {CSharpText.Literal(Operation.Verb)}, longRunning: {Bool(Operation.IsLongRunning)}, pageable: {Bool(Operation.IsPageable)},");
            writer.Line("[");
            using (writer.Indent())
            {
                foreach (var response in Operation.Responses)
                    writer.Line($"new({response.Status}, {CSharpText.Literal(response.Description ?? "")}),");
            }
            writer.Line("]);");
        }
        writer.Line();
    }

    private static string Bool(bool value) => value ? "true" : "false";
}
