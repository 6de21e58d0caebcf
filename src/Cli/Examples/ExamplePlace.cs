using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>A range of an example's text that knows where in the page it stands.</summary>
internal sealed record ExamplePlace(TextRange Range, ExampleText Text) : PayloadPlace(null, Range)
{
    public override (int Line, int Column)? Position => Text.PositionOf(Range.Start);
}
