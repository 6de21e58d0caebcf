namespace ArmPayloads.Cli.Commands;

/// <summary>What the tool tells the shell.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Something could not be understood, or is not as it should be.</summary>
    public const int Failed = 1;

    /// <summary>The command line cannot be carried out: a file is not there, an option is unknown.</summary>
    public const int Usage = 2;
}
