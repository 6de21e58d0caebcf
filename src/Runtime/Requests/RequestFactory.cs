using System.ComponentModel;
using System.Text;

namespace ArmPayloads;

/// <summary>What generated code makes requests with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RequestFactory
{
    /// <summary>The path and query of an operation on a resource.</summary>
    /// <param name="id">The resource; null when the suffix is the whole path.</param>
    /// <param name="suffix">What follows the id, already escaped: <c>/links</c>, or nothing.</param>
    /// <param name="apiVersion">The api-version.</param>
    /// <param name="query">Further query parameters; they are escaped here, and left out where the value is null.</param>
    /// <returns>The escaped path with the query.</returns>
    public static string Path(ResourceId? id, string suffix, string apiVersion, params (string Name, string? Value)[] query)
    {
        ArgumentNullException.ThrowIfNull(suffix);
        return Query(id?.EscapedPath(suffix) ?? suffix, apiVersion, query);
    }

    /// <summary>The path and query of an operation that belongs to no id.</summary>
    /// <param name="template">The path with <c>{parameter}</c> where a value stands.</param>
    /// <param name="apiVersion">The api-version.</param>
    /// <param name="parameters">The values. Those that would change the shape of the address are refused, all are escaped.</param>
    /// <param name="query">Further query parameters; they are escaped here, and left out where the value is null.</param>
    /// <returns>The escaped path with the query.</returns>
    /// <exception cref="ArgumentNullException">A value is null; ParamName is the parameter's name.</exception>
    /// <exception cref="ArgumentException">A value is not allowed, or missing; ParamName is the parameter's name.</exception>
    public static string Expand(
        string template, string apiVersion, (string Name, string Value)[] parameters, params (string Name, string? Value)[] query)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(parameters);
        var path = new StringBuilder();
        int position = 0;
        for (int open = template.IndexOf('{'); open >= 0; open = template.IndexOf('{', position))
        {
            int close = template.IndexOf('}', open);
            if (close < 0)
                throw new ArgumentException($"'{template}' has a brace that is not closed.", nameof(template));
            path.Append(template, position, open - position);
            path.Append(ValueOf(template.Substring(open + 1, close - open - 1), parameters));
            position = close + 1;
        }

        path.Append(template, position, template.Length - position);
        return Query(path.ToString(), apiVersion, query);
    }

    /// <summary>A request whose answer has no body, or none that is read.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="path">The escaped path with the query.</param>
    /// <param name="body">The body's JSON, or null.</param>
    /// <returns>The request.</returns>
    public static PayloadRequest Create(OperationInfo operation, string path, string? body) => new(operation, path, body);

    /// <summary>A request whose answer can be read.</summary>
    /// <typeparam name="T">What the answer's body holds.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="path">The escaped path with the query.</param>
    /// <param name="body">The body's JSON, or null.</param>
    /// <param name="read">Reads the answer's body.</param>
    /// <returns>The request.</returns>
    public static PayloadRequest<T> Create<T>(OperationInfo operation, string path, string? body, PayloadReadFunc<T> read) =>
        new(operation, path, body, read);

    /// <summary>A body.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="form">How it is sent.</param>
    /// <returns>Its JSON.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="payload"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such form.</exception>
    public static string Body(Payload payload, BodyForm form)
    {
        ArgumentNullException.ThrowIfNull(payload);
        return form is BodyForm.Bare or BodyForm.Wrapped
            ? JsonTextWriter.Write(payload, wrapped: form == BodyForm.Wrapped)
            : throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form of a body.");
    }

    private static string Query(string path, string apiVersion, (string Name, string? Value)[] query)
    {
        ArgumentNullException.ThrowIfNull(apiVersion);
        ArgumentNullException.ThrowIfNull(query);
        string address = path + "?api-version=" + Escape(apiVersion, nameof(apiVersion));
        foreach ((string name, string? value) in query)
        {
            if (value is not null)
                address = string.Concat(address, "&", Escape(name, name) + "=", Escape(value, name));
        }

        return address;
    }

    private static string ValueOf(string name, (string Name, string Value)[] parameters)
    {
        foreach ((string parameter, string value) in parameters)
        {
            if (parameter != name)
                continue;
            new NameConstraint(name).Check(value, name);
            return Uri.EscapeDataString(value);
        }

        throw new ArgumentException($"There is no value for '{name}'.", name);
    }

    // EscapeDataString would write U+FFFD for half of a surrogate pair.
    private static string Escape(string value, string paramName) => Unicode.FindLoneSurrogate(value) < 0
        ? Uri.EscapeDataString(value)
        : throw new ArgumentException($"{paramName} must not hold half of a surrogate pair.", paramName);
}
