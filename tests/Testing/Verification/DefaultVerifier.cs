using System.Diagnostics.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>Fails with a <see cref="VerificationException"/>, which every test framework shows in full.</summary>
public sealed class DefaultVerifier : IVerifier
{
    [DoesNotReturn]
    public void Fail(string message) => throw new VerificationException(message);
}
