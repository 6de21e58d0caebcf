using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>A JSON example of a page, as far as it can be read.</summary>
/// <param name="Value">What it shows. Places have ranges in the text and positions in the page.</param>
/// <param name="Faults">Everything that was repaired, in order; the same fault is said once for each line.</param>
internal sealed record Example(PayloadNode Value, EquatableArray<ExampleFault> Faults)
{
    /// <summary>Whether the text is JSON as it stands, so that every value is what the author wrote.</summary>
    public bool IsStrict => Faults.Count == 0;

    /// <summary>Reads a text, whatever it holds, in time proportional to its length.</summary>
    /// <param name="text">The inside of a code block.</param>
    /// <param name="firstLine">The line in the page, from one, on which the text begins.</param>
    public static Example Read(string text, int firstLine) => Read(new ExampleText(text, firstLine));

    internal static Example Read(ExampleText text)
    {
        var faults = new FaultList(text);
        var value = new ExampleParser(text, faults).Read();
        // Nothing is repaired in silence: where this reader has no complaint, the strict one has the last word.
        if (faults.IsEmpty)
        {
            foreach (var problem in text.Problems)
                faults.Add(ExampleFaultKind.NotJson, problem.Range.Start, problem.Message);
        }
        return new Example(value, faults.InOrder());
    }
}
