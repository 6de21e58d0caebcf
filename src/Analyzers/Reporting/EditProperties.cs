using System.Text;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Reporting;

/// <summary>
/// A finding's edit as text, the only thing that the properties of a diagnostic can hold:
/// <c>{ "title": "...", "steps": [{ "kind": "Replace", "path": "/a", "value": "1", "file": "A.cs", "start": 1, "length": 2 }] }</c>.
/// A place without a file is in the file of the diagnostic.
/// </summary>
public static class EditProperties
{
    /// <summary>The edit as text.</summary>
    /// <param name="edit">The edit.</param>
    /// <param name="file">The file of the diagnostic.</param>
    public static string Write(FindingEdit edit, string file)
    {
        var text = new StringBuilder("{");
        AppendText(text, "title", edit.Title);
        text.Append(",\"steps\":[");
        for (var i = 0; i < edit.Steps.Count; i++)
            AppendStep(text.Append(i == 0 ? "" : ","), edit.Steps[i], file);
        return text.Append("]}").ToString();
    }

    /// <summary>The edit of a text; null where it is none.</summary>
    /// <param name="text">What <see cref="Write"/> has written.</param>
    /// <param name="file">The file of the diagnostic.</param>
    public static FindingEdit? Read(string? text, string file)
    {
        if (text is null || JsonDocumentSyntax.Parse(text).Root is not JsonObjectSyntax root)
            return null;
        if (root["title"] is not JsonStringSyntax title || root["steps"] is not JsonArraySyntax steps)
            return null;
        var read = steps.Elements.Select(step => ReadStep(step as JsonObjectSyntax, file)).ToList();
        return read.Contains(null) ? null : new FindingEdit(title.Value, read.ToEquatableArray()!);
    }

    private static void AppendStep(StringBuilder text, PayloadEdit step, string file)
    {
        AppendText(text.Append('{'), "kind", step.Kind.ToString());
        AppendText(text.Append(','), "path", step.Path);
        if (step.Name is not null)
            AppendText(text.Append(','), "name", step.Name);
        if (step.Value is not null)
            AppendText(text.Append(','), "value", step.Value);
        if (step.Place is { } place)
            AppendPlace(text, place, file);
        text.Append('}');
    }

    private static void AppendPlace(StringBuilder text, PayloadPlace place, string file)
    {
        if (place.File is not null && place.File != file)
            AppendText(text.Append(','), "file", place.File);
        text.Append(FormattableString.Invariant($",\"start\":{place.Range.Start},\"length\":{place.Range.Length}"));
    }

    private static void AppendText(StringBuilder text, string name, string value) =>
        text.Append('"').Append(name).Append("\":").Append(JsonText.Quote(value));

    private static PayloadEdit? ReadStep(JsonObjectSyntax? step, string file)
    {
        if (!Enum.TryParse<PayloadEditKind>(Text(step, "kind"), out var kind) || Text(step, "path") is not { } path)
            return null;
        var place = Number(step, "start") is { } start && Number(step, "length") is { } length
            ? new PayloadPlace(Text(step, "file") ?? file, new TextRange(start, length))
            : null;
        return new PayloadEdit(kind, path, Text(step, "name"), Text(step, "value"), place);
    }

    private static string? Text(JsonObjectSyntax? step, string name) => (step?[name] as JsonStringSyntax)?.Value;

    private static int? Number(JsonObjectSyntax? step, string name) =>
        step?[name] is JsonNumberSyntax number && number.TryGetInt64(out var value) ? (int)value : null;
}
