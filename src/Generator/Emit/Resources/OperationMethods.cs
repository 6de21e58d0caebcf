using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>A method that makes the request of an operation.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Operation">What it calls.</param>
/// <param name="Resource">The resource whose schema declares the operation, if one does.</param>
/// <param name="Holder">The resource on whose id the method stands; null for a static method.</param>
internal sealed record OperationMethod(string Name, OperationContract Operation, ResourceContract? Resource, ResourceContract? Holder);

/// <summary>Decides where an operation's method stands, on the id whose names its path has, and what it is called there.</summary>
internal sealed class OperationMethods
{
    private readonly ApiContext _api;
    private readonly Dictionary<string, List<OperationMethod>> _byType = new(StringComparer.Ordinal);

    public OperationMethods(ApiContext api)
    {
        _api = api;
        // What a resource calls its own keeps its name, whatever comes from elsewhere.
        foreach (var method in All().OrderBy(method => method.Holder != method.Resource))
            Add(method);
    }

    /// <summary>The methods on a resource's id.</summary>
    public IEnumerable<OperationMethod> On(ResourceContract resource) => At(resource.Type);

    /// <summary>The methods that stand on no id.</summary>
    public IEnumerable<OperationMethod> OnNone => At("");

    private List<OperationMethod> At(string type) => _byType.TryGetValue(type, out var methods) ? methods : [];

    private void Add(OperationMethod method)
    {
        var type = (method.Holder ?? method.Resource)?.Type ?? "";
        if (!_byType.TryGetValue(type, out var methods))
            _byType[type] = methods = [];
        if (Names(method).FirstOrDefault(name => methods.All(other => other.Name != name)) is { } free)
            methods.Add(method with { Name = free });
    }

    // Where the short name is taken, the resource says whose operation it is, or the path where it leads.
    private static IEnumerable<string> Names(OperationMethod method)
    {
        yield return method.Name;
        if (method.Resource is { } resource)
            yield return method.Operation.Name + resource.Name + "Request";
        yield return method.Operation.Name + string.Concat(method.Operation.Uri.Segments.Select(segment => CSharpNames.Pascal(segment.Text))) + "Request";
    }

    private IEnumerable<OperationMethod> All()
    {
        foreach (var resource in _api.Contract.Resources)
        {
            foreach (var operation in resource.Operations)
                yield return Of(operation, resource);
        }
        foreach (var operation in _api.Contract.Operations)
        {
            // Parents stand before children, so the last one is the deepest.
            var holder = _api.Contract.Resources.LastOrDefault(resource => operation.Uri.StartsWith(resource.Id));
            yield return new OperationMethod(operation.Name + "Request", operation, null, holder);
        }
    }

    private OperationMethod Of(OperationContract operation, ResourceContract resource)
    {
        if (Knows(operation, resource))
            return new OperationMethod(operation.Name + "Request", operation, resource, resource);
        var parent = _api.Contract.Resource(resource.Parent);
        return parent is not null && Knows(operation, parent)
            ? new OperationMethod(InParent(operation, resource, parent), operation, resource, parent)
            : new OperationMethod(operation.Name + "Request", operation, resource, null);
    }

    private static bool Knows(OperationContract operation, ResourceContract resource) => resource.Id.Parameters.All(operation.Uri.Parameters.Contains);

    private string InParent(OperationContract operation, ResourceContract resource, ResourceContract parent) =>
        operation.Name.StartsWith("List", StringComparison.Ordinal)
            ? $"List{ResourceNames.Plural(resource, parent)}{operation.Name.Substring(4)}Request"
            : $"{operation.Name}{ResourceNames.InParent(_api, resource, parent)}Request";
}
