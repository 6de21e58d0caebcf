using System.ComponentModel;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads;

/// <summary>Holds one payload against the contract of its API. Generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PayloadValidation
{
    /// <summary>Checks a payload on its own: what it names elsewhere is not known.</summary>
    /// <param name="payload">The payload. It is checked as it would be sent.</param>
    /// <param name="api">The contract.</param>
    /// <param name="type">The key of the payload's type in the contract.</param>
    /// <returns>The findings by place, without file, line and column; empty where nothing is wrong.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text in the payload holds a lone surrogate, which JSON cannot carry.</exception>
    /// <exception cref="InvalidOperationException">The payload is nested more than 1,000 levels deep, as one that holds itself is.</exception>
    public static IReadOnlyList<Finding> Check(Payload payload, ApiContract api, string type)
    {
        ArgumentNullException.ThrowIfNull(payload);
        ArgumentNullException.ThrowIfNull(api);
        ArgumentNullException.ThrowIfNull(type);
        return PayloadChecker.CheckAlone(api, type, PayloadNodeWriter.Read(payload));
    }
}
