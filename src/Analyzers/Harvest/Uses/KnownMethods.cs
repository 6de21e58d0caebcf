namespace ArmPayloads.Analyzers.Harvest.Uses;

/// <summary>Methods of lists, dictionaries and objects that change nothing.</summary>
internal static class KnownMethods
{
    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal)
    {
        "ToString", "Equals", "GetHashCode", "GetType", "Contains", "ContainsKey", "IndexOf", "ToJson", "Validate", "Save", "WriteTo",
    };

    private static readonly HashSet<string> Implied = new(StringComparer.Ordinal)
    {
        "Current", "GetEnumerator", "GetAsyncEnumerator", "GetAwaiter", "GetResult",
    };

    /// <summary>Whether loops or await call a member without its name.</summary>
    public static bool IsCalledByTheLanguage(string name) => Implied.Contains(name.Substring(name.LastIndexOf('.') + 1));

    public static bool OnlyRead(string name) => Reading.Contains(name);
}
