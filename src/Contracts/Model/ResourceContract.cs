using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Model;

/// <summary>What the body of a resource's requests and answers is.</summary>
public enum ResourceForm
{
    /// <summary>What stands under <c>properties</c> of the ARM resource.</summary>
    Definition,

    /// <summary>The ARM resource itself, with <c>location</c>, <c>tags</c> and <c>properties</c>.</summary>
    Resource,
}

/// <summary>An ARM resource.</summary>
/// <param name="Type">The ARM type, such as <c>Microsoft.CustomerInsights/hubs/profiles</c>.</param>
/// <param name="Name">The C# name: that of the body's type. The id is called after it.</param>
/// <param name="Id">The template of the resource id.</param>
/// <param name="Parent">The ARM type of the parent, where its schema is there too.</param>
/// <param name="Body">The key of the body's type.</param>
/// <param name="Definition">The key of the type that the resource is written as in a definition set; that of the body, unless the schema says another one.</param>
/// <param name="Form">What the body is.</param>
/// <param name="Collection">The word for all resources of this type in a definition set.</param>
/// <param name="Parameters">Constraints of the names that this resource adds to its parent's.</param>
/// <param name="Operations">By name.</param>
/// <param name="Description">What the resource is.</param>
/// <param name="File">The schema that declares it.</param>
/// <param name="SetRules">Rules over a whole set of definitions below this resource.</param>
public sealed record ResourceContract(
    string Type,
    string Name,
    UriTemplate Id,
    string? Parent,
    string Body,
    string Definition,
    ResourceForm Form,
    string Collection,
    EquatableArray<ParameterContract> Parameters,
    EquatableArray<OperationContract> Operations,
    string? Description,
    string File,
    EquatableArray<RuleContract> SetRules = default)
{
    /// <summary>The parameter that is the resource's own name.</summary>
    public string NameParameter => Id.Segments[Id.Segments.Count - 1].Text;

    /// <summary>The fixed segment before the name.</summary>
    public string Segment => Id.Segments[Id.Segments.Count - 2].Text;

    /// <summary>Whether the resource can be written, and so belongs to a definition set.</summary>
    public bool IsWritable => Operations.Any(operation => operation.Verb == "PUT");
}

/// <summary>A parameter of a path or a query.</summary>
public sealed record ParameterContract(string Name, SchemaContract Schema, bool IsRequired);

/// <summary>How a request's body may be sent.</summary>
public enum BodyForm
{
    Bare,
    Wrapped,
}

/// <summary>An operation.</summary>
/// <param name="Name">Such as <c>CreateOrUpdate</c>.</param>
/// <param name="Verb">In capitals.</param>
/// <param name="Uri">The template of its path.</param>
/// <param name="Parameters">Path parameters that no resource names.</param>
/// <param name="Query">Query parameters other than <c>api-version</c>.</param>
/// <param name="Body">What the request's body is.</param>
/// <param name="Forms">How it may be sent; the first is the default.</param>
/// <param name="Responses">By status.</param>
/// <param name="IsLongRunning">The service goes on after it has answered.</param>
/// <param name="IsPageable">The answer comes in pages.</param>
/// <param name="Description">What it does.</param>
public sealed record OperationContract(
    string Name,
    string Verb,
    UriTemplate Uri,
    EquatableArray<ParameterContract> Parameters,
    EquatableArray<ParameterContract> Query,
    SchemaContract? Body,
    EquatableArray<BodyForm> Forms,
    EquatableArray<ResponseContract> Responses,
    bool IsLongRunning,
    bool IsPageable,
    string? Description)
{
    /// <summary>What a successful answer holds; of a pageable one, each element of a page.</summary>
    public SchemaContract? Answer =>
        Responses.Where(response => response.Status is >= 200 and < 300).Select(response => response.Body).FirstOrDefault(body => body is not null);
}

/// <summary>What a status means, and what comes with it.</summary>
public sealed record ResponseContract(int Status, string? Description, SchemaContract? Body);
