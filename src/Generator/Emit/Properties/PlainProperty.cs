using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Properties;

/// <summary>A property whose absence is null.</summary>
internal sealed class PlainProperty(PropertyContract property, ValueCode value) : PropertyEmitter(property, value)
{
    // Any JSON may be null even where the member must be given.
    private bool IsNullable => !IsRequired || Value is AnyCode;

    public override void Read(CodeWriter writer) =>
        writer.Line($"{Name} = {Value.Read("reader")}{(IsNullable ? "" : Value.IsValueType ? " ?? default" : "!")};");

    protected override string IsSet => (Value, IsNullable) switch
    {
        (EnumCode, true) => $"{Name}?.Value is not null",
        (EnumCode, false) => $"{Name}.Value is not null",
        (ChoiceCode, true) => $"{Name} is {{ IsSet: true }}",
        (ChoiceCode, false) => $"{Name}.IsSet",
        _ => $"{Name} is not null",
    };

    protected override string Written => Value.IsValueType && IsNullable ? $"{Name}.Value" : Name;

    protected override void Declare(CodeWriter writer, bool isRequired)
    {
        var setter = Property.IsReadOnly ? "private set" : "set";
        // A required member is set by whoever makes the object; the compiler sees to that.
        var initial = IsNullable || Value.IsValueType || isRequired ? "" : " = null!;";
        writer.Line($"{Modifiers(isRequired)} {Value.TypeName}{(IsNullable ? "?" : "")} {Name} {{ get; {setter}; }}{initial}");
    }
}
