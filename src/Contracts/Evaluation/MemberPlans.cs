using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>What a schema says of the members of an object.</summary>
internal sealed class MemberPlans
{
    private readonly NameIndex<MemberPlan> _byName;
    private readonly PropertiesKeyword _properties;

    public MemberPlans(PropertiesKeyword properties, RequiredKeyword? required, SchemaPlans plans, TypedMembers? type)
    {
        _properties = properties;
        IsOfType = type is not null;
        MayHaveOthers = type is null or { IsClosed: false };
        Others = properties.Others is { } others ? plans.Of(others) : null;
        var requiredNames = new HashSet<string>(required?.Names ?? [], StringComparer.Ordinal);
        RequiredCount = properties.Properties.Count(property => requiredNames.Contains(property.JsonName));
        var members = properties.Properties.Select(property => new MemberPlan(
            property.JsonName, plans.Of(property.Schema), MaySend(type?.Member(property.JsonName)), requiredNames.Contains(property.JsonName)));
        var aliases = properties.Properties.SelectMany(property => property.Schema.Annotations.Aliases).Except(properties.Properties.Select(property => property.JsonName));
        // A member that goes by another name is renamed first.
        _byName = new NameIndex<MemberPlan>(members.Concat(aliases.Select(alias => new MemberPlan(alias, null, IsInOrder: false, IsRequired: false))).ToEquatableArray(), member => member.Name);
    }

    /// <summary>Whether they are the members of a type, which are normalized.</summary>
    public bool IsOfType { get; }

    /// <summary>Whether members with other names are in order.</summary>
    public bool MayHaveOthers { get; }

    /// <summary>What those are like; null where nothing is said of them.</summary>
    public SchemaPlan? Others { get; }

    /// <summary>How many of them must be there.</summary>
    public int RequiredCount { get; }

    public MemberPlan? this[string name] => _byName[name];

    /// <summary>Whether a type has these members and no others.</summary>
    public bool AreThoseOf(TypedMembers type) =>
        type.All.Count == _properties.Properties.Count && type.All.All(member => _properties[member.Property.JsonName]?.JsonName == member.Property.JsonName);

    private static bool MaySend(TypedMember? member) => member is not { Property.IsReadOnly: true };
}

/// <summary>What a schema says of one member.</summary>
/// <param name="Name">The member.</param>
/// <param name="Plan">What its value is like.</param>
/// <param name="IsInOrder">Whether the member may be sent under this name.</param>
/// <param name="IsRequired">Whether it must be there.</param>
internal sealed record MemberPlan(string Name, SchemaPlan? Plan, bool IsInOrder, bool IsRequired);
