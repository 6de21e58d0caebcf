namespace ArmPayloads.Contracts.Model;

/// <summary>A property of a type.</summary>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Name">Its name in C#.</param>
/// <param name="Schema">What its value is; the annotations beside it are those of the property.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
public sealed record PropertyContract(string JsonName, string Name, SchemaContract Schema, bool IsRequired)
{
    public bool IsReadOnly => Schema.Annotations.ReadOnly;

    /// <summary>Other names in JSON that stand for the same property.</summary>
    public EquatableArray<string> Aliases => Schema.Annotations.Aliases;
}
