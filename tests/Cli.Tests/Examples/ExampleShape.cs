using ArmPayloads.Cli.Examples;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Tests.Examples;

/// <summary>Examples on one line: what is unknown is <c>?</c>, and what may hold more ends with <c>...</c></summary>
internal static class ExampleShape
{
    public static void Verify(string text, string shape, params string[] faults)
    {
        var example = Example.Read(text, 1);

        Assert.Equal(shape, Of(example.Value));
        Assert.Equal(faults, example.Faults.Select(fault => $"{fault.Line} {fault.Kind}"));
        Assert.Equal(faults.Length == 0, example.IsStrict);
    }

    public static string Of(PayloadNode node) => node switch
    {
        PayloadObject value => "{" + Join(value.Members.Select(member => JsonText.Quote(member.Name) + ":" + Of(member.Value)), value.IsOpen) + "}",
        PayloadArray array => "[" + Join(array.Elements.Select(Of), array.IsOpen) + "]",
        _ => node.CanonicalText ?? "?",
    };

    private static string Join(IEnumerable<string> parts, bool isOpen) => string.Join(",", isOpen ? parts.Append("...") : parts);
}
