namespace ArmPayloads;

/// <summary>What the API's reference says of a status.</summary>
/// <param name="status">The HTTP status: 201.</param>
/// <param name="meaning">What it means, as a sentence.</param>
public sealed class ResponseMeaning(int status, string meaning)
{
    /// <summary>The HTTP status: 201.</summary>
    public int Status { get; } = status;

    /// <summary>What it means, as a sentence.</summary>
    public string Meaning { get; } = meaning ?? throw new ArgumentNullException(nameof(meaning));
}
