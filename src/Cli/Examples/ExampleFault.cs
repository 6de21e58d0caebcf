namespace ArmPayloads.Cli.Examples;

/// <summary>
/// A repair that was needed to read an example: its line in the page, from one, and what people are told: what is wrong
/// and what was assumed.
/// </summary>
internal sealed record ExampleFault(ExampleFaultKind Kind, int Line, string Message)
{
    /// <summary>Whether the author left something out on purpose, so that nothing had to be guessed.</summary>
    public bool IsOmission => Kind is ExampleFaultKind.BarePlaceholder or ExampleFaultKind.PlaceholderMember or ExampleFaultKind.Ellipsis;
}
