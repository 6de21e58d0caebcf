namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Says why C# has no words for a set.</summary>
public sealed class CannotBeWrittenException : Exception
{
    public CannotBeWrittenException()
    {
    }

    public CannotBeWrittenException(string message)
        : base(message)
    {
    }

    public CannotBeWrittenException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
