using System.Globalization;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit;

/// <summary>Documentation comments from what the schemas tell.</summary>
internal static class Documentation
{
    public static void Summary(CodeWriter writer, string? description, string otherwise) =>
        writer.Line($"/// <summary>{CSharpText.Xml(string.IsNullOrWhiteSpace(description) ? otherwise : description!)}</summary>");

    public static void Parameter(CodeWriter writer, string name, string description) =>
        writer.Line($"/// <param name=\"{name.TrimStart('@')}\">{CSharpText.Xml(description)}</param>");

    public static void Property(CodeWriter writer, PropertyContract property)
    {
        Summary(writer, property.Schema.Annotations.Description, $"The member {property.JsonName}.");
        var remarks = Remarks(property).ToList();
        if (remarks.Count > 0)
            writer.Line($"/// <remarks>{CSharpText.Xml(string.Join(" ", remarks))}</remarks>");
    }

    private static IEnumerable<string> Remarks(PropertyContract property)
    {
        if (property.IsReadOnly)
            yield return "Read from answers, never sent.";
        if (property.Schema.Annotations is { Default: { } value, Secret: false })
            yield return $"Default: {value}.";
        if (property.Schema.Get<RangeKeyword>() is { } range)
            yield return Limits(range);
        if (property.Schema.Get<ItemCountKeyword>() is { } items)
            yield return Limits(items.Min, items.Max, "element");
        if (property.Schema.Get<LengthKeyword>() is { } length)
            yield return Limits(length.Min, length.Max, "character");
    }

    private static string Limits(RangeKeyword range)
    {
        if (range is { Min: { } min, Max: { } max, Above: null, Below: null })
            return $"From {min} to {max}.";
        var limits = new[]
        {
            range.Min is { } least ? $"at least {least}" : null,
            range.Above is { } above ? $"more than {above}" : null,
            range.Max is { } most ? $"at most {most}" : null,
            range.Below is { } below ? $"less than {below}" : null,
        };
        return Sentence(string.Join(" and ", limits.Where(limit => limit is not null)));
    }

    private static string Limits(int? min, int? max, string thing) => (min, max) switch
    {
        ({ } least, { } most) when least == most => $"Exactly {Count(most, thing)}.",
        ({ } least, { } most) => $"From {least.ToString(CultureInfo.InvariantCulture)} to {Count(most, thing)}.",
        ({ } least, null) => $"At least {Count(least, thing)}.",
        (null, { } most) => $"At most {Count(most, thing)}.",
        _ => "",
    };

    private static string Count(int count, string thing) => count.ToString(CultureInfo.InvariantCulture) + " " + thing + (count == 1 ? "" : "s");

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1) + ".";
}
