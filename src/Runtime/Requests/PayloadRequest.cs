using System.Net.Http.Headers;
using System.Text;

namespace ArmPayloads;

/// <summary>A request that is ready to be sent, with any HttpClient. It never changes.</summary>
public class PayloadRequest
{
    private const string MediaType = "application/json";
    private readonly Uri? _page;

    internal PayloadRequest(OperationInfo operation, string pathAndQuery, string? body)
    {
        Info = operation ?? throw new ArgumentNullException(nameof(operation));
        PathAndQuery = pathAndQuery ?? throw new ArgumentNullException(nameof(pathAndQuery));
        Body = body;
        Method = operation.Method;
    }

    // The next page is always got, without a body, whatever the first request was.
    private protected PayloadRequest(PayloadRequest first, Uri nextLink)
        : this(first.Info, nextLink.IsAbsoluteUri ? nextLink.PathAndQuery : nextLink.OriginalString, body: null)
    {
        Method = HttpMethod.Get;
        _page = nextLink.IsAbsoluteUri ? nextLink : null;
    }

    /// <summary>The HTTP verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The operation's name for people: <c>Profile.CreateOrUpdate</c>.</summary>
    public string Operation => Info.Name;

    /// <summary>The escaped path with the query, <c>api-version</c> included.</summary>
    public string PathAndQuery { get; }

    /// <summary>Whether the service goes on after it has answered.</summary>
    public bool IsLongRunning => Info.IsLongRunning;

    /// <summary>Whether the answer comes in pages.</summary>
    public bool IsPageable => Info.IsPageable;

    /// <summary>What the reference says of statuses.</summary>
    public IReadOnlyList<ResponseMeaning> Responses => Info.Responses;

    /// <summary>The body's JSON, made when the request was made: later changes of the payload do not matter. Null without a body. It may hold secrets.</summary>
    public string? Body { get; }

    internal OperationInfo Info { get; }

    /// <summary>The address.</summary>
    /// <param name="endpoint">Where Azure Resource Manager answers; the public cloud unless given. A next page has its own.</param>
    /// <returns>An absolute address.</returns>
    /// <exception cref="ArgumentException">The endpoint is no absolute http or https address, or has a query.</exception>
    public Uri ToUri(Uri? endpoint = null) => _page ?? new Uri(ArmEndpoint.Prefix(endpoint) + PathAndQuery);

    /// <summary>A message for an HttpClient. Each call makes a new one, because a message can be sent only once.</summary>
    /// <param name="endpoint">Where Azure Resource Manager answers; the public cloud unless given.</param>
    /// <returns>A message without credentials: add those yourself.</returns>
    /// <exception cref="ArgumentException">The endpoint is no absolute http or https address, or has a query.</exception>
    public HttpRequestMessage ToHttpRequestMessage(Uri? endpoint = null)
    {
        var message = new HttpRequestMessage(Method, ToUri(endpoint));
        message.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(MediaType));
        if (Body is not null)
            message.Content = new StringContent(Body, Encoding.UTF8, MediaType);
        return message;
    }

    /// <summary>Verb and address, without the body: it may hold secrets, and this text ends up in logs.</summary>
    /// <returns><c>PUT /subscriptions/...</c></returns>
    public override string ToString() => Method + " " + PathAndQuery;

    internal string? MeaningOf(int status) => Responses.FirstOrDefault(response => response.Status == status)?.Meaning;
}
