namespace ArmPayloads;

/// <summary>How much a finding matters.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not what was meant.</summary>
    Warning,

    /// <summary>The service will refuse it.</summary>
    Error,
}
