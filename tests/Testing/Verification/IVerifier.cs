using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>How a failed verification is told to the test framework.</summary>
public interface IVerifier
{
    [DoesNotReturn]
    void Fail(string message);
}
