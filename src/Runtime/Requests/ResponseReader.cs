using System.ComponentModel;

namespace ArmPayloads;

/// <summary>What generated code reads answers with.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResponseReader
{
    /// <summary>A reader of one resource.</summary>
    /// <typeparam name="TId">The id's type.</typeparam>
    /// <typeparam name="TData">The model.</typeparam>
    /// <param name="data">Reads the content.</param>
    /// <param name="parseId">Makes an id, or null when the text is none.</param>
    /// <param name="wholeIsData">
    /// True when the content is the whole object, with location, tags and properties; otherwise it is what stands under
    /// <c>properties</c>, or, when there is no such object, the whole.
    /// </param>
    /// <returns>A reader; of an answer without a body it makes a resource without data.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static PayloadReadFunc<Resource<TId, TData>> Resource<TId, TData>(
        PayloadReadFunc<TData> data, Func<string, TId?> parseId, bool wholeIsData)
        where TId : ResourceId
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(parseId);
        return new ResourceReader<TId, TData>(data, parseId, wholeIsData).Read;
    }

    /// <summary>A reader of one page of a list.</summary>
    /// <typeparam name="TId">The id's type.</typeparam>
    /// <typeparam name="TData">The model.</typeparam>
    /// <param name="element">Reads a resource.</param>
    /// <returns>A reader; of an answer without a body or without <c>value</c> it makes an empty page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="element"/> is null.</exception>
    public static PayloadReadFunc<ResourcePage<TId, TData>> Page<TId, TData>(PayloadReadFunc<Resource<TId, TData>> element)
        where TId : ResourceId
    {
        ArgumentNullException.ThrowIfNull(element);
        return new ResourcePageReader<TId, TData>(element).Read;
    }

    /// <summary>Checks the status of an answer and reads its body. The response is not disposed of.</summary>
    /// <typeparam name="T">What the body holds.</typeparam>
    /// <param name="request">The request that was sent.</param>
    /// <param name="response">The answer.</param>
    /// <param name="read">Reads the body.</param>
    /// <param name="cancellationToken">Ends the waiting for the body.</param>
    /// <returns>What the body holds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PayloadRequestException">The status is not 2xx.</exception>
    /// <exception cref="PayloadJsonException">The body is not the JSON that was expected.</exception>
    public static async Task<T> ReadAsync<T>(
        PayloadRequest request, HttpResponseMessage response, PayloadReadFunc<T> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(read);
        await CheckAsync(request, response, cancellationToken).ConfigureAwait(false);
        byte[] body = await BodyAsync(response, cancellationToken).ConfigureAwait(false);
        if (IsBlank(body) && read.Target is IEmptyAnswer<T> empty)
            return empty.WithoutBody;
        try
        {
            return PayloadParser.Parse(body, read, tolerant: false, file: null);
        }
        catch (PayloadJsonException error)
        {
            throw new PayloadJsonException($"The answer to {request.Operation} (status {(int)response.StatusCode}) is not as expected: ", error);
        }
    }

    internal static async Task CheckAsync(PayloadRequest request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.IsSuccessStatusCode)
            return;
        byte[] body = await BodyAsync(response, cancellationToken).ConfigureAwait(false);
        int status = (int)response.StatusCode;
        throw new PayloadRequestException(request.Operation, status, request.MeaningOf(status), ArmError.Read(body));
    }

    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content is null)
            return [];
#if NET
        return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
#else
        // This framework cannot end the reading itself; at least nobody waits for it.
        Task<byte[]> reading = response.Content.ReadAsByteArrayAsync();
        var cancelled = new TaskCompletionSource<byte[]>(TaskCreationOptions.RunContinuationsAsynchronously);
        using (cancellationToken.Register(() => cancelled.TrySetCanceled(cancellationToken)))
            return await (await Task.WhenAny(reading, cancelled.Task).ConfigureAwait(false)).ConfigureAwait(false);
#endif
    }

    private static bool IsBlank(byte[] body) => Array.TrueForAll(body, static value => value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
}
