using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>The names of members on ids. What an id has of its own is stepped aside from by rule; nothing is numbered.</summary>
internal static class ResourceNames
{
    private static readonly HashSet<string> IdMembers = new(StringComparer.Ordinal)
    {
        "Name", "Parent", "ResourceType", "ApiVersion", "ToUri", "Parse", "TryParse", "TryMatch", "NotAnId", "Item",
        "Constraints", "NameConstraint", "ReadResource", "ReadPage", "ReadData",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    public static string Id(ResourceContract resource) => resource.Name + "Id";

    /// <summary>The property of an id that holds the value of a parameter.</summary>
    public static string Property(ResourceContract resource, string parameter)
    {
        var name = CSharpNames.Pascal(parameter)!;
        return IdMembers.Contains(name) || name == Id(resource) ? name + "Value" : name;
    }

    /// <summary>The expression for a parameter of the id, on an instance.</summary>
    public static string Value(ResourceContract resource, string parameter) =>
        parameter == resource.NameParameter ? "Name" : Property(resource, parameter);

    /// <summary>One: <c>hub.Profile</c>, <c>connector.Mapping</c>. The parent's name stands before it already.</summary>
    public static string InParent(ApiContext api, ResourceContract resource, ResourceContract parent)
    {
        var name = Without(resource.Name, parent.Name);
        if (api.Contract.ChildrenOf(parent).Any(other => other != resource && other.Name == name))
            name = resource.Name;
        var isTaken = IdMembers.Contains(name) || name == Id(parent) || parent.Id.Parameters.Any(parameter => Property(parent, parameter) == name);
        return isTaken ? name + "Resource" : name;
    }

    /// <summary>All: <c>hub.ListProfilesRequest</c>, <c>connector.ListMappingsRequest</c>.</summary>
    public static string Plural(ResourceContract resource, ResourceContract? parent)
    {
        var name = CSharpNames.Pascal(resource.Collection.Length > 0 ? resource.Collection : resource.Segment)!;
        return parent is null ? name : Without(name, parent.Name);
    }

    private static string Without(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsUpper(name[prefix.Length])
            ? name.Substring(prefix.Length)
            : name;
}
