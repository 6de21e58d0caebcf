namespace ArmPayloads.Contracts.Model;

/// <summary>The names of what a definition set becomes.</summary>
public static class DefinitionNames
{
    // What the class of a set, or that of existing names, has of its own.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Existing", "Load", "Save", "AdditionalProperties", "ToJson", "FromJson", "WriteTo", "WriteMembers", "Read", "ReadRequired", "ReadMember", "Validate",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    public static string Definition(ResourceContract root) => root.Name + "Definition";

    public static string Existing(ResourceContract root) => root.Name + "Existing";

    /// <summary>The property that holds a collection.</summary>
    public static string Collection(ResourceContract root, ResourceContract resource)
    {
        var name = CSharpNames.Pascal(resource.Collection)!;
        return Members.Contains(name) || name == root.Name || name == Definition(root) || name == Existing(root) ? name + "Collection" : name;
    }
}
