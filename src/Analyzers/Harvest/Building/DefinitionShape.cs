using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>What a definition mentions: a collection that holds nothing counts as not mentioned, as it does at run time.</summary>
internal static class DefinitionShape
{
    public static PayloadObject Of(ResourceContract root, PayloadObject definition) =>
        new([.. definition.Members.Where(member => member.Name == DefinitionSet.RootMember(root) || IsMentioned(member.Value))], definition.IsOpen, definition.Place);

    private static bool IsMentioned(PayloadNode collection) => collection is not PayloadObject { Members.Count: 0, IsOpen: false };
}
