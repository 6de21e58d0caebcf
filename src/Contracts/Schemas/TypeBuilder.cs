using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Builds the types of an API: names are given, collisions reported, kinds recognised.</summary>
internal sealed class TypeBuilder(SchemaReader reader, TypeNaming naming)
{
    // What a generated class has beside the members of its schema.
    private static readonly HashSet<string> ClassMembers = new(StringComparer.Ordinal)
    {
        "AdditionalProperties", "ToJson", "FromJson", "WriteTo", "WriteMembers", "Read", "Validate",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    private static readonly HashSet<string> StructMembers = new(StringComparer.Ordinal)
    {
        "Value", "Read", "WriteTo", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    private readonly Dictionary<string, string> _kindOf = new(StringComparer.Ordinal);

    public EquatableArray<TypeContract> Build()
    {
        var types = reader.Types.OrderBy(type => type.Key, StringComparer.Ordinal).ToList();
        var kinds = types.ToDictionary(type => type.Key, KindsOf, StringComparer.Ordinal);
        return types.Select(type => Build(type, kinds[type.Key])).ToEquatableArray();
    }

    private TypeContract Build(SchemaType type, EquatableArray<KindContract> kinds) => new(
        type.Key,
        naming.NameOf(type.Key),
        naming.FormOf(type.Key),
        type.Schema,
        naming.FormOf(type.Key) == TypeForm.Object ? Properties(type) : [],
        kinds,
        naming.FormOf(type.Key) == TypeForm.Enum ? Members(type) : [],
        _kindOf.TryGetValue(type.Key, out var kind) ? kind : null);

    private EquatableArray<PropertyContract> Properties(SchemaType type)
    {
        var required = TypeProperties.RequiredOf(type.Schema, naming.SchemaOf);
        var names = new MemberNames(naming.NameOf(type.Key), ClassMembers);
        var properties = new List<PropertyContract>();
        foreach (var property in TypeProperties.Of(type.Schema, naming.SchemaOf))
        {
            var isPlaced = property.Schema.Reference is { } key && reader.IsWrittenInPlace(key);
            // Beside a type that is written in place, the name is the type's.
            var explicitName = isPlaced ? null : property.Schema.Annotations.CSharpName;
            if (names.TryTake(property.JsonName, explicitName, out var name, out var problem))
                properties.Add(new PropertyContract(property.JsonName, name, property.Schema, required.Contains(property.JsonName)));
            else
                reader.Report(ProblemKind.NameCollision, problem, reader.PlaceOf(property.Schema, type));
        }
        return properties.ToEquatableArray();
    }

    private EquatableArray<EnumMemberContract> Members(SchemaType type)
    {
        var explicitNames = type.Node["x-csharp-names"];
        var names = new MemberNames(naming.NameOf(type.Key), StructMembers);
        var members = new List<EnumMemberContract>();
        foreach (var value in type.Schema.Get<EnumKeyword>()!.Texts!.Value)
        {
            if (names.TryTake(value, explicitNames?[value]?.Text, out var name, out var problem))
                members.Add(new EnumMemberContract(value, name));
            else
                reader.Report(ProblemKind.NameCollision, problem, type.Node["enum"]!.Place);
        }
        return members.ToEquatableArray();
    }

    private EquatableArray<KindContract> KindsOf(SchemaType type)
    {
        if (naming.FormOf(type.Key) != TypeForm.Object)
            return [];
        var properties = TypeProperties.Of(type.Schema, naming.SchemaOf);
        var kinds = new List<KindContract>();
        foreach (var kind in KindFinder.Find(type.Schema))
        {
            if (properties.FirstOrDefault(property => property.JsonName == kind.Property) is { } property
                && properties.Any(sibling => sibling.JsonName == kind.By)
                && kind.Cases.All(entry => naming.FormOf(entry.Type) == TypeForm.Object)
                && Named(kind, property, type) is { } named)
                kinds.Add(named);
        }
        return kinds.ToEquatableArray();
    }

    private KindContract? Named(KindContract kind, SchemaProperty property, SchemaType type)
    {
        var place = reader.PlaceOf(property.Schema, type);
        var name = property.Schema.Annotations.CSharpName ?? CSharpNames.Pascal(kind.Property);
        if (name is null || !naming.TryTake(name) || !naming.TryTake("Unknown" + name))
        {
            reader.Report(ProblemKind.NameCollision, $"The C# name '{name}' of this object's kinds is taken; give it another one with x-csharp-name.", place);
            return null;
        }
        if (kind.Cases.FirstOrDefault(entry => _kindOf.ContainsKey(entry.Type)) is { } shared)
        {
            reader.Report(ProblemKind.KeywordNotUsable, $"'{naming.NameOf(shared.Type)}' is a kind of '{_kindOf[shared.Type]}' already, and can be a kind of one object only.", place);
            return null;
        }
        foreach (var entry in kind.Cases)
            _kindOf[entry.Type] = name;
        return kind with { Name = name };
    }
}
