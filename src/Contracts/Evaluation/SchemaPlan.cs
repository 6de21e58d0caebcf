using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>A schema as a <see cref="FirstLook"/> goes over a value: what it says of members and elements laid out, all else as it is.</summary>
internal sealed class SchemaPlan
{
    private readonly SchemaPlans _plans;
    private readonly string? _key;
    private SchemaPlan? _target;

    /// <summary>A plan.</summary>
    /// <param name="schema">What a value is held against.</param>
    /// <param name="plans">The plans of the same API.</param>
    /// <param name="type">The members of the type that the schema is of; null where it is of none.</param>
    public SchemaPlan(SchemaContract schema, SchemaPlans plans, TypedMembers? type)
    {
        _plans = plans;
        var rest = new List<Keyword>();
        foreach (var keyword in schema.Keywords)
        {
            switch (keyword)
            {
                case TypeKeyword types:
                    Types = types.Types;
                    break;
                case ReferenceKeyword reference:
                    _key = reference.Key;
                    break;
                case RequiredKeyword required:
                    Required = required;
                    break;
                case ItemsKeyword { First.Count: 0, Others: { } others }:
                    Elements = plans.Of(others);
                    break;
                case PropertiesKeyword { Patterns.Count: 0 } properties:
                    Members = new MemberPlans(properties, plans, type);
                    break;
                case AllOfKeyword all:
                    Parts = [.. all.Schemas.Select(plans.Of)];
                    Kinds = all.Kinds;
                    break;
                case ConditionKeyword condition:
                    Condition = condition;
                    Then = condition.Then is null ? null : plans.Of(condition.Then);
                    Else = condition.Else is null ? null : plans.Of(condition.Else);
                    break;
                case RulesKeyword rules:
                    Rules = rules;
                    break;
                case ItemsKeyword or PropertiesKeyword or DependenciesKeyword:
                    IsUnclear = true;
                    break;
                default:
                    HasForms |= type is null && keyword is (AnyOfKeyword or OneOfKeyword);
                    rest.Add(keyword);
                    break;
            }
        }
        Rest = [.. rest];
        IsUnclear |= type is not null && (Members is null || !Members.AreThoseOf(type) || !AreTold(type.Type.Kinds, schema));
        IsOnlyType = schema.Keywords.Count == 1 && Types != JsonTypes.Any;
    }

    /// <summary>The types that a value may have.</summary>
    public JsonTypes Types { get; } = JsonTypes.Any;

    /// <summary>Whether nothing else is said.</summary>
    public bool IsOnlyType { get; }

    /// <summary>Whether a first look at an object or a list is not enough.</summary>
    public bool IsUnclear { get; }

    /// <summary>Whether a first look at an object or a list is not enough, because of several forms that it may have.</summary>
    public bool HasForms { get; }

    public RequiredKeyword? Required { get; }

    public SchemaPlan? Elements { get; }

    public MemberPlans? Members { get; }

    /// <summary>Those that hold for the value, too.</summary>
    public SchemaPlan[] Parts { get; } = [];

    /// <summary>Which of them do not, because they are of another kind.</summary>
    public KindConditions? Kinds { get; }

    public ConditionKeyword? Condition { get; }

    public SchemaPlan? Then { get; }

    public SchemaPlan? Else { get; }

    public RulesKeyword? Rules { get; }

    /// <summary>The keywords that are asked as they are.</summary>
    public Keyword[] Rest { get; }

    /// <summary>Whether the schema refers to another one.</summary>
    public bool IsReference => _key is not null;

    /// <summary>What the schema refers to; null where it does not, or that is not there.</summary>
    public SchemaPlan? Target => _target ??= _key is null ? null : _plans.OfType(_key);

    /// <summary>Whether the value is known to be of the right type, and nothing else is asked.</summary>
    public bool IsMetByTypeOf(PayloadNode value) => IsOnlyType && (Types & value.Type) != 0 && value is not PayloadUnknown;

    // The kinds of a type are taken from its conditions, which may ask for more than the kind.
    private static bool AreTold(EquatableArray<KindContract> kinds, SchemaContract schema) =>
        kinds.Count == 0 || schema.Get<AllOfKeyword>() is { } all && all.Schemas.All(part => part.Get<ConditionKeyword>() is null || KindConditions.IsKind(part));
}

/// <summary>What a schema says of the members of an object.</summary>
internal sealed class MemberPlans
{
    private readonly NameIndex<MemberPlan> _byName;
    private readonly PropertiesKeyword _properties;

    public MemberPlans(PropertiesKeyword properties, SchemaPlans plans, TypedMembers? type)
    {
        _properties = properties;
        IsOfType = type is not null;
        MayHaveOthers = type is null or { IsClosed: false };
        Others = properties.Others is { } others ? plans.Of(others) : null;
        var members = properties.Properties.Select(property => new MemberPlan(property.JsonName, plans.Of(property.Schema), type?.Member(property.JsonName) is not { Property.IsReadOnly: true })).ToList();
        var aliases = properties.Properties.SelectMany(property => property.Schema.Annotations.Aliases).Except(members.Select(member => member.Name)).ToList();
        // A member that goes by another name is renamed first.
        members.AddRange(aliases.Select(alias => new MemberPlan(alias, null, false)));
        _byName = new NameIndex<MemberPlan>(members.ToEquatableArray(), member => member.Name);
    }

    /// <summary>Whether they are the members of a type, which are normalized.</summary>
    public bool IsOfType { get; }

    /// <summary>Whether members with other names are in order.</summary>
    public bool MayHaveOthers { get; }

    /// <summary>What those are like; null where nothing is said of them.</summary>
    public SchemaPlan? Others { get; }

    public MemberPlan? this[string name] => _byName[name];

    /// <summary>Whether a type has these members and no others.</summary>
    public bool AreThoseOf(TypedMembers type) => type.All.Count == _properties.Properties.Count && type.All.All(member => _properties[member.Property.JsonName]?.JsonName == member.Property.JsonName);
}

/// <summary>What a schema says of one member.</summary>
/// <param name="Name">The member.</param>
/// <param name="Plan">What its value is like.</param>
/// <param name="IsInOrder">Whether the member may be sent under this name.</param>
internal sealed record MemberPlan(string Name, SchemaPlan? Plan, bool IsInOrder);

/// <summary>The plans of an API, made when they are first asked for.</summary>
internal sealed class SchemaPlans(ApiContract api, PayloadTypes types)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, SchemaPlan?> _byType = new(StringComparer.Ordinal);

    public SchemaPlan? OfType(string key) =>
        _byType.TryGetValue(key, out var plan) ? plan : _byType.GetOrAdd(key, api.Schema(key) is { } schema ? new SchemaPlan(schema, this, types.MembersOf(key)) : null);

    public SchemaPlan Of(SchemaContract schema) => new(schema, this, null);
}
