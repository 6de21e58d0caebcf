using System.Globalization;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Harvest.Building;

internal static class Numbers
{
    public static PayloadNode Of(decimal value, PayloadPlace place) =>
        JsonPayload.From(JsonDocumentSyntax.Parse(value.ToString(CultureInfo.InvariantCulture)).Root) is PayloadNumber number
            ? new PayloadNumber(number.Value, number.CanonicalText, place)
            : new PayloadUnknown(place);
}
