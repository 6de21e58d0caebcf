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
        "AdditionalProperties", "ToJson", "FromJson", "WriteTo", "WriteMembers", "Read", "ReadRequired", "ReadMember", "ReadMembers", "Validate",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    private static readonly HashSet<string> StructMembers = new(StringComparer.Ordinal)
    {
        "Value", "Read", "ReadRequired", "Write", "WriteTo", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    // By way of allOf a short text can ask for more members than memory holds.
    private const int MaxMembers = 1_000_000;

    private readonly Dictionary<string, string> _kindOf = new(StringComparer.Ordinal);
    private int _memberCount;

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
        if (_memberCount > MaxMembers)
        {
            reader.Report(ProblemKind.KeywordNotUsable, "The types of this API inherit more members than can be generated; this one has none.", type.Node.Place);
            return [];
        }
        var required = TypeProperties.RequiredOf(type.Schema, naming.SchemaOf);
        var schemas = TypeProperties.Of(type.Schema, naming.SchemaOf);
        var names = new MemberNames(naming.NameOf(type.Key), ClassMembers, schemas.Count);
        var properties = new List<PropertyContract>(schemas.Count);
        foreach (var property in schemas)
        {
            _memberCount++;
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
        var values = type.Schema.Get<EnumKeyword>()!.Texts!.Value;
        var explicitNames = ExplicitNames(type, values);
        var names = new MemberNames(naming.NameOf(type.Key), StructMembers, values.Count);
        var members = new List<EnumMemberContract>(values.Count);
        foreach (var value in values)
        {
            if (names.TryTake(value, explicitNames.TryGetValue(value, out var explicitName) ? explicitName : null, out var name, out var problem))
                members.Add(new EnumMemberContract(value, name));
            else
                reader.Report(ProblemKind.NameCollision, problem.Replace("x-csharp-name", "x-csharp-names"), type.Node["enum"]!.Place);
        }
        return members.ToEquatableArray();
    }

    private Dictionary<string, string> ExplicitNames(SchemaType type, IEnumerable<string> values)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (type.Node["x-csharp-names"] is not { } node)
            return names;
        if (!node.IsObject)
            reader.Report(ProblemKind.KeywordNotUsable, "'x-csharp-names' is an object from value to C# name.", node.Place);
        var known = new HashSet<string>(values, StringComparer.Ordinal);
        foreach (var (value, name) in node.Members)
        {
            if (!known.Contains(value))
                reader.Report(ProblemKind.KeywordNotUsable, $"'{value}' is not among the values of 'enum'.", node.PlaceOf(value));
            else if (name.Text is not { } text || !CSharpNames.IsUsable(text))
                reader.Report(ProblemKind.KeywordNotUsable, $"The name of '{value}' is no C# name that can be used here: a capital, then letters and digits.", name.Place);
            else
                names[value] = text;
        }
        return names;
    }

    private EquatableArray<KindContract> KindsOf(SchemaType type)
    {
        if (naming.FormOf(type.Key) != TypeForm.Object)
            return [];
        var found = KindFinder.Find(type.Schema).ToList();
        if (found.Count == 0)
            return [];
        var properties = TypeProperties.Of(type.Schema, naming.SchemaOf).ToDictionary(property => property.JsonName, StringComparer.Ordinal);
        var kinds = new List<KindContract>();
        foreach (var kind in found)
        {
            if (properties.TryGetValue(kind.Property, out var property)
                && properties.ContainsKey(kind.By)
                && kind.Cases.All(entry => naming.FormOf(entry.Type) == TypeForm.Object)
                && Named(kind, property, type) is { } named)
                kinds.Add(named);
        }
        return kinds.ToEquatableArray();
    }

    private KindContract? Named(KindContract kind, SchemaProperty property, SchemaType type)
    {
        var name = property.Schema.Annotations.CSharpName ?? CSharpNames.Pascal(kind.Property);
        if (name is null || !naming.TryTake(name) || !naming.TryTake("Unknown" + name))
        {
            reader.Report(ProblemKind.NameCollision, $"The C# name '{name}' of this object's kinds is taken; give it another one with x-csharp-name.", reader.PlaceOf(property.Schema, type));
            return null;
        }
        if (kind.Cases.FirstOrDefault(entry => _kindOf.ContainsKey(entry.Type)) is { } shared)
        {
            reader.Report(ProblemKind.KeywordNotUsable, $"'{naming.NameOf(shared.Type)}' is a kind of '{_kindOf[shared.Type]}' already, and can be a kind of one object only.", reader.PlaceOf(property.Schema, type));
            return null;
        }
        foreach (var entry in kind.Cases)
            _kindOf[entry.Type] = name;
        return kind with { Name = name };
    }
}
