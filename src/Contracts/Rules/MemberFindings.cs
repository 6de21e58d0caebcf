using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Members that no schema knows, and those that are never sent.</summary>
internal sealed class MemberFindings(RuleScope scope, FindingList findings)
{
    /// <summary>The rule about members that the service fills in.</summary>
    public const string ReadOnlyMembers = "read-only-members";

    private const string ReadOnly = "ARMP107";

    // Deeper payloads are hostile ones.
    private const int MaxDepth = 512;

    private readonly PayloadTypes _types = PayloadTypes.Of(scope.Set.Api);
    private readonly EditBuilder _edits = new(scope.Holder);
    private int _depth;

    public void Walk() => Walk(new ObjectShape(scope.Type), scope.Holder, PayloadPath.Root);

    private void Walk(Shape shape, PayloadNode value, PayloadPath path)
    {
        if (!HasParts(shape) || _depth >= MaxDepth)
            return;
        _depth++;
        if (value is PayloadObject target && _types.MembersOf(shape) is { } members)
            WalkObject(members, target, path);
        else
            WalkElements(shape, value, path);
        _depth--;
    }

    private void WalkObject(TypedMembers members, PayloadObject target, PayloadPath path)
    {
        foreach (var member in target.Members)
        {
            if (members[member.Name] is not { } typed)
            {
                if (members.IsClosed)
                    findings.Add(Unknown(members, member, path.Below(member.Name).ToString()));
                continue;
            }
            if (typed.Property.IsReadOnly)
                findings.Add(NeverSent(member, path.Below(member.Name).ToString()));
            var shape = typed.ShapeIn(target);
            if (HasParts(shape))
                Walk(shape, member.Value, path.Below(member.Name));
        }
    }

    private static bool HasParts(Shape shape) => shape is not (AnyShape or ScalarShape or EnumShape);

    private void WalkElements(Shape shape, PayloadNode value, PayloadPath path)
    {
        var element = _types.ElementOf(shape, value);
        if (value is PayloadArray array)
        {
            for (var i = 0; i < array.Elements.Count; i++)
                Walk(element, array.Elements[i], path.Below(i));
        }
        else if (value is PayloadObject dictionary)
        {
            foreach (var member in dictionary.Members)
                Walk(element, member.Value, path.Below(member.Name));
        }
    }

    private Finding Unknown(TypedMembers members, PayloadMember member, string path)
    {
        var suggestion = Spelling.Nearest(member.Name, members.All.Select(known => known.Property.JsonName));
        var message = $"'{members.Type.Name}' has no member '{PlainText.OneLine(member.Name)}'";
        if (suggestion is not null)
            message += RuleMessage.DidYouMean(suggestion);
        return Finding(SchemaFindings.UnknownMember, "", RuleSeverity.Warning, message, path, suggestion, suggestion is null ? null : _edits.Rename(path, suggestion), member);
    }

    private Finding NeverSent(PayloadMember member, string path) =>
        Finding(ReadOnly, ReadOnlyMembers, RuleSeverity.Info, $"'{PlainText.OneLine(member.Name)}' is read-only: the service fills it in and ignores what is sent", path, null, _edits.Remove(path), member);

    private Finding Finding(string id, string rule, RuleSeverity severity, string message, string path, string? suggestion, FindingEdit? edit, PayloadMember member) =>
        new(id, rule, severity, message, scope.Address, path, suggestion, edit, HelpLinks.Of(scope.Set.Api, id, rule), member.NamePlace ?? member.Value.Place);
}
