using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Tests.Harvest;

/// <summary>A payload as text: <c>?</c> is unknown, <c>...</c> stands where there may be more.</summary>
internal static class Rendering
{
    public static string Of(PayloadNode node) => node switch
    {
        PayloadUnknown => "?",
        PayloadObject value => "{" + Join(value.Members.Select(member => member.Name + ": " + Of(member.Value)), value.IsOpen) + "}",
        PayloadArray array => "[" + Join(array.Elements.Select(Of), array.IsOpen) + "]",
        _ => node.CanonicalText!,
    };

    private static string Join(IEnumerable<string> parts, bool isOpen) => string.Join(", ", isOpen ? parts.Append("...") : parts);
}
