using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Json;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Applies a finding's edit to the JSON of its resource.</summary>
internal static class PayloadEdits
{
    public static void Apply(FindingEdit edit, JsonNode resource)
    {
        foreach (var step in edit.Steps)
        {
            var path = JsonPointer.Split(step.Path).ToList();
            var holder = path.SkipLast(1).Aggregate(resource, (node, name) => node is JsonArray list ? list[int.Parse(name, null)]! : node[name]!);
            Apply(step, holder, path[^1]);
        }
    }

    private static void Apply(PayloadEdit step, JsonNode holder, string name)
    {
        if (holder is JsonArray list)
            ApplyToElement(step, list, int.Parse(name, null));
        else
            ApplyToMember(step, holder.AsObject(), name);
    }

    private static void ApplyToElement(PayloadEdit step, JsonArray list, int index)
    {
        if (step.Kind == PayloadEditKind.Remove)
            list.RemoveAt(index);
        else
            list[index] = JsonNode.Parse(step.Value!);
    }

    private static void ApplyToMember(PayloadEdit step, JsonObject target, string name)
    {
        Assert.Equal(step.Kind != PayloadEditKind.Add, target.ContainsKey(name));
        var value = target[name];
        if (step.Kind is PayloadEditKind.Remove or PayloadEditKind.Rename)
            target.Remove(name);
        if (step.Kind == PayloadEditKind.Rename)
            target.Add(step.Name!, value);
        else if (step.Kind is PayloadEditKind.Add or PayloadEditKind.Replace)
            target[name] = JsonNode.Parse(step.Value!);
    }
}
