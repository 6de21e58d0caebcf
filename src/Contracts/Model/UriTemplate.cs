namespace ArmPayloads.Contracts.Model;

/// <summary>A segment of a path: fixed, or a parameter in braces.</summary>
public sealed record UriSegment(string Text, bool IsParameter);

/// <summary>The path of a resource or an operation, with parameters.</summary>
public sealed record UriTemplate(EquatableArray<UriSegment> Segments)
{
    private const string Providers = "providers";

    /// <summary>The segments, in order.</summary>
    public EquatableArray<UriSegment> Segments { get; } = Segments;

    /// <summary>The names in braces, in order.</summary>
    public EquatableArray<string> Parameters { get; } = Segments.Where(segment => segment.IsParameter).Select(segment => segment.Text).ToEquatableArray();

    /// <summary>The ARM type: the provider and every fixed segment after it; null where there is no provider.</summary>
    public string? ResourceType
    {
        get
        {
            var provider = LastProvider();
            return provider < 0 ? null : string.Join("/", Segments.Skip(provider).Where(segment => !segment.IsParameter).Select(segment => segment.Text));
        }
    }

    /// <summary>Reads <c>/fixed/{parameter}</c>; null where the text is no such path.</summary>
    public static UriTemplate? TryParse(string text)
    {
        if (text.Length < 2 || text[0] != '/')
            return null;
        var segments = new List<UriSegment>();
        foreach (var part in text.Substring(1).Split('/'))
        {
            if (Segment(part) is not { } segment)
                return null;
            segments.Add(segment);
        }
        var template = new UriTemplate(segments.ToEquatableArray());
        // Parameters become members of one class.
        var names = new HashSet<string>(StringComparer.Ordinal);
        return template.Parameters.All(name => CSharpNames.Pascal(name) is { } csharpName && names.Add(csharpName)) ? template : null;
    }

    /// <summary>Whether this path begins with all of another one.</summary>
    public bool StartsWith(UriTemplate other) =>
        other.Segments.Count <= Segments.Count
        && Enumerable.Range(0, other.Segments.Count).All(i => Segments[i].IsParameter == other.Segments[i].IsParameter
            && string.Equals(Segments[i].Text, other.Segments[i].Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path without its last segments.</summary>
    public UriTemplate WithoutLast(int count) => new(Segments.Take(Segments.Count - count).ToEquatableArray());

    public override string ToString() =>
        "/" + string.Join("/", Segments.Select(segment => segment.IsParameter ? "{" + segment.Text + "}" : segment.Text));

    private static UriSegment? Segment(string text)
    {
        if (text.Length > 2 && text[0] == '{' && text[text.Length - 1] == '}')
            text = text.Substring(1, text.Length - 2);
        else if (text.Length > 0 && text is not ("." or "..") && text.All(IsFixed))
            return new UriSegment(text, false);
        return text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? new UriSegment(text, true) : null;
    }

    private static bool IsFixed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_' or '$' or '~';

    private int LastProvider()
    {
        for (var i = Segments.Count - 2; i >= 0; i--)
        {
            if (!Segments[i].IsParameter && string.Equals(Segments[i].Text, Providers, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }
        return -1;
    }
}
