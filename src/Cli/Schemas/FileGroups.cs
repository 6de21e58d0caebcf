using System.Text;
using System.Text.Json;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Finds the schema files that refer to each other: each group stands for itself, and needs no other in memory.</summary>
internal static class FileGroups
{
    /// <summary>The names of the files, each in one group.</summary>
    /// <param name="texts">The files as they are written, by name.</param>
    public static IEnumerable<IReadOnlyList<string>> Of(IReadOnlyDictionary<string, string> texts)
    {
        var groups = texts.Keys.ToDictionary(file => file, file => new List<string> { file }, StringComparer.Ordinal);
        foreach (var (file, text) in texts)
        {
            foreach (var target in FilesIn(text).Where(groups.ContainsKey))
                Join(groups, groups[file], groups[target]);
        }
        return groups.Values.Distinct();
    }

    private static void Join(Dictionary<string, List<string>> groups, List<string> left, List<string> right)
    {
        if (ReferenceEquals(left, right))
            return;
        var (small, large) = left.Count < right.Count ? (left, right) : (right, left);
        large.AddRange(small);
        foreach (var file in small)
            groups[file] = large;
    }

    private static List<string> FilesIn(string text)
    {
        var files = new List<string>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("$ref"u8) && reader.Read() && reader.TokenType == JsonTokenType.String)
                files.Add(reader.GetString()!.Split('#')[0]);
        }
        return files;
    }
}
