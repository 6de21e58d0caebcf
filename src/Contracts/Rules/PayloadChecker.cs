using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Rules;

/// <summary>
/// Holds definitions against an API: schemas, rules, names. The one engine behind every surface. What one check has
/// looked up serves the next, and several may run at once.
/// </summary>
public sealed class PayloadChecker
{
    // Of one API there is one set of which nothing is known.
    private static readonly ConditionalWeakTable<ApiContract, PayloadChecker> OfUnknownSets = new();

    // Most programs know one API. It is not kept alive here.
    private static WeakReference<PayloadChecker>? lastOfUnknownSets;

    private readonly PayloadScope _scope;
    private readonly Dictionary<string, PayloadResource> _resources;

    /// <summary>A checker of one set.</summary>
    public PayloadChecker(PayloadSet set)
    {
        var normal = Normalize(set);
        _resources = new(StringComparer.Ordinal);
        foreach (var resource in normal.Resources)
            _resources[resource.Address] = resource;
        _scope = new PayloadScope(normal, null, normal.Collections, "", new RuleCache(_resources.Values));
    }

    /// <summary>Every finding of a set, by resource and place.</summary>
    public static IReadOnlyList<Finding> Check(PayloadSet set) => new PayloadChecker(set).Check();

    /// <summary>Every finding of the set, by resource and place.</summary>
    public IReadOnlyList<Finding> Check()
    {
        var findings = new FindingList();
        var tools = _scope.Types.TakeTools();
        var scope = _scope.For(tools);
        foreach (var resource in _resources.Values)
            new ResourceCheck(scope.Of(resource), findings).Run();
        foreach (var rules in scope.Types.SetRules)
            new ObjectRun(scope, new RuleVisit(rules, scope.Root, default), findings).Run();
        scope.Types.Return(tools);
        return findings.InOrder();
    }

    /// <summary>The findings of one resource of the set.</summary>
    /// <param name="address">Such as <c>links/VisitToContact</c>.</param>
    public IReadOnlyList<Finding> Check(string address)
    {
        var findings = new FindingList();
        if (!_resources.TryGetValue(address, out var resource))
            return [];
        var tools = _scope.Types.TakeTools();
        new ResourceCheck(_scope.For(tools).Of(resource), findings).Run();
        _scope.Types.Return(tools);
        return findings.InOrder();
    }

    /// <summary>The findings of a payload that is no resource of the set, but may name what is.</summary>
    /// <param name="type">The key of its type.</param>
    /// <param name="value">The payload.</param>
    public IReadOnlyList<Finding> CheckAlone(string type, PayloadNode value)
    {
        var findings = new FindingList();
        var tools = _scope.Types.TakeTools();
        if (!new ResourceCheck(_scope.Alone(type, value, tools), findings).RunAtFirstLook())
        {
            var normalizer = new PayloadNormalizer(_scope.Types);
            var scope = _scope.Alone(type, normalizer.Normalize(new ObjectShape(type), value), tools);
            new ResourceCheck(scope, findings) { AllMembersFit = normalizer.AllMembersFit }.RunClosely();
        }
        _scope.Types.Return(tools);
        return findings.InOrder();
    }

    /// <summary>The findings of a payload of whose set nothing is known.</summary>
    /// <param name="api">What the payload is held against.</param>
    /// <param name="type">The key of its type.</param>
    /// <param name="value">The payload.</param>
    public static IReadOnlyList<Finding> CheckAlone(ApiContract api, string type, PayloadNode value)
    {
        if (lastOfUnknownSets?.TryGetTarget(out var checker) != true || !ReferenceEquals(checker._scope.Set.Api, api))
        {
            checker = OfUnknownSets.GetValue(api, static api => new PayloadChecker(new PayloadSet(api, new PayloadObject([], isOpen: true))));
            lastOfUnknownSets = new(checker);
        }
        return checker.CheckAlone(type, value);
    }

    private static PayloadSet Normalize(PayloadSet set)
    {
        if (set.IsUnknown)
            return set;
        var resources = set.Resources.ToLookup(resource => resource.Collection);
        // The set's own resource is in no collection.
        var members = set.Collections.Members.Select(member => (member.Name.Length > 0 && resources.Contains(member.Name), member.Value) switch
        {
            (true, PayloadObject collection) => member with { Value = Collection(set.Api, collection, resources[member.Name]) },
            _ when resources[""].FirstOrDefault(root => root.Name == member.Name) is { } root => member with { Value = Definition(set.Api, root) },
            _ => member,
        });
        // A collection that is not mentioned is unknown.
        return set with { Collections = new PayloadObject([.. members], true, set.Collections.Place) };
    }

    private static PayloadObject Collection(ApiContract api, PayloadObject collection, IEnumerable<PayloadResource> resources)
    {
        var byName = resources.ToDictionary(resource => resource.Name, StringComparer.Ordinal);
        return new PayloadObject([.. collection.Members.Select(member => member with { Value = Definition(api, byName[member.Name]) })], collection.IsOpen, collection.Place);
    }

    private static PayloadNode Definition(ApiContract api, PayloadResource resource) =>
        new PayloadNormalizer(PayloadTypes.Of(api)).Normalize(new ObjectShape(resource.Contract.Definition), resource.Value);
}
