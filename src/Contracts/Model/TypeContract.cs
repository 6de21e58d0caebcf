namespace ArmPayloads.Contracts.Model;

/// <summary>How a type looks in C#.</summary>
public enum TypeForm
{
    /// <summary>No type of its own: a name for constraints.</summary>
    Value,

    /// <summary>An object with properties: a class.</summary>
    Object,

    /// <summary>A text with listed values: a readonly struct.</summary>
    Enum,

    /// <summary>One of several JSON types: a readonly struct.</summary>
    Choice,
}

/// <summary>A schema that has a name, because it is referred to or becomes a C# type.</summary>
/// <param name="Key">File and pointer: what references and the attribute on the generated type say.</param>
/// <param name="Name">The C# name; several enums with the same values share one.</param>
/// <param name="Form">What is emitted.</param>
/// <param name="Schema">What values are held against.</param>
/// <param name="Properties">Of an object: its own ones and those of its <c>allOf</c>.</param>
/// <param name="Kinds">Of an object: properties whose kind a sibling names.</param>
/// <param name="Members">Of an enum: its values.</param>
/// <param name="KindOf">Of an object that is such a kind: the name of its abstract class.</param>
public sealed record TypeContract(
    string Key,
    string Name,
    TypeForm Form,
    SchemaContract Schema,
    EquatableArray<PropertyContract> Properties,
    EquatableArray<KindContract> Kinds,
    EquatableArray<EnumMemberContract> Members,
    string? KindOf)
{
    /// <summary>The file that declares the type.</summary>
    public string File => Key.Substring(0, Key.IndexOf('#'));

    /// <summary>How the kind of a property's object is told; null where it has one kind only.</summary>
    /// <param name="property">The JSON name of the property.</param>
    public KindContract? KindsOf(string property)
    {
        foreach (var kind in Kinds)
        {
            if (kind.Property == property)
                return kind;
        }
        return null;
    }
}

/// <summary>A listed value of an enum, and its C# name.</summary>
public sealed record EnumMemberContract(string Value, string Name);

/// <summary>An object whose kind a sibling names.</summary>
/// <param name="Property">The JSON name of the property that holds the object.</param>
/// <param name="By">The JSON name of the sibling.</param>
/// <param name="IgnoreCase">Whether letter case counts in the sibling's value.</param>
/// <param name="Name">The C# name of the abstract class.</param>
/// <param name="Cases">The kinds, each with the values that name it.</param>
public sealed record KindContract(string Property, string By, bool IgnoreCase, string Name, EquatableArray<KindCase> Cases);

/// <summary>A kind: the values that name it and the key of its type.</summary>
public sealed record KindCase(EquatableArray<string> Values, string Type);
