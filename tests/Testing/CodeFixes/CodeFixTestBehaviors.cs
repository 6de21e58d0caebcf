namespace ArmPayloads.Testing;

/// <summary>Checks of a fix a test goes without.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,

    /// <summary>Applies the fix once and leaves the other diagnostics.</summary>
    FixOne = 1,

    SkipFixAllCheck = 2,
}
