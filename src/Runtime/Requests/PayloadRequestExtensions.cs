namespace ArmPayloads;

/// <summary>Reading of answers.</summary>
public static class PayloadRequestExtensions
{
    /// <summary>Checks the status of an answer and reads its body. The response is not disposed of.</summary>
    /// <typeparam name="T">What the body holds.</typeparam>
    /// <param name="request">The request that was sent.</param>
    /// <param name="response">The answer.</param>
    /// <param name="cancellationToken">Ends the waiting for the body.</param>
    /// <returns>What the body holds.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PayloadRequestException">The status is not 2xx.</exception>
    /// <exception cref="PayloadJsonException">The body is not the JSON that was expected.</exception>
    public static Task<T> ReadAsync<T>(
        this PayloadRequest<T> request, HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ResponseReader.ReadAsync(request, response, request.Read, cancellationToken);
    }

    /// <summary>Checks the status of an answer whose body does not matter. The response is not disposed of.</summary>
    /// <param name="request">The request that was sent.</param>
    /// <param name="response">The answer.</param>
    /// <param name="cancellationToken">Ends the waiting for the body of a failure.</param>
    /// <returns>A task that ends when the status was checked.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="PayloadRequestException">The status is not 2xx.</exception>
    public static Task ReadAsync(this PayloadRequest request, HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        return ResponseReader.CheckAsync(request, response, cancellationToken);
    }
}
