using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary>A member in which two declarations agree.</summary>
/// <param name="Name">The member.</param>
/// <param name="Default">What an absent one stands for, as canonical JSON; null where absence says nothing.</param>
public sealed record AgreeMember(string Name, string? Default);

/// <summary>A value that may stand where others are expected.</summary>
public sealed record Widening(string From, EquatableArray<string> To);

/// <summary><c>agree</c>: the two declarations that values refer to agree in some members.</summary>
public sealed record AgreeVerb(RulePath Left, RulePath Right, EquatableArray<AgreeMember> On, EquatableArray<Widening> Widen) : RuleVerb
{
    public override string Word => "agree";

    internal override RulePath? About => Left;

    // Where nothing is found on the left there is nothing to agree with, whatever is on the right.
    internal override IEnumerable<RulePath> Against => [Left.Followed()];

    internal override void Evaluate(RuleRun run)
    {
        var lefts = run.Referred(Left);
        // Where nothing is found there is nothing to agree with.
        if (lefts.All(left => left.Target.Items.Count == 0))
            return;
        foreach (var (left, right) in lefts.Zip(run.Referred(Right), (left, right) => (left, right)))
        {
            foreach (var from in left.Target.Items)
            {
                if (right.Target.Items.Any(to => On.Any(member => Disagree(member, from.Node, to.Node))))
                    run.Report("ARMP203", right.Value, right.Value.Text, left.Value.Text);
            }
        }
    }

    private bool Disagree(AgreeMember member, PayloadNode left, PayloadNode right) =>
        ValueOf(member, left) is { } from && ValueOf(member, right) is { } to
        && !string.Equals(from, to, StringComparison.OrdinalIgnoreCase)
        && !Widen.Any(widening => Same(widening.From, from) && widening.To.Any(wider => Same(wider, to)));

    private static bool Same(string text, string canonical) => string.Equals(JsonText.Quote(text), canonical, StringComparison.OrdinalIgnoreCase);

    private static string? ValueOf(AgreeMember member, PayloadNode declaration)
    {
        if (declaration is not PayloadObject value)
            return null;
        return value[member.Name] is { } node ? node.CanonicalText : value.IsOpen ? null : member.Default;
    }

    internal static RuleVerb? Read(RuleSource source)
    {
        if (source["agree"] is not { } node)
            return null;
        var agree = source.Below(node);
        var (left, right) = (agree.RequiredPath("left"), agree.RequiredPath("right"));
        var on = ReadMembers(agree);
        var widen = (agree["widen"]?.Members ?? []).Select(member => new Widening(member.Name, agree.Below(agree["widen"]!).Texts(member.Name)));
        return left is null || right is null || on.Count == 0 ? null : new AgreeVerb(left, right, on, widen.ToEquatableArray());
    }

    private static EquatableArray<AgreeMember> ReadMembers(RuleSource agree)
    {
        if (agree["on"] is { IsObject: true } members)
            return members.Members.Select(member => new AgreeMember(member.Name, Default(member.Value))).ToEquatableArray();
        var names = agree.Texts("on");
        if (names.Count == 0)
            agree.Problem(agree["on"], "'on' names the members in which the two agree, each with what its absence stands for: { \"isArray\": { \"default\": false } }");
        return names.Select(name => new AgreeMember(name, null)).ToEquatableArray();
    }

    private static string? Default(Schemas.SchemaNode member) =>
        member.IsObject && member["default"] is { } value ? JsonText.Canonical(value.Json) : null;
}
