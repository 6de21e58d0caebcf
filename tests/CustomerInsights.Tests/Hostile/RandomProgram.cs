using System.Globalization;
using System.Text;

namespace ArmPayloads.CustomerInsights.Tests.Hostile;

/// <summary>A program that is valid by its syntax, and by its types only now and then.</summary>
internal sealed class RandomProgram(Random random)
{
    private const int MaxDepth = 6;

    private static readonly string[] s_types = ["HubDefinition", "Profile", "Interaction", "Link", "Field", "StrongId", "Relationship", "Connector", "CrmConnectorProperties", "RoleAssignment", "HubId"];

    private static readonly string[] s_members =
    [
        "Profiles", "Links", "Fields", "FieldName", "FieldType", "StrongIds", "KeyPropertyNames", "Mappings", "SourceInteractionType", "TargetProfileType",
        "DisplayName", "ConnectorType", "ConnectorProperties", "Existing", "Missing", "IsArray", "MaxLength", "EnumValidValues", "AdditionalProperties",
    ];

    private static readonly string[] s_names = ["a", "b", "c", "hub", "Name", "Other.Name", "this.a", "a!", "b?.Fields", "args[0]"];

    private int _depth;

    public string Write()
    {
        var text = new StringBuilder("using ArmPayloads.CustomerInsights;\nclass P\n{\n    const string Name = \"Id\";\n    static readonly string Other = Name + 1;\n");
        for (var i = 0; i < 5; i++)
            text.Append(CultureInfo.InvariantCulture, $"    object M{i}(string a, dynamic b, params string[] args)\n    {{\n{Statements()}        return {Expression()};\n    }}\n");
        return text.Append("}\n").ToString();
    }

    private string Statements() => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => "        " + Statement() + "\n"));

    private string Statement() => random.Next(9) switch
    {
        0 => $"var {Local()} = {Expression()};",
        1 => $"{Name()} = {Expression()};",
        2 => $"foreach (var x in {Expression()}) {{ {Statement()} }}",
        3 => $"if ({Expression()}) {{ {Statement()} }} else {{ {Statement()} }}",
        4 => $"{Name()}.{Member()}.Add({Expression()});",
        5 => $"{Type()} {Local()} = new() {Initializer()};",
        6 => $"void {Local()}() => {Name()} = {Expression()};",
        7 => $"try {{ {Statement()} }} catch {{ {Statement()} }}",
        _ => $"_ = {Expression()};",
    };

    private string Expression()
    {
        if (_depth > MaxDepth)
            return Leaf();
        _depth++;
        var text = random.Next(13) switch
        {
            0 or 1 or 2 => $"new {Type()} {Initializer()}",
            3 => $"new() {Initializer()}",
            4 => $"[{List(Expression)}]",
            5 => $"[..{Expression()}, {Expression()}]",
            6 => $"({Expression()} ? {Expression()} : {Expression()})",
            7 => $"{Name()}.{Member()}",
            8 => $"$\"{{{Name()}}}x\"",
            9 => $"(() => {Expression()})",
            10 => $"({Expression()}, {Expression()})",
            11 => $"{Name()} switch {{ {Leaf()} => {Expression()}, _ => {Expression()} }}",
            _ => Leaf(),
        };
        _depth--;
        return text;
    }

    private string Initializer() => random.Next(4) == 0 ? "{ }" : $"{{ {List(Entry)} }}";

    private string Entry() => random.Next(6) switch
    {
        0 => $"[{Leaf()}] = {Expression()}",
        1 => $"{Member()} = {Initializer()}",
        _ => $"{Member()} = {Expression()}",
    };

    private string List(Func<string> element) => string.Join(", ", Enumerable.Range(0, random.Next(1, 4)).Select(_ => element()));

    private string Leaf() => random.Next(6) switch
    {
        0 => "null",
        1 => random.Next(100).ToString(CultureInfo.InvariantCulture),
        2 => "nameof(Name)",
        3 => "FieldType.EdmString",
        4 => "\"Contact\"",
        _ => Name(),
    };

    private string Local() => "v" + random.Next(1000).ToString(CultureInfo.InvariantCulture);

    private string Name() => s_names[random.Next(s_names.Length)];

    private string Member() => s_members[random.Next(s_members.Length)];

    private string Type() => s_types[random.Next(s_types.Length)];
}
