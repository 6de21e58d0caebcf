namespace ArmPayloads.Testing;

/// <summary>What was verified is not so; the message says everything there is to say.</summary>
public sealed class VerificationException(string message) : Exception(message);
