namespace ArmPayloads;

/// <summary>What is known of an operation before it is called. Generated code has one for each.</summary>
public sealed class OperationInfo
{
    /// <summary>An operation.</summary>
    /// <param name="name">The name for people: <c>Profile.CreateOrUpdate</c>.</param>
    /// <param name="verb">The HTTP verb in capital letters.</param>
    /// <param name="longRunning">Whether the service goes on after it has answered.</param>
    /// <param name="pageable">Whether the answer comes in pages.</param>
    /// <param name="responses">What the reference says of statuses.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public OperationInfo(string name, string verb, bool longRunning, bool pageable, ResponseMeaning[] responses)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Method = new HttpMethod(verb ?? throw new ArgumentNullException(nameof(verb)));
        IsLongRunning = longRunning;
        IsPageable = pageable;
        Responses = Array.AsReadOnly(responses ?? throw new ArgumentNullException(nameof(responses)));
    }

    /// <summary>The name for people: <c>Profile.CreateOrUpdate</c>.</summary>
    public string Name { get; }

    /// <summary>The HTTP verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>Whether the service goes on after it has answered.</summary>
    public bool IsLongRunning { get; }

    /// <summary>Whether the answer comes in pages.</summary>
    public bool IsPageable { get; }

    /// <summary>What the reference says of statuses.</summary>
    public IReadOnlyList<ResponseMeaning> Responses { get; }
}
