using System.Globalization;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>Constants as values.</summary>
internal static class WrittenScalar
{
    public static WrittenValue Of(object? constant, TextRange range) => constant switch
    {
        null => new WrittenNull(range),
        string text => new WrittenText(text, range),
        // Only a part of a text can be one.
        char text => new WrittenText(text.ToString(), range),
        bool value => new WrittenBoolean(value, range),
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal => new WrittenNumber(Convert.ToDecimal(constant, CultureInfo.InvariantCulture), range),
        _ => new WrittenUnknown(range),
    };

    /// <summary>Whether two values are the same for certain.</summary>
    public static bool AreEqual(WrittenValue left, WrittenValue right) => (left, right) switch
    {
        (WrittenText one, WrittenText other) => one.Value == other.Value,
        (WrittenNumber one, WrittenNumber other) => one.Value == other.Value,
        (WrittenBoolean one, WrittenBoolean other) => one.Value == other.Value,
        (WrittenReference one, WrittenReference other) => one.Member == other.Member,
        (WrittenNull, WrittenNull) => true,
        _ => false,
    };
}
