using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>A method that makes a request, and what is told of its operation.</summary>
internal sealed class OperationEmitter
{
    private const string PathLocal = "path";

    private readonly ApiContext _api;
    private readonly OperationMethod _method;
    private readonly OperationAnswer _answer;
    private readonly ValueCode? _bodyCode;
    private readonly Dictionary<string, OperationParameter> _path = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OperationParameter> _query = new(StringComparer.Ordinal);
    private readonly string _field;
    private readonly OperationParameter? _body;
    private readonly OperationParameter? _form;

    private OperationEmitter(ApiContext api, OperationMethod method)
    {
        _api = api;
        _method = method;
        _answer = OperationAnswer.Of(api, method);
        _field = CSharpNames.Camel(method.Name, "s_");
        var names = new ParameterNames(PathLocal);
        // Path parameters that the id does not know.
        foreach (var parameter in Operation.Uri.Parameters.Where(parameter => method.Holder?.Id.Parameters.Contains(parameter) != true))
            _path[parameter] = OperationParameter.Path(Operation, parameter, names);
        foreach (var query in Operation.Query)
            _query[query.Name] = OperationParameter.Query(api, query, names);
        if (Operation.Body is not { } body)
            return;
        _bodyCode = api.Value(body);
        _body = OperationParameter.Body(_bodyCode, names);
        _form = _bodyCode is ObjectCode && Operation.Forms.Count > 1 ? OperationParameter.Form(Operation, names) : null;
    }

    private OperationContract Operation => _method.Operation;

    // What must be given comes first: where, what, how.
    private List<OperationParameter> Parameters() => [.. _path.Values
        .Concat(new[] { _body, _form }.OfType<OperationParameter>())
        .Concat(_query.Values)
        .OrderBy(parameter => parameter.Default is not null)];

    public static void Write(CodeWriter writer, ApiContext api, OperationMethod method) => new OperationEmitter(api, method).Write(writer);

    private void Write(CodeWriter writer)
    {
        Documentation.Summary(writer, Operation.Description, $"The request of {_method.Name}.");
        var parameters = Parameters();
        foreach (var parameter in parameters)
            Documentation.Parameter(writer, parameter.Name, parameter.Description);
        using (writer.Block($"public {(_method.Holder is null ? "static " : "")}{_answer.RequestType} {_method.Name}({string.Join(", ", parameters.Select(parameter => parameter.Declaration))})"))
        {
            var read = _answer.Read is null ? "" : ", " + _answer.Read;
            foreach (var check in Checks())
                writer.Line(check);
            writer.Line($"var {PathLocal} = {Path()};");
            writer.Line($"return global::ArmPayloads.RequestFactory.Create({_field}, {PathLocal}, {BodyText()}{read});");
        }
        writer.Line();
        WriteInfo(writer);
    }

    // What the resource's id would refuse is refused where there is no id, too.
    private IEnumerable<string> Checks()
    {
        if (_method.Resource is not { } resource)
            yield break;
        var known = resource.Id.Parameters.ToList();
        foreach (var parameter in Operation.Uri.Parameters.Where(parameter => _path.ContainsKey(parameter) && known.Contains(parameter)))
            yield return $"{_api.Qualified(ResourceNames.Id(resource))}.Constraints[{known.IndexOf(parameter)}].Check({_path[parameter].Name}, {CSharpText.Literal(parameter)});";
    }

    // Most paths are that of the id and a word or two; the others are put together.
    private string Path()
    {
        var version = CSharpText.Literal(_api.Contract.Version);
        var query = string.Concat(Operation.Query.Select(query => $", ({CSharpText.Literal(query.Name)}, {_query[query.Name].QueryText})"));
        if (_method.Holder is { } holder && Operation.Uri.StartsWith(holder.Id) && Operation.Uri.Segments.Skip(holder.Id.Segments.Count).All(segment => !segment.IsParameter))
        {
            var suffix = string.Concat(Operation.Uri.Segments.Skip(holder.Id.Segments.Count).Select(segment => "/" + segment.Text));
            return $"global::ArmPayloads.RequestFactory.Path(this, {CSharpText.Literal(suffix)}, {version}{query})";
        }
        var values = Operation.Uri.Parameters.Select(parameter => $"({CSharpText.Literal(parameter)}, {PathValue(parameter)})");
        return $"global::ArmPayloads.RequestFactory.Expand({CSharpText.Literal(Operation.Uri.ToString())}, {version}, [{string.Join(", ", values)}]{query})";
    }

    private string PathValue(string parameter) =>
        _path.TryGetValue(parameter, out var given) ? given.Name : ResourceNames.Value(_method.Holder!, parameter);

    private string BodyText() => _bodyCode switch
    {
        null => "null",
        ObjectCode => $"global::ArmPayloads.RequestFactory.Body({_body!.Name}, {_form?.Name ?? "global::ArmPayloads.BodyForm." + Operation.Forms[0]})",
        _ => $"{_body!.Name}.ToJsonString()",
    };

    private void WriteInfo(CodeWriter writer)
    {
        writer.Line($"private static readonly global::ArmPayloads.OperationInfo {_field} = new(");
        using (writer.Indent())
        {
            var name = (_method.Resource is { } resource ? resource.Name + "." : "") + Operation.Name;
            writer.Line($"{CSharpText.Literal(name)}, {CSharpText.Literal(Operation.Verb)}, longRunning: {Bool(Operation.IsLongRunning)}, pageable: {Bool(Operation.IsPageable)},");
            WriteResponses(writer);
        }
        writer.Line();
    }

    private void WriteResponses(CodeWriter writer)
    {
        if (Operation.Responses.Count == 0)
        {
            writer.Line("[]);");
            return;
        }
        writer.Line("[");
        using (writer.Indent())
        {
            foreach (var response in Operation.Responses)
                writer.Line($"new({response.Status}, {CSharpText.Literal(response.Description ?? "")}),");
        }
        writer.Line("]);");
    }

    private static string Bool(bool value) => value ? "true" : "false";
}
