namespace ArmPayloads.Cli.Pages.Types;

/// <summary>The words that type cells use for JSON types.</summary>
internal static class TypeWords
{
    private static readonly Dictionary<string, SimpleType> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = new("string", null),
        ["text"] = new("string", null),
        ["guid"] = new("string", "uuid"),
        ["uuid"] = new("string", "uuid"),
        ["datetime"] = new("string", "date-time"),
        ["date-time"] = new("string", "date-time"),
        ["datetimeoffset"] = new("string", "date-time"),
        ["base64"] = new("string", "base64"),
        ["timeoffset"] = new("string", "timespan"),
        ["timespan"] = new("string", "timespan"),
        ["uri"] = new("string", "uri"),
        ["url"] = new("string", "uri"),
        ["integer"] = new("integer", null),
        ["int"] = new("integer", null),
        ["int32"] = new("integer", null),
        ["int64"] = new("integer", null),
        ["long"] = new("integer", null),
        ["number"] = new("number", null),
        ["decimal"] = new("number", null),
        ["double"] = new("number", null),
        ["float"] = new("number", null),
        ["boolean"] = new("boolean", null),
        ["bool"] = new("boolean", null),
        ["object"] = new("object", null),
        ["any"] = new(null, null),
    };

    public static IEnumerable<string> All => s_words.Keys.Concat(["List", "Array", "Dictionary", "Map"]);

    /// <summary>The words before or around the type of what a list or a dictionary holds.</summary>
    public static bool IsList(string word) => word.Equals("List", StringComparison.OrdinalIgnoreCase) || word.Equals("Array", StringComparison.OrdinalIgnoreCase);

    public static bool IsMap(string word) => word.Equals("Dictionary", StringComparison.OrdinalIgnoreCase) || word.Equals("Map", StringComparison.OrdinalIgnoreCase);

    public static SimpleType? Find(string word) => s_words.GetValueOrDefault(word);
}
