namespace ArmPayloads.Testing;

/// <summary>From which severity on the compiler's own diagnostics count.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}
