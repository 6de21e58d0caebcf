using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads;

/// <summary>
/// The base of every generated id: the address of one resource, whose names are checked when it is made. Two ids are
/// equal when they are of one type and their names are, ignoring letter case, as Azure Resource Manager does.
/// </summary>
public abstract class ResourceId : IEquatable<ResourceId>
{
    private readonly ResourceIdTemplate _template;
    private readonly string[] _values;

    /// <summary>For generated ids.</summary>
    /// <param name="template">The id's form.</param>
    /// <param name="apiVersion">The api-version of the API that knows the resource.</param>
    /// <param name="parent">The parent, whose values are taken as checked; or null, to check all.</param>
    /// <param name="values">The values of all parameters, in order.</param>
    /// <exception cref="ArgumentNullException">A value is null; ParamName is the parameter's name.</exception>
    /// <exception cref="ArgumentException">A value is not allowed; ParamName is the parameter's name.</exception>
    protected ResourceId(ResourceIdTemplate template, string apiVersion, ResourceId? parent, params string[] values)
    {
        _template = template ?? throw new ArgumentNullException(nameof(template));
        _values = values ?? throw new ArgumentNullException(nameof(values));
        ApiVersion = apiVersion ?? throw new ArgumentNullException(nameof(apiVersion));
        if (values.Length != template.Parameters.Count)
            throw new ArgumentException($"'{template.Template}' takes {template.Parameters.Count} values, not {values.Length}.", nameof(values));
        for (int i = parent?._values.Length ?? 0; i < values.Length; i++)
            template.Constraints[i].Check(values[i], template.Parameters[i]);
    }

    /// <summary>The ARM type: <c>Microsoft.CustomerInsights/hubs/links</c>.</summary>
    public string ResourceType => _template.ResourceType;

    /// <summary>The api-version that addresses are made with unless another one is asked for.</summary>
    public string ApiVersion { get; }

    /// <summary>The resource's own name: the last one in the id.</summary>
    public string Name => _values[_values.Length - 1];

    /// <summary>The value of a parameter.</summary>
    /// <param name="index">The parameter's position in the template, from zero.</param>
    protected string this[int index] => _values[index];

    /// <summary>The resource's address. Every segment is escaped.</summary>
    /// <param name="endpoint">Where Azure Resource Manager answers; the public cloud unless given.</param>
    /// <param name="apiVersion">Another api-version than the id's own.</param>
    /// <returns>An absolute address with <c>?api-version=</c>.</returns>
    /// <exception cref="ArgumentException">
    /// The endpoint is no absolute http or https address, or has a query; or the api-version holds half of a surrogate pair.
    /// </exception>
    public Uri ToUri(Uri? endpoint = null, string? apiVersion = null)
    {
        // EscapeDataString would write U+FFFD for half of a surrogate pair.
        if (apiVersion is not null && Unicode.FindLoneSurrogate(apiVersion) >= 0)
            throw new ArgumentException("The api-version must not hold half of a surrogate pair.", nameof(apiVersion));
        string version = Uri.EscapeDataString(apiVersion ?? ApiVersion);
        return new Uri(_template.Build(ArmEndpoint.Prefix(endpoint), _values, escaped: true, "?api-version=", version));
    }

    /// <summary>The id as ARM writes it: unescaped, without host and query.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => _template.Format(_values);

    /// <summary>Whether the other id is of the same type and has the same names, ignoring letter case.</summary>
    /// <param name="other">The other id.</param>
    /// <returns>True when both lead to one resource.</returns>
    public bool Equals(ResourceId? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || other.GetType() != GetType() || other._values.Length != _values.Length)
            return false;
        // Backwards: ids that are compared mostly differ in their last names.
        for (int i = _values.Length - 1; i >= 0; i--)
        {
            if (!string.Equals(_values[i], other._values[i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ResourceId);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        int hash = GetType().GetHashCode();
        foreach (string value in _values)
            hash = unchecked((hash * 31) + StringComparer.OrdinalIgnoreCase.GetHashCode(value));
        return hash;
    }

    /// <summary>Whether both are null or equal.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ResourceId? left, ResourceId? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they are not equal.</summary>
    /// <param name="left">One id.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ResourceId? left, ResourceId? right) => !(left == right);

    internal string EscapedPath(string suffix) => _template.Build("", _values, escaped: true, suffix);

    /// <summary>Takes an id apart and checks its names.</summary>
    /// <param name="template">The form it must have.</param>
    /// <param name="id">The id, unescaped.</param>
    /// <param name="values">The values of all parameters in order; null when it is no such id.</param>
    /// <returns>Whether it is such an id.</returns>
    protected static bool TryMatch(ResourceIdTemplate template, [NotNullWhen(true)] string? id, [NotNullWhen(true)] out string[]? values)
    {
        ArgumentNullException.ThrowIfNull(template);
        values = null;
        if (id is null || !template.TryMatch(id, out string[] found))
            return false;
        for (int i = 0; i < found.Length; i++)
        {
            if (template.Constraints[i].Explain(found[i]) is not null)
                return false;
        }

        values = found;
        return true;
    }

    /// <summary>The exception for a text that is no id of this type.</summary>
    /// <param name="template">The form it must have.</param>
    /// <param name="id">The text.</param>
    /// <returns>An exception whose message names what was expected, and where the text differs first.</returns>
    protected static FormatException NotAnId(ResourceIdTemplate template, string id)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(id);
        return new FormatException($"'{id}' is no id of {template.ResourceType} ({template.Template}): {template.ExplainMismatch(id)}");
    }
}
