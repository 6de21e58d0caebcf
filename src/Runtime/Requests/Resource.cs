namespace ArmPayloads;

/// <summary>A resource as the service answers it.</summary>
/// <typeparam name="TId">The id's type.</typeparam>
/// <typeparam name="TData">The model.</typeparam>
public sealed class Resource<TId, TData>
    where TId : ResourceId
{
    private readonly TData? _data;

    /// <summary>A resource of which the answer has told no more than this.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="type">The ARM type.</param>
    public Resource(TId? id = null, string? name = null, string? type = null)
    {
        Id = id;
        Name = name;
        Type = type;
    }

    /// <summary>A resource with its content.</summary>
    /// <param name="id">The id.</param>
    /// <param name="name">The name.</param>
    /// <param name="type">The ARM type.</param>
    /// <param name="data">The content.</param>
    public Resource(TId? id, string? name, string? type, TData data)
        : this(id, name, type)
    {
        _data = data;
        HasData = true;
    }

    /// <summary>The id; null when the answer has none, or another form of it.</summary>
    public TId? Id { get; }

    /// <summary>The name as the service wrote it, which for nested resources may be the whole path of names.</summary>
    public string? Name { get; }

    /// <summary>The ARM type as the service wrote it.</summary>
    public string? Type { get; }

    /// <summary>Whether the answer had a content. An answer to a long-running operation may have none.</summary>
    public bool HasData { get; }

    /// <summary>The content.</summary>
    /// <exception cref="InvalidOperationException">The answer had none; see <see cref="HasData"/>.</exception>
    public TData Data => HasData ? _data! : throw new InvalidOperationException("The answer had no content. Ask HasData first.");
}
