using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>Sets expected diagnostics against actual ones.</summary>
internal sealed class DiagnosticMatcher(MarkedState state)
{
    /// <returns>What is missing and what is unexpected; null when everything is as it should be.</returns>
    public string? Compare(IReadOnlyCollection<DiagnosticResult> expected, IReadOnlyCollection<Diagnostic> actual)
    {
        List<Diagnostic> unexpected = [.. actual];
        List<DiagnosticResult> missing = [];
        // The most exact first, so that an open expectation does not take the diagnostic of an exact one.
        foreach (DiagnosticResult result in expected.Select(Resolve).OrderByDescending(Exactness))
        {
            int match = unexpected.FindIndex(diagnostic => Matches(result, diagnostic));
            if (match >= 0)
                unexpected.RemoveAt(match);
            else
                missing.Add(result);
        }
        return missing.Count + unexpected.Count == 0 ? null : Describe(missing, unexpected, expected.Count, actual.Count);
    }

    private DiagnosticResult Resolve(DiagnosticResult result) =>
        result.WithLocations(result.Locations.Select(state.Resolve));

    private static int Exactness(DiagnosticResult result) =>
        (result.Message is null ? 0 : 4)
        + (result.MessageArguments is null ? 0 : 4)
        + (result.Severity is null ? 0 : 2)
        + (result.Locations.Any(location => location.StartOnly) ? 0 : 1);

    private static bool Matches(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id
        && (expected.Severity is null || expected.Severity == actual.Severity)
        && MessageMatches(expected, actual)
        && LocationsMatch(expected.Locations, actual);

    private static bool MessageMatches(DiagnosticResult expected, Diagnostic actual)
    {
        string message = actual.GetMessage(CultureInfo.InvariantCulture);
        if (expected.Message is not null && expected.Message != message)
            return false;
        string format = actual.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        return expected.MessageArguments is null
            || string.Format(CultureInfo.InvariantCulture, format, expected.MessageArguments) == message;
    }

    private static bool LocationsMatch(ImmutableArray<DiagnosticLocation> expected, Diagnostic actual)
    {
        if (expected.IsEmpty)
            return actual.Location.Kind == LocationKind.None;
        IEnumerable<Location> places = expected[0].IgnoreAdditionalLocations && expected.Length == 1
            ? [actual.Location]
            : [actual.Location, .. actual.AdditionalLocations];
        return expected.Length == places.Count()
            && expected.Zip(places).All(pair => IsAt(pair.First, pair.Second.GetLineSpan()));
    }

    private static bool IsAt(DiagnosticLocation expected, FileLinePositionSpan actual) =>
        expected.Span.Path == actual.Path
        && expected.Span.StartLinePosition == actual.StartLinePosition
        && (expected.StartOnly || expected.Span.EndLinePosition == actual.EndLinePosition);

    private static string Describe(List<DiagnosticResult> missing, List<Diagnostic> unexpected, int expected, int actual)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Expected {expected} diagnostics, found {actual}.\n");
        foreach (DiagnosticResult result in missing)
            text.Append("  missing:    ").Append(DiagnosticText.Of(result)).Append('\n');
        foreach (Diagnostic diagnostic in unexpected)
            text.Append("  unexpected: ").Append(DiagnosticText.Of(diagnostic)).Append('\n');
        return text.ToString();
    }
}
