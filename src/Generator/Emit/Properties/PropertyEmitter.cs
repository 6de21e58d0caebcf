using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Properties;

/// <summary>A property of a generated class: its declaration, and how it is read and written.</summary>
internal abstract class PropertyEmitter(PropertyContract property, ValueCode value)
{
    // Not all have them.
    private string? _field;
    private string? _jsonName;

    public PropertyContract Property { get; } = property;

    protected ValueCode Value { get; } = value;

    protected string Name => Property.Name;

    protected string Field => _field ??= CSharpNames.Camel(Name, "_");

    /// <summary>The JSON name as a C# literal.</summary>
    public string JsonLiteral { get; } = CSharpText.Literal(property.JsonName);

    /// <summary>The static field with the encoded JSON name.</summary>
    public string JsonName => _jsonName ??= CSharpNames.Camel(Name, "s_");

    /// <summary>Whether callers must set the property in an initializer, where the target knows how to say so.</summary>
    public bool IsRequired => Property is { IsRequired: true, IsReadOnly: false };

    /// <summary>The text of the property on an object, where its value is a text or an enum; otherwise null.</summary>
    public string? TextOf(string instance) => Value switch
    {
        EnumCode => $"{instance}.{Name}{(IsRequired ? "" : "?")}.Value",
        ScalarCode { IsValueType: false } => $"{instance}.{Name}",
        _ => null,
    };

    /// <summary>Writes statements that read the value where the reader stands.</summary>
    public abstract void Read(CodeWriter writer);

    /// <summary>A condition that holds where there is something to write.</summary>
    protected abstract string IsSet { get; }

    /// <summary>The value as it is written.</summary>
    protected abstract string Written { get; }

    public static PropertyEmitter Of(ApiContext api, TypeContract type, PropertyContract property)
    {
        var value = api.Value(type, property);
        return (value, property) switch
        {
            (ListCode list, { IsReadOnly: true }) => new ReadOnlyListProperty(property, list),
            (DictionaryCode dictionary, { IsReadOnly: true }) => new ReadOnlyDictionaryProperty(property, dictionary),
            (ListCode, _) => new CollectionProperty(property, value, $"global::ArmPayloads.PayloadList<{((ListCode)value).ElementType}>"),
            (DictionaryCode, _) => new CollectionProperty(property, value, value.TypeName),
            (ScalarCode { IsValueType: true }, { IsReadOnly: false, IsRequired: true }) => new RequiredScalarProperty(property, value),
            _ => new PlainProperty(property, value),
        };
    }

    /// <summary>The documentation, the attributes and the property.</summary>
    public void Declare(CodeWriter writer, ApiContext api)
    {
        Documentation.Property(writer, Property);
        if (Property.Schema.Annotations.Deprecated)
            writer.Line("[global::System.Obsolete]");
        writer.Line($"[global::System.Text.Json.Serialization.JsonPropertyName({JsonLiteral})]");
        Declare(writer, IsRequired && api.Features.HasRequiredMembers);
    }

    /// <summary>The field behind the property, where it needs one of its own.</summary>
    public virtual void DeclareField(CodeWriter writer)
    {
    }

    public void Write(CodeWriter writer)
    {
        if (Property.IsReadOnly)
            return;
        using (writer.Statement($"if ({IsSet})"))
            Value.WriteMember(writer, JsonName, Written);
    }

    protected abstract void Declare(CodeWriter writer, bool isRequired);

    protected static string Modifiers(bool isRequired) => isRequired ? "public required" : "public";
}
