using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>A schema as a <see cref="FirstLook"/> goes over a value.</summary>
/// <param name="schema">What a value is held against.</param>
/// <param name="plans">The plans of the same API.</param>
/// <param name="type">The key of the type that the schema is of; null where it is of none.</param>
internal sealed class SchemaPlan(SchemaContract schema, SchemaPlans plans, string? type)
{
    private readonly string? _key = schema.Reference;
    private readonly JsonTypes _typesFitting = schema.TypesFitting;

    // Made when they are first asked for: schemas may be nested as deep as files are, and lead to themselves.
    private SchemaParts? _parts;
    private SchemaPlan? _target;

    /// <summary>The types that a value may have.</summary>
    public JsonTypes Types { get; } = schema.Get<TypeKeyword>()?.Types ?? JsonTypes.Any;

    /// <summary>Whether null is one of the types that are named.</summary>
    public bool NamesNull => Types != JsonTypes.Any && (Types & JsonTypes.Null) != 0;

    /// <summary>What else the schema says.</summary>
    public SchemaParts Parts => _parts ?? MakeParts();

    /// <summary>Whether the schema refers to another one.</summary>
    public bool IsReference => _key is not null;

    /// <summary>Whether it says nothing else.</summary>
    public bool IsOnlyReference { get; } = schema.Keywords.Count == 1 && schema.Keywords[0] is ReferenceKeyword;

    /// <summary>What the schema refers to; null where it does not, or that is not there.</summary>
    public SchemaPlan? Target => _target ??= _key is null ? null : plans.OfType(_key);

    private SchemaParts MakeParts() => _parts = new SchemaParts(schema, plans, type is null ? null : plans.MembersOf(type));

    /// <inheritdoc cref="SchemaContract.IsMetByTypeOf"/>
    public bool IsMetByTypeOf(PayloadNode value) => (_typesFitting & value.Type) != 0 && value is not PayloadUnknown;
}

/// <summary>What a schema says of members and elements laid out, all else as it is.</summary>
internal sealed class SchemaParts
{
    public SchemaParts(SchemaContract schema, SchemaPlans plans, TypedMembers? type)
    {
        var required = schema.Get<RequiredKeyword>();
        Elements = schema.Get<ItemsKeyword>()?.Others is { } elements ? plans.Of(elements) : null;
        Members = schema.Get<PropertiesKeyword>() is { } members ? new MemberPlans(members, required, plans, type) : null;
        OthersRequired = [.. (required?.Names ?? []).Where(name => Members?[name] is not { IsRequired: true })];
        All = schema.Get<AllOfKeyword>() is { } all ? [.. all.Schemas.Select(plans.Of)] : [];
        Kinds = schema.Get<AllOfKeyword>()?.Kinds;
        Condition = schema.Get<ConditionKeyword>() is { } condition ? new ConditionPlan(condition, plans) : null;
        AreShared = All.Length > 0 || Condition is not null;
        Rules = schema.Get<RulesKeyword>() is { DemandsMore: true } rules ? rules : null;
        Rest = [.. schema.Keywords.Where(keyword => !IsLaidOut(keyword))];
        AreEnough = schema.Keywords.All(keyword => IsEnoughFor(keyword, type)) && (type is null || IsEnoughFor(type, schema));
    }

    /// <summary>Whether a first look at an object or a list can be enough.</summary>
    public bool AreEnough { get; }

    /// <summary>Whether other schemas hold for the value, too.</summary>
    public bool AreShared { get; }

    /// <summary>Members that must be there, and of which nothing else is said.</summary>
    public string[] OthersRequired { get; }

    public SchemaPlan? Elements { get; }

    public MemberPlans? Members { get; }

    /// <summary>Those of <c>allOf</c>.</summary>
    public SchemaPlan[] All { get; }

    /// <summary>Which of them do not hold, because they are of another kind.</summary>
    public KindConditions? Kinds { get; }

    public ConditionPlan? Condition { get; }

    /// <summary>Rules that demand more than keywords do.</summary>
    public RulesKeyword? Rules { get; }

    /// <summary>The keywords that are asked as they are.</summary>
    public Keyword[] Rest { get; }

    private static bool IsLaidOut(Keyword keyword) => keyword is TypeKeyword or ReferenceKeyword or RequiredKeyword or ItemsKeyword or PropertiesKeyword
        or AllOfKeyword or ConditionKeyword or RulesKeyword;

    private static bool IsEnoughFor(Keyword keyword, TypedMembers? type) => keyword switch
    {
        ItemsKeyword items => items.First.Count == 0,
        // A value that is one of several types has the members of one of them.
        AnyOfKeyword or OneOfKeyword => type is not null,
        AllOfKeyword or ConditionKeyword => true,
        // What the value is handed on to may hold rules.
        _ => !keyword.Revisits,
    };

    // All members must stand here, and kinds be told by nothing but the member that names them.
    private bool IsEnoughFor(TypedMembers type, SchemaContract schema) =>
        Members?.AreThoseOf(type) == true
        && (type.Type.Kinds.Count == 0 || schema.Get<AllOfKeyword>()?.Schemas.All(part => part.Get<ConditionKeyword>() is null || KindConditions.IsKind(part)) == true);
}

/// <summary><c>if</c>, <c>then</c> and <c>else</c> of a schema.</summary>
internal sealed class ConditionPlan(ConditionKeyword condition, SchemaPlans plans)
{
    private readonly SchemaPlan? _then = condition.Then is null ? null : plans.Of(condition.Then);
    private readonly SchemaPlan? _else = condition.Else is null ? null : plans.Of(condition.Else);

    /// <summary>Whether it is certain which branch holds for a value; then what the branch says, or null where it says nothing.</summary>
    public bool IsTold(PayloadNode value, SchemaEvaluation tester, out SchemaPlan? branch)
    {
        var verdict = tester.Evaluate(condition.If, value);
        branch = verdict == Verdict.Valid ? _then : _else;
        return verdict != Verdict.Unknown;
    }
}

/// <summary>The plans of an API; what each consists of is made when it is first asked for.</summary>
internal sealed class SchemaPlans
{
    private readonly NameIndex<TypePlan> _byType;
    private readonly PayloadTypes _types;

    public SchemaPlans(ApiContract api, PayloadTypes types)
    {
        _types = types;
        _byType = new(api.Types.Select(type => new TypePlan(type.Key, new SchemaPlan(type.Schema, this, type.Key))).ToEquatableArray(), type => type.Key);
    }

    public SchemaPlan? OfType(string key) => _byType[key]?.Plan;

    public SchemaPlan Of(SchemaContract schema) => new(schema, this, null);

    public TypedMembers? MembersOf(string type) => _types.MembersOf(type);

    private sealed record TypePlan(string Key, SchemaPlan Plan);
}
