using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>What is left of a payload when something was written to it.</summary>
internal static class Changes
{
    public static PayloadNode Apply(PayloadNode node, Change change, GeneratedType? type) => node switch
    {
        PayloadArray array when change is { Member.Length: 0, Kind: ChangeKind.Add } => new PayloadArray(array.Elements, true, array.Place),
        PayloadObject value when type?.MemberOf(change.Member) is { } member => Replace(value, member, type.Form == GeneratedForm.Definition ? Collection(value[member], change) : null),
        PayloadObject value when change.Member == "AdditionalProperties" => new PayloadObject(value.Members, true, value.Place),
        _ => new PayloadUnknown(node.Place),
    };

    private static PayloadObject Replace(PayloadObject value, string name, PayloadNode? replacement)
    {
        var members = value.Members.Where(member => member.Name != name).ToList();
        members.Add(new PayloadMember(name, replacement ?? new PayloadUnknown(value[name]?.Place), value.Member(name)?.NamePlace));
        return new PayloadObject(members, value.IsOpen, value.Place);
    }

    // What else is in a collection stays, if only one entry of it is written.
    private static PayloadObject? Collection(PayloadNode? collection, Change change)
    {
        if (collection is not PayloadObject value)
            return null;
        var members = value.Members.Select(member => MayStay(member, change) ? member : member with { Value = new PayloadUnknown(member.Value.Place) });
        return new PayloadObject([.. members], true, value.Place);
    }

    private static bool MayStay(PayloadMember member, Change change) =>
        change.Kind == ChangeKind.Add || (change.Kind == ChangeKind.SetEntry && change.Key != member.Name);
}
