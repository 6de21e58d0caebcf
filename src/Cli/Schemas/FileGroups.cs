using System.Text;
using System.Text.Json;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Finds the files that refer to each other: each group stands for itself, and needs no other in memory.</summary>
internal static class FileGroups
{
    /// <summary>The files, each in one group.</summary>
    /// <param name="files">Those that may be referred to.</param>
    /// <param name="name">What a file is called.</param>
    /// <param name="references">The names of the files that a file refers to, with repetitions; others may be among them.</param>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> files, Func<T, string> name, Func<T, IEnumerable<string>> references)
    {
        var groups = files.ToDictionary(name, file => new List<T> { file }, StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var target in references(file).Where(groups.ContainsKey))
                Join(groups, name, groups[name(file)], groups[target]);
        }
        return groups.Values.Distinct();
    }

    private static void Join<T>(Dictionary<string, List<T>> groups, Func<T, string> name, List<T> left, List<T> right)
    {
        if (ReferenceEquals(left, right))
            return;
        var (small, large) = left.Count < right.Count ? (left, right) : (right, left);
        large.AddRange(small);
        foreach (var file in small)
            groups[name(file)] = large;
    }

    /// <summary>The files that a schema refers to, as it is written.</summary>
    public static IEnumerable<string> ReferencesIn(string text)
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
