namespace ArmPayloads.Package.Tests.Running;

/// <summary>How a command ended and what it wrote.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The lines that report errors, each once.</summary>
    public IReadOnlyList<string> Errors => Reports("error");

    public IReadOnlyList<string> Warnings => Reports("warning");

    /// <summary>Passes the result on when the command succeeded; otherwise fails with everything it wrote.</summary>
    public CommandResult MustSucceed() => ExitCode == 0
        ? this
        : throw new InvalidOperationException($"'{Command}' ended with {ExitCode}:{Environment.NewLine}{Output}");

    private IReadOnlyList<string> Reports(string word) =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains($"{word} ", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal)).Distinct()];
}
