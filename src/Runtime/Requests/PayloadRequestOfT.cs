namespace ArmPayloads;

/// <summary>A request whose answer can be read.</summary>
/// <typeparam name="T">What the answer's body holds.</typeparam>
/// <remarks>
/// Reading is an extension method, never an instance method: generated code has a more specific one for resources, whose
/// answer also has an id, a name and a type.
/// </remarks>
public sealed class PayloadRequest<T> : PayloadRequest
{
    internal PayloadRequest(OperationInfo operation, string pathAndQuery, string? body, PayloadReadFunc<T> read)
        : base(operation, pathAndQuery, body) => Read = read ?? throw new ArgumentNullException(nameof(read));

    private PayloadRequest(PayloadRequest<T> first, Uri nextLink)
        : base(first, nextLink) => Read = first.Read;

    internal PayloadReadFunc<T> Read { get; }

    /// <summary>The request for the next page.</summary>
    /// <param name="nextLink">The link that the page before had; relative ones lead to the endpoint.</param>
    /// <returns>A GET request.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="nextLink"/> is null.</exception>
    /// <exception cref="ArgumentException">The link is neither http nor https, nor begins with a slash.</exception>
    /// <exception cref="InvalidOperationException">The operation has no pages.</exception>
    public PayloadRequest<T> ForPage(Uri nextLink)
    {
        ArgumentNullException.ThrowIfNull(nextLink);
        if (!IsPageable)
            throw new InvalidOperationException($"{Operation} has no pages.");
        bool usable = nextLink.IsAbsoluteUri
            ? nextLink.Scheme is "https" or "http"
            : IsPath(nextLink.OriginalString);
        return usable
            ? new PayloadRequest<T>(this, nextLink)
            : throw new ArgumentException("The link to the next page must be an http or https address, or a path.", nameof(nextLink));
    }

    // Two slashes would begin another host.
    private static bool IsPath(string link) => link.Length > 0 && link[0] == '/' && (link.Length == 1 || link[1] != '/');
}
