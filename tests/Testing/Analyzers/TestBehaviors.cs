namespace ArmPayloads.Testing;

/// <summary>Checks a test goes without.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>The second run, which proves that a pragma suppresses what was found.</summary>
    SkipSuppressionCheck = 1,

    /// <summary>The comparison of what generators emit with the expected sources.</summary>
    SkipGeneratedSourcesCheck = 2,
}
