using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Generator.Emit.Values;

/// <summary>A text, a number, true or false, a moment.</summary>
internal sealed class ScalarCode : ValueCode
{
    private static readonly Dictionary<ScalarKind, ScalarCode> Known = ((ScalarKind[])Enum.GetValues(typeof(ScalarKind))).ToDictionary(kind => kind, Make);

    private readonly string _read;
    private readonly string _element;
    private readonly string _write;

    private ScalarCode(string typeName, string read, string element, string write)
    {
        TypeName = typeName;
        _read = read;
        _element = element;
        _write = write;
    }

    public override string TypeName { get; }

    public override bool IsValueType => TypeName != "string";

    public override string ReadElement => $"{Element}.{_element}";

    public static ScalarCode Of(ScalarKind kind) => Known[kind];

    private static ScalarCode Make(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => new("long", "ReadInteger", "Integer", "WriteNumber"),
        ScalarKind.Number => new("decimal", "ReadNumber", "Number", "WriteNumber"),
        ScalarKind.Boolean => new("bool", "ReadBoolean", "Boolean", "WriteBoolean"),
        ScalarKind.Moment => new("global::System.DateTimeOffset", "ReadDateTime", "DateTime", "WriteDateTime"),
        _ => new("string", "ReadString", "Text", "WriteString"),
    };

    public override string Read(string reader) => $"{Reader}.{_read}(ref {reader})";

    public override void WriteMember(CodeWriter writer, string name, string value) => writer.Line($"writer.{_write}({name}, {value});");

    public override void WriteValue(CodeWriter writer, string value, int depth) => writer.Line($"writer.{_write}Value({value});");
}
