using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>An object that holds rules.</summary>
/// <param name="payload">The payload that it stands in.</param>
/// <param name="holder">The object.</param>
/// <param name="path">Where it stands.</param>
/// <param name="rules">Its rules: what they declare as references can be followed.</param>
internal sealed class RuleScope(PayloadScope payload, PayloadNode holder, PayloadPath path, RulesKeyword? rules)
{
    private Selected? _asSelected;

    public PayloadScope Payload => payload;

    public PayloadNode Holder => holder;

    public RulesKeyword? Rules => rules;

    /// <summary>The object as a path finds it.</summary>
    public Selected AsSelected => _asSelected ??= Selected.Start(holder, this, path);
}
