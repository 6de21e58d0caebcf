using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>One token as a value.</summary>
internal static class ScalarReader
{
    public static PayloadNode Read(ExampleToken token, PayloadPlace place, FaultList faults)
    {
        switch (token.Kind)
        {
            case ExampleTokenKind.Text:
                return new PayloadText(token.Text, place);
            case ExampleTokenKind.Literal:
                return BareWords.Value(token, place, faults);
            case ExampleTokenKind.Placeholder:
                faults.Add(ExampleFaultKind.BarePlaceholder, token.Start, $"the placeholder {FaultText.Short(token.Text)} stands for a value that is unknown");
                break;
            case ExampleTokenKind.Ellipsis:
                faults.Add(ExampleFaultKind.Ellipsis, token.Start, "an ellipsis stands for a value that is unknown");
                break;
            default:
                faults.Add(ExampleFaultKind.BareWord, token.Start, $"the word {FaultText.Short(token.Text)} stands without quotes; its value is unknown");
                break;
        }
        return new PayloadUnknown(place);
    }
}
