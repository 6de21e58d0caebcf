using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Makes the edits of one payload's findings.</summary>
internal sealed class EditBuilder(PayloadNode root)
{
    /// <summary>Another text where one stands.</summary>
    public FindingEdit ChangeTo(string pointer, string text) => Replace(pointer, JsonText.Quote(text), text);

    /// <summary>Another value, which is JSON text.</summary>
    public FindingEdit Replace(string pointer, string json, string? shown = null) =>
        One($"Change to {(shown is null ? json : Quoted(shown))}", new PayloadEdit(PayloadEditKind.Replace, pointer, null, json, PayloadLocation.Find(root, pointer).Node?.Place));

    public FindingEdit Remove(string pointer)
    {
        var location = PayloadLocation.Find(root, pointer);
        var what = location.Holder is PayloadArray ? (location.Node as PayloadText)?.Value ?? "this element" : JsonPointer.Last(pointer);
        return One($"Remove {Quoted(what)}", new PayloadEdit(PayloadEditKind.Remove, pointer, null, null, location.Place));
    }

    public FindingEdit Rename(string pointer, string name) =>
        One($"Change to {Quoted(name)}", new PayloadEdit(PayloadEditKind.Rename, pointer, name, null, PayloadLocation.Find(root, pointer).Place));

    public FindingEdit Add(string pointer, string json) =>
        One($"Add {Quoted(JsonPointer.Last(pointer))}", new PayloadEdit(PayloadEditKind.Add, pointer, null, json, PayloadLocation.Find(root, pointer).Holder?.Place));

    /// <summary>What a rule declares, over everything that it selects; null where nothing is.</summary>
    public FindingEdit? Declared(RuleEdit edit, Func<RulePath, Selection> select)
    {
        var edits = new List<PayloadEdit>();
        foreach (var step in edit.Steps)
        {
            if (step.Kind == PayloadEditKind.Add)
                edits.AddRange(step.Path.Alternatives.SelectMany(path => Additions(path, step, select)));
            else
                AddChanges(edits, step, select(step.Path).Items);
        }
        return edits.Count == 0 ? null : new FindingEdit(edit.Title, edits.ToEquatableArray());
    }

    private void AddChanges(List<PayloadEdit> edits, RuleEditStep step, EquatableArray<Selected> items)
    {
        foreach (var item in items)
            edits.Add(Change(step, item.Pointer));
    }

    // What is there already is not added once more.
    private static IEnumerable<PayloadEdit> Additions(RulePathAlternative path, RuleEditStep step, Func<RulePath, Selection> select)
    {
        var name = path.Steps[path.Steps.Count - 1].Name;
        var holders = new RulePath(EquatableArray.Create(path.First(path.Steps.Count - 1)));
        return from holder in @select(holders).Items
               where holder.Node is PayloadObject { IsOpen: false } value && value[name] is null
               select new PayloadEdit(PayloadEditKind.Add, JsonPointer.Append(holder.Pointer, name), null, step.Value, holder.Node.Place);
    }

    private PayloadEdit Change(RuleEditStep step, string pointer)
    {
        var location = PayloadLocation.Find(root, pointer);
        // Two members of one name would be the result.
        if (step.Kind == PayloadEditKind.Rename && (location.Holder as PayloadObject)?[step.Name!] is not null)
            return new PayloadEdit(PayloadEditKind.Remove, pointer, null, null, location.Place);
        return new PayloadEdit(step.Kind, pointer, step.Name, step.Value, step.Kind == PayloadEditKind.Replace ? location.Node?.Place : location.Place);
    }

    private static FindingEdit One(string title, PayloadEdit step) => new(title, EquatableArray.Create(step));

    private static string Quoted(string text) => $"'{PlainText.OneLine(text)}'";
}
