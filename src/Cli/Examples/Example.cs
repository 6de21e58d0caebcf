using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

internal enum ExampleFaultKind { Stub }

internal sealed record ExampleFault(ExampleFaultKind Kind, int Line, string Message);

internal sealed record Example(PayloadNode Value, IReadOnlyList<ExampleFault> Faults)
{
    public bool IsStrict => Faults.Count == 0;

    public static Example Read(string text, int firstLine)
    {
        var document = JsonDocumentSyntax.Parse(text);
        return new Example(JsonPayload.From(document.Root), [.. document.Problems.Select(p => new ExampleFault(ExampleFaultKind.Stub, firstLine, p.Message))]);
    }
}
