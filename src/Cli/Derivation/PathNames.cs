using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Derivation;

/// <summary>
/// One spelling for each segment of the addresses: pages write one segment in several cases, which ARM does not tell apart,
/// and call one parameter by several names.
/// </summary>
internal sealed class PathNames
{
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    private PathNames()
    {
    }

    public static PathNames Of(IReadOnlyList<OperationDescription> operations, DiagnosticList diagnostics)
    {
        var names = new PathNames();
        var segments = operations
            .SelectMany(operation => Prefixes(operation.Request.Path).Select(prefix => (prefix.Key, prefix.Segment, operation.Request)))
            .GroupBy(entry => entry.Key, StringComparer.Ordinal);
        foreach (var group in segments)
        {
            // The page that creates a resource knows best what it is called.
            var best = group.OrderByDescending(entry => entry.Request.Verb == "PUT").ThenBy(entry => entry.Segment.IsParameter ? 0 : char.IsUpper(entry.Segment.Text[0]) ? 1 : 0).First();
            var spelling = best.Segment.IsParameter || IsProvider(best.Key, best.Segment) ? best.Segment.Text : CSharpNames.Camel(best.Segment.Text);
            names._spellings[group.Key] = spelling;
            foreach (var other in group.Where(entry => entry.Segment.Text != spelling))
                diagnostics.Add(PageDiagnosticKinds.SpellingDiffers, other.Request.Place, $"The address has '{other.Segment.Text}' where '{spelling}' is used; '{spelling}' is assumed.");
        }
        return names;
    }

    /// <summary>The path in the spelling that all share.</summary>
    public UriTemplate Canonical(UriTemplate path) =>
        new(Prefixes(path).Select(prefix => prefix.Segment with { Text = _spellings[prefix.Key] }).ToEquatableArray());

    private static bool IsProvider(string key, UriSegment segment) => segment.Text.Contains('.', StringComparison.Ordinal) || key.EndsWith("/resourcegroups", StringComparison.Ordinal);

    // Each segment with all that stands before it: a parameter in one place is not one in another.
    private static IEnumerable<(string Key, UriSegment Segment)> Prefixes(UriTemplate path)
    {
        var key = "";
        foreach (var segment in path.Segments)
        {
            key += segment.IsParameter ? "/{}" : "/" + segment.Text.ToLowerInvariant();
            yield return (key, segment);
        }
    }
}
