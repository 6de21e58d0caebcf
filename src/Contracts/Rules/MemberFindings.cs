using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Members that no schema knows, and those that are never sent.</summary>
internal sealed class MemberFindings(PayloadScope scope, FindingList findings)
{
    /// <summary>The rule about members that the service fills in.</summary>
    public const string ReadOnlyMembers = "read-only-members";

    private const string ReadOnly = "ARMP107";

    // Deeper payloads are hostile ones.
    private const int MaxDepth = 512;

    private readonly PayloadTypes _types = scope.Types;
    private readonly EditBuilder _edits = new(scope.Root);
    private readonly PayloadTrail _trail = new();
    private int _depth;

    public void Walk() => Walk(new ObjectShape(scope.Type), scope.Root);

    private void Walk(Shape shape, PayloadNode value)
    {
        if (_depth >= MaxDepth)
            return;
        _depth++;
        if (value is PayloadObject target && _types.MembersOf(shape) is { } members)
            WalkObject(members, target);
        else
            WalkElements(shape, value);
        _depth--;
    }

    private void WalkObject(TypedMembers members, PayloadObject target)
    {
        foreach (var member in target.Members)
        {
            var typed = members[member.Name];
            if (!members.MaySend(typed))
                findings.Add(typed is null ? Unknown(members, member, PathOf(member)) : NeverSent(member, PathOf(member)));
            if (typed is not null)
                WalkMember(typed.ShapeIn(target), member);
        }
    }

    private void WalkMember(Shape shape, PayloadMember member)
    {
        if (!shape.HasParts)
            return;
        _trail.Enter(member.Name);
        Walk(shape, member.Value);
        _trail.Leave();
    }

    private string PathOf(PayloadMember member) => _trail.Path.Below(member.Name).ToString();

    private void WalkElements(Shape shape, PayloadNode value)
    {
        var element = _types.ElementOf(shape, value);
        if (!element.HasParts)
            return;
        if (value is PayloadObject dictionary)
        {
            foreach (var member in dictionary.Members)
                WalkMember(element, member);
            return;
        }
        for (var i = 0; value is PayloadArray array && i < array.Elements.Count; i++)
        {
            _trail.Enter(i);
            Walk(element, array.Elements[i]);
            _trail.Leave();
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
