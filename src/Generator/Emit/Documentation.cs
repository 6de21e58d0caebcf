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
        if (property.Schema.Annotations.Default is { } value)
            yield return $"Default: {value}.";
        if (property.Schema.Get<RangeKeyword>() is { } range)
            yield return Limits(range);
        if (property.Schema.Get<ItemCountKeyword>() is { Max: { } most })
            yield return $"At most {most}.";
        if (property.Schema.Get<LengthKeyword>() is { Max: { } longest })
            yield return $"At most {longest} characters.";
    }

    private static string Limits(RangeKeyword range) => (range.Min, range.Max) switch
    {
        ({ } min, { } max) => $"From {min} to {max}.",
        ({ } min, null) => $"At least {min}.",
        (null, { } max) => $"At most {max}.",
        _ => "",
    };
}
