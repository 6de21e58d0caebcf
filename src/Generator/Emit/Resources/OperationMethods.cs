using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>A method that makes the request of an operation.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Operation">What it calls.</param>
/// <param name="Resource">The resource whose schema declares the operation, if one does.</param>
/// <param name="Holder">The resource on whose id the method stands; null for a static method.</param>
internal sealed record OperationMethod(string Name, OperationContract Operation, ResourceContract? Resource, ResourceContract? Holder);

/// <summary>Decides where an operation's method stands: on the id whose names its path has.</summary>
internal static class OperationMethods
{
    /// <summary>The methods on a resource's id.</summary>
    public static IEnumerable<OperationMethod> On(ApiContext api, ResourceContract resource) => All(api)
        .Where(method => method.Holder == resource || (method.Holder is null && method.Resource == resource))
        .GroupBy(method => method.Name, StringComparer.Ordinal)
        .Select(group => group.First());

    /// <summary>The methods that stand on no id.</summary>
    public static IEnumerable<OperationMethod> OnNone(ApiContext api) => All(api).Where(method => method is { Holder: null, Resource: null });

    private static IEnumerable<OperationMethod> All(ApiContext api)
    {
        foreach (var resource in api.Contract.Resources)
        {
            foreach (var operation in resource.Operations)
                yield return Of(api, operation, resource);
        }
        foreach (var operation in api.Contract.Operations)
        {
            // Parents stand before children, so the last one is the deepest.
            var holder = api.Contract.Resources.LastOrDefault(resource => operation.Uri.StartsWith(resource.Id));
            yield return new OperationMethod(operation.Name + "Request", operation, null, holder);
        }
    }

    private static OperationMethod Of(ApiContext api, OperationContract operation, ResourceContract resource)
    {
        if (Knows(operation, resource))
            return new OperationMethod(operation.Name + "Request", operation, resource, resource);
        var parent = api.Contract.Resource(resource.Parent);
        return parent is not null && Knows(operation, parent)
            ? new OperationMethod(InParent(operation, resource, parent), operation, resource, parent)
            : new OperationMethod(operation.Name + "Request", operation, resource, null);
    }

    private static bool Knows(OperationContract operation, ResourceContract resource) => resource.Id.Parameters.All(operation.Uri.Parameters.Contains);

    private static string InParent(OperationContract operation, ResourceContract resource, ResourceContract parent) =>
        operation.Name.StartsWith("List", StringComparison.Ordinal)
            ? $"List{ResourceNames.Plural(resource, parent)}{operation.Name.Substring(4)}Request"
            : $"{operation.Name}{ResourceNames.InParent(resource, parent)}Request";
}
