using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>Where a diagnostic is expected.</summary>
/// <param name="Span">The place; an empty path is that of the first source. Of no meaning with a key.</param>
/// <param name="MarkupKey">The place that markup names <c>#key</c>.</param>
/// <param name="StartOnly">Whether the end is left open.</param>
/// <param name="IgnoreAdditionalLocations">Whether further locations of the diagnostic are left open.</param>
public readonly record struct DiagnosticLocation(
    FileLinePositionSpan Span,
    int? MarkupKey = null,
    bool StartOnly = false,
    bool IgnoreAdditionalLocations = false);
