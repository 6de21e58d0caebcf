using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>Diagnostics, expected and actual, in one notation.</summary>
internal static class DiagnosticText
{
    public static string Of(Diagnostic actual)
    {
        IEnumerable<Location> places = actual.Location.Kind == LocationKind.None ? [] : [actual.Location, .. actual.AdditionalLocations];
        string at = string.Join(" and ", places.Select(place => Of(place.GetLineSpan(), startOnly: false)));
        return $"{actual.Id} {actual.Severity} at {Or(at, "no location")}: {actual.GetMessage(CultureInfo.InvariantCulture)}";
    }

    public static string Of(DiagnosticResult expected)
    {
        string at = string.Join(" and ", expected.Locations.Select(place => Of(place.Span, place.StartOnly)));
        string message = expected.Message
            ?? (expected.MessageArguments is { } arguments ? $"with arguments ({string.Join(", ", arguments)})" : "any message");
        return $"{expected.Id} {expected.Severity?.ToString() ?? "of any severity"} at {Or(at, "no location")}: {message}";
    }

    private static string Of(FileLinePositionSpan span, bool startOnly) =>
        startOnly
            ? $"{span.Path}({Of(span.StartLinePosition)})"
            : $"{span.Path}({Of(span.StartLinePosition)})-({Of(span.EndLinePosition)})";

    private static string Of(Microsoft.CodeAnalysis.Text.LinePosition position) =>
        string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1},{position.Character + 1}");

    private static string Or(string text, string otherwise) => text.Length == 0 ? otherwise : text;
}
