using System.Text.Json.Nodes;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>One change of a set somewhere.</summary>
internal static class SetMutation
{
    public static void Apply(JsonObject set, Choices choices)
    {
        var nodes = Nodes(set).ToList();
        if (nodes.Count == 0)
            return;
        var node = choices.Of(nodes);
        JsonNode changed = node switch
        {
            JsonObject members => Object(members, choices),
            JsonArray elements => Array(elements, choices),
            JsonValue value when value.TryGetValue(out string? text) => Text(text, node.Parent is JsonObject ? node.GetPropertyName() : node.Parent!.GetPropertyName(), choices),
            JsonValue value when value.TryGetValue(out bool flag) => !flag,
            _ => choices.Of([0, -1, 1, 31, 2000]),
        };
        if (!ReferenceEquals(changed, node))
            node.ReplaceWith(changed);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray elements => elements,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(child => Nodes(child).Prepend(child));
    }

    private static JsonObject Object(JsonObject members, Choices choices)
    {
        if (members.Count == 0)
            return members;
        var name = choices.Of(members.Select(member => member.Key).ToList());
        var value = members[name];
        members.Remove(name);
        // Gone, or under another name where names are data.
        if (choices.Next(2) == 0 && members.Parent is not null)
            members[Misspelt(name, choices)] = value;
        return members;
    }

    private static JsonArray Array(JsonArray elements, Choices choices)
    {
        if (elements.Count == 0)
            return elements;
        var index = choices.Next(elements.Count);
        switch (choices.Next(4))
        {
            case 0:
                elements.RemoveAt(index);
                break;
            case 1:
                elements.Clear();
                break;
            default:
                elements.Add(elements[index]?.DeepClone());
                break;
        }
        return elements;
    }

    private static string Text(string text, string name, Choices choices) => choices.Next(7) switch
    {
        0 => text.ToUpperInvariant(),
        1 => text.ToLowerInvariant(),
        2 => "",
        3 or 4 => choices.Of(SetSeeds.Texts[name].DefaultIfEmpty(text).ToList()),
        _ => Misspelt(text, choices),
    };

    private static string Misspelt(string text, Choices choices)
    {
        if (text.Length < 2)
            return text + "x";
        var at = choices.Next(text.Length - 1);
        return choices.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            _ => text.Insert(at, "x"),
        };
    }
}
