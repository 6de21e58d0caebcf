using System.Globalization;
using ArmPayloads.Contracts.Payloads;
using Newtonsoft.Json.Linq;

namespace ArmPayloads.Cli.Schemas;

/// <summary>An example as NJsonSchema takes it, without what is unknown.</summary>
internal sealed record KnownJson(JToken Json, bool HasUnknown)
{
    public static KnownJson Of(PayloadNode value)
    {
        var hasUnknown = false;
        return new KnownJson(Of(value, ref hasUnknown) ?? JValue.CreateNull(), hasUnknown);
    }

    private static JToken? Of(PayloadNode value, ref bool hasUnknown)
    {
        switch (value)
        {
            case PayloadObject map:
                hasUnknown |= map.IsOpen;
                var result = new JObject();
                foreach (var member in map.Members)
                {
                    // Null is absence.
                    if (member.Value is not PayloadNull && Of(member.Value, ref hasUnknown) is { } known)
                        result[member.Name] = known;
                }
                return result;
            case PayloadArray array:
                hasUnknown |= array.IsOpen;
                var list = new JArray();
                foreach (var element in array.Elements)
                {
                    if (Of(element, ref hasUnknown) is { } known)
                        list.Add(known);
                }
                return list;
            case PayloadUnknown:
                hasUnknown = true;
                return null;
            case PayloadNumber { Value.IsInteger: true }:
                return Integer(value.CanonicalText!);
            case PayloadText text:
                return new JValue(text.Value);
            default:
                return JToken.Parse(value.CanonicalText!);
        }
    }

    // NJsonSchema knows no integer beyond 64 bits: the nearest one stands for it, as the conversion has it. The engine is exact.
    private static JValue Integer(string text) =>
        new(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (long)double.Parse(text, CultureInfo.InvariantCulture));
}
