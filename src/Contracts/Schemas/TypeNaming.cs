using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Schemas;

/// <summary>Gives every type its form and its C# name, and reports the names that two things would have.</summary>
internal sealed class TypeNaming
{
    // No type is called like something that is declared in it.
    private static readonly HashSet<string> ClassMembers = new(StringComparer.Ordinal) { "FromJson", "Read", "ReadRequired", "ReadMember", "WriteMembers" };

    private static readonly HashSet<string> StructMembers = new(StringComparer.Ordinal)
    {
        "Value", "IsSet", "Read", "ReadRequired", "Write", "WriteTo", "Equals", "GetHashCode", "ToString",
    };

    private readonly SchemaReader _reader;
    private readonly Dictionary<string, SchemaType> _types;
    private readonly Dictionary<string, TypeForm> _forms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ambiguous;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    // Files of generated code are named after types, and two hint names must not differ in letter case only.
    private readonly Dictionary<string, string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public TypeNaming(SchemaReader reader, IEnumerable<string> reserved)
    {
        _reader = reader;
        _types = reader.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        foreach (var name in reserved)
            _taken[name] = "";
        FindForms();
        _ambiguous = FindAmbiguous();
        foreach (var type in Ordered())
            Name(type);
        // An alternative that got no name cannot be told apart any more.
        var shapes = new ShapeFinder(SchemaOf, key => FormOf(key));
        foreach (var type in _types.Values.Where(type => FormOf(type.Key) == TypeForm.Choice && shapes.Alternatives(type.Schema).Count == 0).ToList())
            _forms[type.Key] = TypeForm.Value;
    }

    public TypeForm FormOf(string key) => _forms[key];

    /// <summary>The C# name; empty for a type without one.</summary>
    public string NameOf(string key) => _names.TryGetValue(key, out var name) ? name : "";

    public SchemaContract? SchemaOf(string key) => _types.TryGetValue(key, out var type) ? type.Schema : null;

    /// <summary>Whether the name is free for something else that is generated; it is taken from now on.</summary>
    public bool TryTake(string name) => !_taken.ContainsKey(name) && (_taken[name] = name) == name;

    /// <summary>The name of a schema that stands for itself: a file's root, a definition.</summary>
    public static string? OwnName(SchemaType type)
    {
        if (type.Schema.Annotations.CSharpName is { } name)
            return name;
        if (!type.Node.IsRoot)
            return CSharpNames.Pascal(type.Node.Name);
        var file = type.Node.File.FileName;
        return CSharpNames.Pascal(type.Schema.Annotations.Title ?? "") ?? CSharpNames.Pascal(file.Substring(0, Math.Max(file.LastIndexOf('.'), 0)));
    }

    // Objects and enums are what they are; whether alternatives can be told apart depends on them.
    private void FindForms()
    {
        var shapes = new ShapeFinder(SchemaOf, key => _forms.TryGetValue(key, out var form) ? form : null);
        var alone = new ShapeFinder(SchemaOf, _ => TypeForm.Value);
        var undecided = new List<SchemaType>();
        foreach (var type in _types.Values)
        {
            var form = alone.FormOf(type.Schema);
            if (form is TypeForm.Object or TypeForm.Enum)
                _forms[type.Key] = form;
            else
                undecided.Add(type);
        }
        foreach (var type in undecided)
            _forms[type.Key] = shapes.FormOf(type.Schema);
    }

    // Types that stand for themselves come first: what is written in place is named after them.
    private IEnumerable<SchemaType> Ordered() => _types.Values
        .Where(type => _forms[type.Key] != TypeForm.Value)
        .OrderBy(type => Depth(type))
        .ThenBy(type => type.Key, StringComparer.Ordinal);

    private int Depth(SchemaType type) => type.Owner is { } owner && _types.TryGetValue(owner, out var outer) && !ReferenceEquals(outer, type) ? 1 + Depth(outer) : 0;

    private void Name(SchemaType type)
    {
        var name = type.Owner is null ? OwnName(type) : type.Schema.Annotations.CSharpName ?? PlaceName(type);
        if (name is null)
        {
            Drop(type, "No C# name can be made for this type; give it one with x-csharp-name.");
            return;
        }
        if ((_forms[type.Key] == TypeForm.Object ? ClassMembers : StructMembers).Contains(name))
        {
            Drop(type, $"'{name}' is what a member of every generated type is called; give this type another name with x-csharp-name.");
            return;
        }
        if (_taken.TryGetValue(name, out var other) && !IsSameEnum(other, type.Key))
        {
            var what = other.Length == 0 ? "something that is generated" : $"the type at {other}";
            Drop(type, $"The C# name '{name}' is that of {what} too; give this type another one with x-csharp-name.");
            return;
        }
        if (other is null)
            _taken[name] = type.Key;
        _names[type.Key] = other is null ? name : _names[other];
    }

    private string? PlaceName(SchemaType type)
    {
        var property = CSharpNames.Pascal(type.Property ?? "");
        if (property is null)
            return null;
        if (_forms[type.Key] != TypeForm.Object && !_ambiguous.Contains(property) && !StructMembers.Contains(property))
            return property;
        return NameOf(type.Owner!) is { Length: > 0 } owner ? CSharpNames.Pascal(owner + property) : property;
    }

    // An enum or a choice is named after its property unless another property of that name is something else.
    private HashSet<string> FindAmbiguous()
    {
        var ambiguous = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in _types.Values)
        {
            if (type.Owner is null || type.Schema.Annotations.CSharpName is not null || _forms[type.Key] is TypeForm.Value or TypeForm.Object)
                continue;
            var property = CSharpNames.Pascal(type.Property ?? "") ?? "";
            if (!first.TryGetValue(property, out var other))
                first[property] = type.Key;
            else if (!IsSameEnum(other, type.Key))
                ambiguous.Add(property);
        }
        return ambiguous;
    }

    private bool IsSameEnum(string left, string right) =>
        left.Length > 0
        && _forms[left] == TypeForm.Enum && _forms[right] == TypeForm.Enum
        && SchemaOf(left)!.Get<EnumKeyword>() is { } first && SchemaOf(right)!.Get<EnumKeyword>() is { } second
        && first.IsSameAs(second);

    private void Drop(SchemaType type, string message)
    {
        _forms[type.Key] = TypeForm.Value;
        _reader.Report(ProblemKind.NameCollision, message, type.Node.Place);
    }
}
