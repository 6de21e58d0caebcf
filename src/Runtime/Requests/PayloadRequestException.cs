using System.Globalization;

namespace ArmPayloads;

/// <summary>
/// A request that the service did not accept. The message says what was tried, what the status means and what the service
/// says; nothing of the request's body is in it.
/// </summary>
public sealed class PayloadRequestException : HttpRequestException
{
    /// <summary>A failure without further information.</summary>
    public PayloadRequestException()
    {
    }

    /// <summary>A failure with a message.</summary>
    /// <param name="message">What happened.</param>
    public PayloadRequestException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with a message and what caused it.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public PayloadRequestException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal PayloadRequestException(string operation, int status, string? meaning, ArmError error)
#if NET
        : base(Compose(operation, status, meaning, error), null, (System.Net.HttpStatusCode)status)
#else
        : base(Compose(operation, status, meaning, error))
#endif
    {
        Operation = operation;
        Status = status;
        Meaning = meaning;
        Code = error.Code;
        ServiceMessage = error.Message;
        ResponseText = error.Text;
    }

    /// <summary>The HTTP status: 400. Zero when there was none.</summary>
    public int Status { get; }

    /// <summary>What the API's reference says of the status, if it says anything.</summary>
    public string? Meaning { get; }

    /// <summary>The code in the ARM error, if there was one: <c>InvalidRequest</c>.</summary>
    public string? Code { get; }

    /// <summary>The message in the ARM error, if there was one; at most about a thousand characters.</summary>
    public string? ServiceMessage { get; }

    /// <summary>The beginning of the answer's body, when it was no ARM error; at most about a thousand characters.</summary>
    public string? ResponseText { get; }

    /// <summary>The operation's name for people: <c>Profile.CreateOrUpdate</c>.</summary>
    public string? Operation { get; }

    private static string Compose(string operation, int status, string? meaning, ArmError error)
    {
        string sentence = string.Format(CultureInfo.InvariantCulture, "{0} failed with status {1}", operation, status);
        string reason = meaning is null ? "." : $": {meaning.TrimEnd().TrimEnd('.')}.";
        string[] service = [.. new[] { error.Code, error.Message ?? error.Text }.OfType<string>()];
        return sentence + reason + (service.Length == 0 ? "" : " The service says: " + string.Join(": ", service));
    }
}
