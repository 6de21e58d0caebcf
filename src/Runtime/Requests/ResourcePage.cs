namespace ArmPayloads;

/// <summary>One page of a list of resources.</summary>
/// <typeparam name="TId">The id's type.</typeparam>
/// <typeparam name="TData">The model.</typeparam>
/// <param name="value">The resources on the page.</param>
/// <param name="nextLink">Where the next page is; null on the last.</param>
public sealed class ResourcePage<TId, TData>(IReadOnlyList<Resource<TId, TData>> value, Uri? nextLink = null)
    where TId : ResourceId
{
    /// <summary>The resources on the page.</summary>
    public IReadOnlyList<Resource<TId, TData>> Value { get; } = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Where the next page is; null on the last. See <see cref="PayloadRequest{T}.ForPage"/>.</summary>
    public Uri? NextLink { get; } = nextLink;
}
