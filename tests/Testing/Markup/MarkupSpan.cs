using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>A marked piece of a test file.</summary>
/// <param name="Name">Empty for <c>[|text|]</c>, an id for <c>{|ID:text|}</c>, <c>#0</c> for <c>{|#0:text|}</c>.</param>
/// <param name="Span">Where it is in the text without markup.</param>
public readonly record struct MarkupSpan(string Name, TextSpan Span)
{
    /// <summary>The key of a named location; null for a span that expects a diagnostic.</summary>
    public int? LocationKey =>
        Name.StartsWith('#') ? int.Parse(Name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) : null;
}
