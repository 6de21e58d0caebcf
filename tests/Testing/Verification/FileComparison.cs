using System.Text;

namespace ArmPayloads.Testing;

/// <summary>Compares files by path and text.</summary>
public static class FileComparison
{
    /// <returns>Every file that is missing, too many or different, with a diff; null when there is none.</returns>
    public static string? Compare(IReadOnlyDictionary<string, string> expected, IReadOnlyDictionary<string, string> actual)
    {
        var report = new StringBuilder();
        foreach (string name in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal))
        {
            if (!actual.TryGetValue(name, out string? produced))
                report.Append(name).Append(": expected, but not produced\n");
            else if (!expected.TryGetValue(name, out string? wanted))
                report.Append(name).Append(": produced, but not expected\n").Append(TextDiff.Between("", produced));
            else if (wanted != produced)
                report.Append(name).Append(": different (- expected, + actual)\n").Append(TextDiff.Between(wanted, produced));
        }
        return report.Length == 0 ? null : report.ToString();
    }
}
