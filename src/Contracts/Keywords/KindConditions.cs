using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>
/// The schemas of an <c>allOf</c> that say what an object is like whose kind one member names: <c>if</c> the member is this,
/// <c>then</c> that. All but those of one kind have nothing to say, which one look at the member tells.
/// </summary>
internal sealed record KindConditions
{
    // As many as a number has bits; of further ones nothing is told.
    private const int MaxConditions = 64;

    private readonly string? _by;
    private readonly ulong _all;
    private readonly MemberTests? _tests;

    public KindConditions(EquatableArray<SchemaContract> schemas)
    {
        var tests = new List<MemberTest>();
        for (var i = 0; i < schemas.Count && i < MaxConditions; i++)
        {
            if (Kind(schemas[i]) is not { } kind || (_by ??= kind.JsonName) != kind.JsonName)
                continue;
            tests.Add(new MemberTest(kind.Schema, 1UL << i));
            _all |= 1UL << i;
        }
        _tests = tests.Count == 0 ? null : new MemberTests(tests.ToEquatableArray());
    }

    /// <summary>The schemas that the value satisfies because it is of another kind.</summary>
    public Bits NotMetBy(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (_tests is null || value is not PayloadObject { IsOpen: false } target)
            return default;
        if (target[_by!] is not { } kind)
            return new Bits(_all);
        return kind is PayloadText or PayloadBoolean ? new Bits(_tests.BrokenBy(kind, evaluation)) : default;
    }

    /// <summary>Whether a schema says something of the objects of one kind, whose names it lists, and nothing of others.</summary>
    public static bool IsKind(SchemaContract schema) =>
        Kind(schema)?.Schema.Keywords is { } keywords
        && keywords.Count(keyword => keyword is EnumKeyword { IsOpen: false, AreTexts: true }) == 1
        && keywords.All(keyword => keyword is EnumKeyword || (keyword is TypeKeyword type && (type.Types & JsonTypes.String) != 0));

    // The member and what it is like in a schema that says something else of no other value.
    private static SchemaProperty? Kind(SchemaContract schema) =>
        schema.Keywords.Count == 1 && schema.Keywords[0] is ConditionKeyword { Else: null } condition
        && condition.If.Keywords.Count == 2
        && condition.If.Get<RequiredKeyword>() is { Names.Count: 1, Aliases.Count: 0 } required
        && condition.If.Get<PropertiesKeyword>() is { IsPlain: true, Properties.Count: 1 } properties
        && properties.Properties[0] is var property && property.JsonName == required.Names[0] && MemberTests.CanHave(property.Schema)
            ? property
            : null;

    /// <summary>Some of the schemas.</summary>
    public readonly struct Bits(ulong bits)
    {
        public bool Has(int index) => index < MaxConditions && (bits & (1UL << index)) != 0;
    }
}
