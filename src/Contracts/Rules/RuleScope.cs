using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>An object that holds rules, in its resource, in its set.</summary>
/// <param name="Set">What names are looked up in.</param>
/// <param name="Resource">The resource around; null for the set itself and for a payload on its own.</param>
/// <param name="Holder">The object.</param>
/// <param name="Pointer">Where the object stands in its resource.</param>
/// <param name="Rules">Its rules: what they declare as references can be followed.</param>
/// <param name="Cache">What has been looked up already.</param>
internal sealed record RuleScope(
    PayloadSet Set, PayloadResource? Resource, PayloadNode Holder, string Pointer, EquatableArray<RuleContract> Rules, RuleCache Cache)
{
    public string Address => Resource?.Address ?? "";

    /// <summary>The whole of the payload that the object stands in.</summary>
    public PayloadNode Root { get; init; } = Holder;

    /// <summary>The key of the whole payload's type; empty for the set.</summary>
    public string Type { get; init; } = "";

    /// <summary>The scope of a whole resource of the same set.</summary>
    public RuleScope Whole(PayloadResource resource) => this with
    {
        Resource = resource,
        Holder = resource.Value,
        Root = resource.Value,
        Type = resource.Contract.Body,
        Pointer = "",
        Rules = Set.Api.Schema(resource.Contract.Body)?.Get<RulesKeyword>()?.Rules ?? [],
    };

    /// <summary>The scope of the set itself.</summary>
    public RuleScope OfSet() => this with { Resource = null, Holder = Set.Collections, Root = Set.Collections, Type = "", Pointer = "", Rules = [] };

    /// <summary>The scope of a payload that is no resource of the set.</summary>
    public RuleScope Alone(string type, PayloadNode value) => this with { Holder = value, Root = value, Type = type, Pointer = "" };
}
