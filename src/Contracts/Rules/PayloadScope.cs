using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A payload that is checked, in its set; or the set itself.</summary>
/// <param name="Set">What names are looked up in.</param>
/// <param name="Resource">The resource that the payload is; null for the set itself and for a payload on its own.</param>
/// <param name="Root">The whole of the payload.</param>
/// <param name="Type">The key of its type; empty for the set.</param>
/// <param name="Cache">What has been looked up already.</param>
internal sealed record PayloadScope(PayloadSet Set, PayloadResource? Resource, PayloadNode Root, string Type, RuleCache Cache)
{
    public string Address => Resource?.Address ?? "";

    /// <summary>Whether this is the set as a whole.</summary>
    public bool IsSet => Resource is null && ReferenceEquals(Root, Set.Collections);

    /// <summary>What the values of the API's payloads are.</summary>
    public PayloadTypes Types { get; } = PayloadTypes.Of(Set.Api);

    /// <summary>What the check works with; others for each check, and so for each thread.</summary>
    public CheckTools Tools { get => field ?? throw new InvalidOperationException("No check has been begun in this scope."); private init; }

    /// <summary>Holds values against the schemas of rules.</summary>
    public SchemaEvaluation Tester => Tools.Tester;

    /// <summary>The scope of the rules of the payload's own type.</summary>
    public RuleScope OfRules() => new(this, Root, PayloadPath.Root, Set.Api.Schema(Type)?.Get<RulesKeyword>());

    /// <summary>The scope of the set itself.</summary>
    public PayloadScope OfSet() => this with { Resource = null, Root = Set.Collections, Type = "" };

    /// <summary>The scope of a resource of the same set.</summary>
    public PayloadScope Of(PayloadResource resource) => this with { Resource = resource, Root = resource.Value, Type = resource.Contract.Definition };

    /// <summary>The same scope for a check of its own.</summary>
    public PayloadScope For(CheckTools tools) => this with { Tools = tools };

    /// <summary>The scope of a payload that is no resource of the set, for a check of its own.</summary>
    public PayloadScope Alone(string type, PayloadNode value, CheckTools tools) => this with
    {
        Root = value,
        Type = type,
        Tools = tools,
        // In a set of which nothing is known, all that is looked up stands in the payload.
        Cache = Set.IsUnknown ? new RuleCache() : Cache,
    };
}
