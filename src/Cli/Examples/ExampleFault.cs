namespace ArmPayloads.Cli.Examples;

/// <summary>
/// A repair that was needed to read an example: its line in the page, from one, and what people are told: what is wrong
/// and what was assumed.
/// </summary>
internal sealed record ExampleFault(ExampleFaultKind Kind, int Line, string Message);
