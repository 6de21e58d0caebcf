namespace ArmPayloads.Analyzers.Harvest.Uses;

/// <summary>Methods of lists, dictionaries and objects that change nothing.</summary>
internal static class KnownMethods
{
    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal)
    {
        "ToString", "Equals", "GetHashCode", "GetType", "Contains", "ContainsKey", "IndexOf", "ToJson", "Validate", "Save", "WriteTo",
    };

    public static bool OnlyRead(string name) => Reading.Contains(name);
}
