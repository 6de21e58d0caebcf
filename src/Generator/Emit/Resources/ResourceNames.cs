using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>The names of a resource where its parent's name stands before it already.</summary>
internal static class ResourceNames
{
    /// <summary>One: <c>hub.Profile</c>, <c>connector.Mapping</c>.</summary>
    public static string InParent(ResourceContract resource, ResourceContract parent) =>
        Without(resource.Name, parent.Name) is var name && name is "Parent" or "Name" or "ToUri" or "Parse" or "TryParse" or "Equals" or "ToString" or "GetHashCode" or "GetType"
            ? resource.Name + "Resource"
            : name;

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
