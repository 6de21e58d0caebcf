using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Payloads;

/// <summary>What the values of an API's payloads are, as types.</summary>
internal sealed class PayloadTypes(ApiContract api)
{
    // Not kept in the contract: that one is plain data, which a compiler keeps and compares.
    private static readonly ConditionalWeakTable<ApiContract, PayloadTypes> Known = new();

    private readonly ConcurrentDictionary<string, TypedMembers?> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _pages = new(StringComparer.Ordinal);
    private readonly ShapeFinder _shapes = new(api);
    private readonly Lazy<HashSet<string>> _secretNames = new(() => SecretNames(api));

    // Made when they are first asked for, by several threads if need be.
    private SchemaPlans? _plans;
    private RulesKeyword[]? _setRules;

    // Those of a check that has ended; none while they are in use.
    private CheckTools? _tools;

    /// <summary>What a check works with; to be returned, so that the next one has it.</summary>
    public CheckTools TakeTools() => Interlocked.Exchange(ref _tools, null) ?? new CheckTools(SchemaEvaluation.Tester(Resolver));

    public void Return(CheckTools tools)
    {
        tools.Clean();
        _tools = tools;
    }

    /// <summary>The rules over whole sets.</summary>
    public IReadOnlyList<RulesKeyword> SetRules => _setRules ??= [.. api.Resources.Where(resource => resource.Parent is null).Select(root => new RulesKeyword(root.SetRules))];

    /// <summary>The plan of a type's first look; null where there is no such type.</summary>
    public SchemaPlan? PlanOf(string key) => (_plans ??= new SchemaPlans(api, this)).OfType(key);

    /// <summary>The page that explains a finding of a rule.</summary>
    public string HelpLink(string id, string rule)
    {
        if (api.RulePages is null)
            return HelpLinks.Of(id);
        return _pages.TryGetValue(rule, out var page) ? page : _pages.GetOrAdd(rule, HelpLinks.Of(api, id, rule));
    }

    /// <summary>The schema of a type, to hand on.</summary>
    public Func<string, SchemaContract?> Resolver { get; } = api.Schema;

    /// <summary>The types of an API's payloads; made once for each contract.</summary>
    public static PayloadTypes Of(ApiContract api) => Known.GetValue(api, static api => new PayloadTypes(api));

    /// <summary>The members of a type; null where it is no object.</summary>
    public TypedMembers? MembersOf(string key) => _types.TryGetValue(key, out var members) ? members : _types.GetOrAdd(key, Read);

    /// <summary>The type of an object of some shape; null where it is none, or cannot be told.</summary>
    public TypedMembers? MembersOf(Shape shape) => shape switch
    {
        ObjectShape type => MembersOf(type.Type),
        ChoiceShape choice => ObjectOf(choice) is { } type ? MembersOf(type.Type) : null,
        _ => null,
    };

    /// <summary>The shape of a list's elements, or of a dictionary's values.</summary>
    public Shape ElementOf(Shape shape, PayloadNode value) => (shape, value) switch
    {
        (ListShape list, PayloadArray) => list.Element,
        (DictionaryShape dictionary, PayloadObject) => dictionary.Value,
        (ChoiceShape choice, _) => AlternativesOf(choice).Where(part => part.Token == value.Type).Select(part => ElementOf(part, value)).FirstOrDefault() ?? new AnyShape(),
        _ => new AnyShape(),
    };

    /// <summary>The type of the object at a pointer of a payload; null where it is none, or cannot be told.</summary>
    public TypedMembers? At(string type, PayloadNode root, string pointer)
    {
        Shape shape = new ObjectShape(type);
        PayloadNode? node = root;
        foreach (var step in JsonPointer.Split(pointer))
        {
            (shape, node) = node switch
            {
                PayloadObject value when MembersOf(shape) is { } members => (members[step]?.ShapeIn(value) ?? new AnyShape(), value[step]),
                PayloadObject or PayloadArray => (ElementOf(shape, node), PayloadLocation.Find(node, JsonPointer.Append("", step)).Node),
                _ => (new AnyShape(), null),
            };
        }
        return MembersOf(shape);
    }

    /// <summary>Whether no message may repeat the value at a pointer: it is a secret, or a part of one.</summary>
    public bool IsSecret(string type, PayloadNode root, string pointer)
    {
        var holder = "";
        foreach (var name in JsonPointer.Split(pointer))
        {
            // Hardly any name is that of a secret anywhere, so hardly ever somebody has to look what it is here.
            if (_secretNames.Value.Contains(name) && At(type, root, holder)?[name]?.Property.Schema.Annotations.Secret == true)
                return true;
            holder = JsonPointer.Append(holder, name);
        }
        return false;
    }

    /// <inheritdoc cref="IsSecret(string, PayloadNode, string)"/>
    public bool IsSecret(string type, PayloadNode root, PayloadPath path) => path.HasName(_secretNames.Value) && IsSecret(type, root, path.ToString());

    private static HashSet<string> SecretNames(ApiContract api) => new(
        api.Types.SelectMany(type => type.Properties)
            .Where(property => property.Schema.Annotations.Secret)
            .SelectMany(property => property.Aliases.Append(property.JsonName)),
        StringComparer.Ordinal);

    private ObjectShape? ObjectOf(ChoiceShape choice) => AlternativesOf(choice).OfType<ObjectShape>().FirstOrDefault();

    public EquatableArray<Shape> AlternativesOf(ChoiceShape choice)
    {
        lock (_shapes)
            return api.Schema(choice.Type) is { } schema ? _shapes.Alternatives(schema) : [];
    }

    private TypedMembers? Read(string key)
    {
        if (api.Type(key) is not { Form: TypeForm.Object } type)
            return null;
        lock (_shapes)
        {
            var members = type.Properties.Select(property => new TypedMember(
                property,
                _shapes.Find(property.Schema),
                type.KindsOf(property.JsonName)));
            return new TypedMembers(type, members.ToEquatableArray(), IsClosed(type.Schema));
        }
    }

    // Where a schema says what other members are, an unknown name is one of those.
    private bool IsClosed(SchemaContract schema) =>
        TypeProperties.PartsOf(schema, api.Schema).All(part => part.Get<PropertiesKeyword>() is not { } keyword
            || (keyword.Patterns.Count == 0 && (keyword.Others is null || keyword.Others.Get<NothingKeyword>() is not null)));
}

/// <summary>A member of a type, and what its value is.</summary>
internal sealed record TypedMember(PropertyContract Property, Shape Shape, KindContract? Kind)
{
    /// <summary>Whether it has one name and one shape, without parts.</summary>
    public bool IsPlain { get; } = Kind is null && !Shape.HasParts && Property.Aliases.Count == 0;

    /// <summary>The shape of the value beside its siblings: an object's kind may be named by one of them.</summary>
    public Shape ShapeIn(PayloadObject holder)
    {
        if (Kind is null)
            return Shape;
        return holder[Kind.By] is PayloadText kind && TypeOf(Kind, kind.Value) is { } type ? new ObjectShape(type) : new AnyShape();
    }

    private static string? TypeOf(KindContract kind, string name)
    {
        var comparison = kind.IgnoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return kind.Cases.FirstOrDefault(entry => entry.Values.Any(value => string.Equals(value, name, comparison)))?.Type;
    }
}

/// <summary>The members of a type by name.</summary>
/// <param name="Type">The type.</param>
/// <param name="All">In the order of the schema.</param>
/// <param name="IsClosed">Whether the schema says nothing of members with other names.</param>
internal sealed record TypedMembers(TypeContract Type, EquatableArray<TypedMember> All, bool IsClosed)
{
    private readonly NameIndex<TypedMember> _index = new(All, member => member.Property.JsonName, member => member.Property.Aliases);

    public TypedMember? this[string name] => _index[name];

    /// <summary>The member with this own name.</summary>
    public TypedMember? Member(string jsonName) => this[jsonName] is { } member && member.Property.JsonName == jsonName ? member : null;

    /// <summary>Whether nothing is wrong with a member by its name alone.</summary>
    /// <param name="member">What the type knows of it; null where it does not know the name.</param>
    public bool MaySend(TypedMember? member) => member is null ? !IsClosed : !member.Property.IsReadOnly;
}
