using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>An object that holds rules, in its resource, in its set.</summary>
/// <param name="Set">What names are looked up in.</param>
/// <param name="Resource">The resource around; null for the set itself and for a payload on its own.</param>
/// <param name="Holder">The object.</param>
/// <param name="Path">Where the object stands in its resource.</param>
/// <param name="Rules">Its rules: what they declare as references can be followed.</param>
/// <param name="Cache">What has been looked up already.</param>
internal sealed record RuleScope(
    PayloadSet Set, PayloadResource? Resource, PayloadNode Holder, PayloadPath Path, RulesKeyword? Rules, RuleCache Cache)
{
    private Selected? _asSelected;

    /// <summary>The object as a path finds it.</summary>
    // A copy of the scope has this field, too, and must not use it.
    public Selected AsSelected => ReferenceEquals(_asSelected?.Scope, this) ? _asSelected : _asSelected = Selected.Start(Holder, this, Path);

    public string Address => Resource?.Address ?? "";

    /// <summary>The whole of the payload that the object stands in.</summary>
    public PayloadNode Root { get; init; } = Holder;

    /// <summary>What the values of the API's payloads are.</summary>
    public PayloadTypes Types { get; } = PayloadTypes.Of(Set.Api);

    /// <summary>Holds values against the schemas of rules; one for each check, and so for each thread.</summary>
    public SchemaEvaluation Tester { get => field ?? throw new InvalidOperationException("No check has been begun in this scope."); private init; }

    /// <summary>The key of the whole payload's type; empty for the set.</summary>
    public string Type { get; init; } = "";

    /// <summary>The scope of a whole resource of the same set.</summary>
    public RuleScope Whole(PayloadResource resource) => this with
    {
        Resource = resource,
        Holder = resource.Value,
        Root = resource.Value,
        Type = resource.Contract.Definition,
        Path = PayloadPath.Root,
        Rules = Set.Api.Schema(resource.Contract.Definition)?.Get<RulesKeyword>(),
    };

    /// <summary>The same scope for a check of its own.</summary>
    public RuleScope ForOneThread() => this with { Tester = NewTester() };

    /// <summary>The scope of the set itself.</summary>
    public RuleScope OfSet() => this with { Resource = null, Holder = Set.Collections, Root = Set.Collections, Type = "", Path = PayloadPath.Root, Rules = null };

    /// <summary>The scope of a payload that is no resource of the set, for a check of its own.</summary>
    public RuleScope Alone(string type, PayloadNode value) => this with
    {
        Holder = value,
        Root = value,
        Type = type,
        Path = PayloadPath.Root,
        Tester = NewTester(),
        // In a set of which nothing is known, all that is looked up stands in the payload.
        Cache = Set.IsUnknown ? new RuleCache() : Cache,
    };

    private SchemaEvaluation NewTester() => SchemaEvaluation.Tester(Types.Resolver);
}
