using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Generator.Emit.Values;

/// <summary>A text, a number, true or false, a moment.</summary>
internal sealed class ScalarCode : ValueCode
{
    private static readonly Dictionary<ScalarKind, ScalarCode> Known = ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).ToDictionary(kind => kind, Make);

    private readonly string _read;
    private readonly string _element;
    private readonly Func<string, string, string> _member;
    private readonly Func<string, string> _value;

    private ScalarCode(string typeName, string read, string element, Func<string, string, string> member, Func<string, string> value)
    {
        TypeName = typeName;
        _read = read;
        _element = element;
        _member = member;
        _value = value;
    }

    public override string TypeName { get; }

    public override bool IsValueType => TypeName != "string";

    public override string ReadElement => $"{Element}.{_element}";

    public static ScalarCode Of(ScalarKind kind) => Known[kind];

    private static ScalarCode Make(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => Number("long", "ReadInteger", "Integer"),
        ScalarKind.Number => Number("decimal", "ReadNumber", "Number"),
        ScalarKind.Boolean => new(
            "bool",
            "ReadBoolean",
            "Boolean",
            static (name, value) => $"writer.WriteBoolean({name}, {value});",
            static value => $"writer.WriteBooleanValue({value});"),
        ScalarKind.Moment => new(
            "global::System.DateTimeOffset",
            "ReadDateTime",
            "DateTime",
            static (name, value) => $"writer.WriteDateTime({name}, {value});",
            static value => $"writer.WriteDateTimeValue({value});"),
        _ => new(
            "string",
            "ReadString",
            "Text",
            static (name, value) => $"writer.WriteString({name}, {value});",
            static value => $"writer.WriteStringValue({value});"),
    };

    public override string Read(string reader) => $"{Reader}.{_read}(ref {reader})";

    public override void WriteMember(CodeWriter writer, string name, string value) => writer.Line(_member(name, value));

    public override void WriteValue(CodeWriter writer, string value, int depth) => writer.Line(_value(value));

    private static ScalarCode Number(string typeName, string read, string element) => new(
        typeName,
        read,
        element,
        static (name, value) => $"writer.WriteNumber({name}, {value});",
        static value => $"writer.WriteNumberValue({value});");
}
