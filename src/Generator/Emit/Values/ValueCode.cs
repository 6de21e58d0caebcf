using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Generator.Emit.Values;

/// <summary>The C# of a value: its type, and how it is read and written.</summary>
internal abstract class ValueCode
{
    protected const string Reader = "global::ArmPayloads.PayloadReader";
    protected const string Element = "global::ArmPayloads.PayloadElement";

    /// <summary>The type, without an annotation for null.</summary>
    public abstract string TypeName { get; }

    /// <summary>The type where the value is an element of a list or a dictionary.</summary>
    public virtual string TypeNameAsElement => TypeName;

    public virtual bool IsValueType => false;

    /// <summary>An expression that reads a value, or null, where the reader stands.</summary>
    public abstract string Read(string reader);

    /// <summary>A function that reads an element of a list or a dictionary.</summary>
    public abstract string ReadElement { get; }

    /// <summary>Statements that write a value that is there, as a member.</summary>
    public virtual void WriteMember(CodeWriter writer, string name, string value)
    {
        writer.Line($"writer.WritePropertyName({name});");
        WriteValue(writer, value, 0);
    }

    /// <summary>Statements that write a value that is there; depth counts the loops around it.</summary>
    public abstract void WriteValue(CodeWriter writer, string value, int depth);

    public static ValueCode Of(Shape shape, ApiContext api) => shape switch
    {
        ScalarShape scalar => ScalarCode.Of(scalar.Kind),
        ListShape list => new ListCode(Of(list.Element, api)),
        DictionaryShape dictionary => new DictionaryCode(Of(dictionary.Value, api)),
        ObjectShape type => new ObjectCode(api.Qualified(api.Contract.Type(type.Type)!.Name)),
        EnumShape type => new EnumCode(api.Qualified(api.Contract.Type(type.Type)!.Name)),
        ChoiceShape type => new ChoiceCode(api.Qualified(api.Contract.Type(type.Type)!.Name)),
        _ => new AnyCode(),
    };
}
