#if NET
using System.Globalization;
using System.Runtime.CompilerServices;
#else
using System.Text;
#endif

namespace ArmPayloads;

/// <summary>The form of a resource id, read once: fixed segments, and parameters with their constraints.</summary>
public sealed class ResourceIdTemplate
{
    private const int UsualLength = 512;

    private readonly string[] _segments;
    private readonly NameConstraint[] _constraints;

    // What stands before each value, and after the last: "/subscriptions/", "/resourceGroups/", ...
    private readonly string[] _literals;

    /// <summary>Reads a template.</summary>
    /// <param name="template"><c>/subscriptions/{subscriptionId}/.../links/{linkName}</c>.</param>
    /// <param name="constraints">For some or all of the parameters, in any order; the others get the default one.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">It is no template, or a constraint is for a parameter it does not have.</exception>
    public ResourceIdTemplate(string template, params NameConstraint[] constraints)
    {
        Template = template ?? throw new ArgumentNullException(nameof(template));
        ArgumentNullException.ThrowIfNull(constraints);
        if (template.Length < 2 || template[0] != '/' || template[template.Length - 1] == '/')
            throw new ArgumentException($"'{template}' must begin with '/' and not end with it.", nameof(template));
        _segments = template.Substring(1).Split('/');
        string[] parameters = [.. _segments.Where(IsParameter).Select(static segment => segment.Substring(1, segment.Length - 2))];
        if (parameters.Length == 0 || parameters.Distinct(StringComparer.Ordinal).Count() != parameters.Length
            || _segments.Any(static segment => segment.Length == 0 || (!IsParameter(segment) && segment.IndexOfAny(['{', '}']) >= 0)))
            throw new ArgumentException($"'{template}' is no template of a resource id.", nameof(template));
        foreach (NameConstraint constraint in constraints)
        {
            if (!parameters.Contains(constraint.Parameter))
                throw new ArgumentException($"'{template}' has no parameter '{constraint.Parameter}'.", nameof(constraints));
        }

        Parameters = parameters;
        _constraints = [.. parameters.Select(name => constraints.FirstOrDefault(c => c.Parameter == name) ?? new NameConstraint(name))];
        _literals = ReadLiterals(template);
        ResourceType = ReadResourceType(_segments);
    }

    /// <summary>The template as it was given.</summary>
    public string Template { get; }

    /// <summary>The ARM type: <c>Microsoft.CustomerInsights/hubs/links</c>.</summary>
    public string ResourceType { get; }

    /// <summary>The parameters' names, in order.</summary>
    public IReadOnlyList<string> Parameters { get; }

    internal IReadOnlyList<NameConstraint> Constraints => _constraints;

    /// <summary>Takes an id apart. Letter case of the fixed segments does not count; a trailing slash is refused. The values are not checked.</summary>
    /// <param name="id">The id, unescaped, as ARM writes it.</param>
    /// <param name="values">The parameters' values in order; empty when the id does not fit.</param>
    /// <returns>Whether the id has the template's form.</returns>
    public bool TryMatch(string id, out string[] values)
    {
        values = [];
        if (id is null)
            return false;
        var found = new string[_constraints.Length];
        int position = 0;
        int next = 0;
        foreach (string segment in _segments)
        {
            if (position >= id.Length || id[position] != '/')
                return false;
            int end = id.IndexOf('/', position + 1);
            int length = (end < 0 ? id.Length : end) - position - 1;
            if (length == 0)
                return false;
            if (IsParameter(segment))
                found[next++] = id.Substring(position + 1, length);
            else if (length != segment.Length || string.Compare(id, position + 1, segment, 0, length, StringComparison.OrdinalIgnoreCase) != 0)
                return false;
            position += length + 1;
        }

        if (position != id.Length)
            return false;
        values = found;
        return true;
    }

    /// <summary>Puts an id together, unescaped, as ARM writes it.</summary>
    /// <param name="values">The parameters' values in order; they are taken as they are.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than parameters.</exception>
    public string Format(params string[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Build("", values, escaped: false, "");
    }

    /// <summary>Puts a text together: the prefix, the template with its values, and what follows.</summary>
    internal string Build(string prefix, string[] values, bool escaped, string suffix, string suffixEnd = "")
    {
        if (values.Length != _constraints.Length)
            throw new ArgumentException($"'{Template}' takes {_constraints.Length} values, not {values.Length}.", nameof(values));
#if NET
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[UsualLength]);
#else
        var text = new StringBuilder(UsualLength);
#endif
        text.AppendLiteral(prefix);
        for (int i = 0; i < values.Length; i++)
        {
            text.AppendLiteral(_literals[i]);
            text.AppendLiteral(escaped ? Uri.EscapeDataString(values[i]) : values[i]);
        }

        text.AppendLiteral(_literals[values.Length]);
        text.AppendLiteral(suffix);
        text.AppendLiteral(suffixEnd);
        return text.ToStringAndClear();
    }

    /// <summary>Says why a text is no id of this form: a sentence that names the first difference.</summary>
    internal string ExplainMismatch(string id)
    {
        if (TryMatch(id, out string[] values))
            return _constraints.Select((constraint, i) => constraint.Explain(values[i])).FirstOrDefault(static problem => problem is not null) ?? "it is one.";
        if (id.Length == 0 || id[0] != '/')
            return "it does not begin with '/'.";
        string[] segments = id.Substring(1).Split('/');
        for (int i = 0; i < _segments.Length && i < segments.Length; i++)
        {
            if (IsParameter(_segments[i]) && segments[i].Length == 0)
                return $"{_segments[i]} is empty.";
            if (!IsParameter(_segments[i]) && !string.Equals(_segments[i], segments[i], StringComparison.OrdinalIgnoreCase))
                return $"'{segments[i]}' stands where '{_segments[i]}' was expected.";
        }

        return segments.Length < _segments.Length
            ? $"it ends before '/{string.Join("/", _segments.Skip(segments.Length))}'."
            : $"it goes on with '/{string.Join("/", segments.Skip(_segments.Length))}'.";
    }

    private static bool IsParameter(string segment) =>
        segment.Length > 2 && segment[0] == '{' && segment.IndexOfAny(['{', '}'], 1) == segment.Length - 1;

    private static string[] ReadLiterals(string template)
    {
        List<string> literals = [];
        int position = 0;
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', position))
        {
            literals.Add(template.Substring(position, open - position));
            position = template.IndexOf('}', open) + 1;
        }

        literals.Add(template.Substring(position));
        return [.. literals];
    }

    // After the last "providers" a namespace, then types and names by turns. Without a provider it is a group or subscription.
    private static string ReadResourceType(string[] segments)
    {
        int providers = Array.FindLastIndex(segments, static segment => segment.Equals("providers", StringComparison.OrdinalIgnoreCase));
        IEnumerable<string> types = segments.Where((segment, i) => (i - providers) % 2 == 0 && i > providers + 1);
        if (providers >= 0 && providers + 1 < segments.Length)
            return string.Join("/", types.Prepend(segments[providers + 1]));
        return "Microsoft.Resources/" + segments.Where((_, i) => i % 2 == 0).Last();
    }
}
