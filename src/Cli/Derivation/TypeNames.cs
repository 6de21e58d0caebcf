using System.Text.RegularExpressions;
using ArmPayloads.Contracts.Model;
using Humanizer;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Makes names of types, files and resources.</summary>
internal static partial class TypeNames
{
    /// <summary>What two spellings of one name share: <c>Role Assignment</c>, <c>roleassignment</c> and <c>role-assignment</c> are one.</summary>
    public static string Key(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The name of a file without folder and extension.</summary>
    public static string Stem(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));

    /// <summary>A name of a file: <c>role-assignment.json</c> for <c>RoleAssignment</c>.</summary>
    public static string File(string name) => Boundary().Replace(name, "-").ToLowerInvariant() + ".json";

    /// <summary>The name of a resource's type by its path: the last fixed segment in the singular, below a nested one after its parent.</summary>
    public static string OfResource(UriTemplate id)
    {
        var words = FixedAfterProvider(id);
        // Below the top resource, what a resource is called says nothing of it; below another one it does.
        var own = words.Count > 2 ? words.Skip(words.Count - 2) : words.TakeLast(1);
        return string.Concat(own.Select(Singular).Select(word => CSharpNames.Pascal(word)));
    }

    /// <summary>A name that no other path has.</summary>
    public static string OfPath(UriTemplate id) => string.Concat(FixedAfterProvider(id).Select(Singular).Select(word => CSharpNames.Pascal(word)));

    /// <summary>The singular of a word of an address.</summary>
    public static string Singular(string word) => word.Singularize(inputIsKnownToBePlural: false);

    private static List<string> FixedAfterProvider(UriTemplate id)
    {
        var provider = id.Segments.ToList().FindLastIndex(segment => !segment.IsParameter && segment.Text.Equals("providers", StringComparison.OrdinalIgnoreCase));
        return [.. id.Segments.Skip(provider + 2).Where(segment => !segment.IsParameter).Select(segment => segment.Text)];
    }

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")]
    private static partial Regex Boundary();
}
