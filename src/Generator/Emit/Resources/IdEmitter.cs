using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>The id of a resource: its names, its address, its children, its requests.</summary>
internal sealed class IdEmitter
{
    private readonly ApiContext _api;
    private readonly ResourceContract _resource;
    private readonly ResourceContract? _parent;
    private readonly List<string> _parameters;

    private IdEmitter(ApiContext api, ResourceContract resource)
    {
        _api = api;
        _resource = resource;
        _parent = api.Contract.Resource(resource.Parent);
        _parameters = [.. resource.Id.Parameters];
    }

    private string Name => NameOf(_resource);

    private string? ParentName => _parent is null ? null : _api.Qualified(NameOf(_parent));

    public static string NameOf(ResourceContract resource) => resource.Name + "Id";

    /// <summary>The expression for a parameter of the id, on an instance.</summary>
    public static string Value(ResourceContract resource, string parameter) =>
        parameter == resource.NameParameter ? "Name" : PropertyOf(parameter);

    public static GeneratedFile Emit(ApiContext api, ResourceContract resource) =>
        api.File(NameOf(resource), resource.File, writer => new IdEmitter(api, resource).Write(writer));

    private static string PropertyOf(string parameter) => CSharpNames.Pascal(parameter) switch
    {
        "Name" or "Parent" or "ResourceType" or "ApiVersion" => CSharpNames.Pascal(parameter) + "Value",
        var name => name!,
    };

    private void Write(CodeWriter writer)
    {
        writer.Line($"/// <summary>The id of a resource of type {CSharpText.Xml(_resource.Type)}.</summary>");
        _api.TypeAttributes(writer, _resource.Type);
        writer.Line($"{_api.Visibility} sealed partial class {Name} : global::ArmPayloads.ResourceId, global::System.IEquatable<{_api.Qualified(Name)}>");
        writer.Line("#if NET7_0_OR_GREATER");
        using (writer.Indent())
            writer.Line($", global::System.IParsable<{_api.Qualified(Name)}>");
        writer.Line("#endif");
        writer.Line("{");
        using (writer.Indent())
        {
            WriteConstraints(writer);
            WriteConstructors(writer);
            WriteNames(writer);
            WriteParsing(writer);
            foreach (var child in _api.Contract.ChildrenOf(_resource))
                WriteChild(writer, child);
            foreach (var operation in OperationMethods.On(_api, _resource))
                OperationEmitter.Write(writer, _api, operation);
            WriteReading(writer);
        }
        writer.Line("}");
    }

    private void WriteConstraints(CodeWriter writer)
    {
        const string Constraint = "global::ArmPayloads.NameConstraint";
        var inherited = _parent is null ? 0 : _parent.Id.Parameters.Count();
        var others = _parameters.Skip(inherited).Take(_parameters.Count - inherited - 1).ToList();
        var parts = others.Select(parameter => $"new({Arguments(parameter)})").ToList();
        if (ParentName is not null)
            parts.Insert(0, $".. {ParentName}.Constraints");
        writer.Line($"internal static readonly {Constraint} NameConstraint = new({Arguments(_resource.NameParameter)});");
        writer.Line($"internal static readonly {Constraint}[] Constraints = [{string.Join(", ", parts.Append("NameConstraint"))}];");
        writer.Line();
        writer.Line($"private static readonly global::ArmPayloads.ResourceIdTemplate s_template = new({CSharpText.Literal(_resource.Id.ToString())}, Constraints);");
        writer.Line();
    }

    private string Arguments(string parameter)
    {
        var schema = _resource.Parameters.FirstOrDefault(constraint => constraint.Name == parameter)?.Schema;
        var length = schema?.Get<LengthKeyword>();
        var arguments = CSharpText.Literal(parameter);
        if (schema?.Get<PatternKeyword>() is { } pattern)
            arguments += $", pattern: {CSharpText.Literal(pattern.Pattern.Source)}";
        if (length?.Min is { } min)
            arguments += $", minLength: {min}";
        if (length?.Max is { } max)
            arguments += $", maxLength: {max}";
        return arguments;
    }

    private void WriteConstructors(CodeWriter writer)
    {
        const string Invalid = "/// <exception cref=\"global::System.ArgumentException\">A name is empty, or not one that the service takes.</exception>";
        var all = string.Join(", ", _parameters.Select(parameter => "string " + CSharpText.Parameter(parameter)));
        var values = string.Join(", ", _parameters.Select(CSharpText.Parameter));
        writer.Line("/// <summary>Makes an id of its names.</summary>").Line(Invalid);
        if (_parent is null)
        {
            using (writer.Block($"public {Name}({all})\n    : base(s_template, {CSharpText.Literal(_api.Contract.Version)}, null, {values})"))
            {
            }
            writer.Line();
            return;
        }
        var own = _parameters.Skip(_parent.Id.Parameters.Count()).ToList();
        var inherited = _parent.Id.Parameters.ToList();
        var fromParent = inherited.Select(parameter => "parent." + Value(_parent, parameter));
        writer.Line($"public {Name}({all})\n    : this(new {ParentName}({string.Join(", ", inherited.Select(CSharpText.Parameter))}), {string.Join(", ", own.Select(CSharpText.Parameter))})\n{{\n}}").Line();
        writer.Line("/// <summary>Makes an id of its parent and its name.</summary>").Line(Invalid);
        using (writer.Block($"public {Name}({ParentName} parent, {string.Join(", ", own.Select(parameter => "string " + CSharpText.Parameter(parameter)))})\n    : base(s_template, {CSharpText.Literal(_api.Contract.Version)}, parent ?? throw new global::System.ArgumentNullException(nameof(parent)), {string.Join(", ", fromParent.Concat(own.Select(CSharpText.Parameter)))})"))
            writer.Line("Parent = parent;");
        writer.Line();
    }

    private void WriteNames(CodeWriter writer)
    {
        if (_parent is not null)
        {
            writer.Line($"/// <summary>The id of the {CSharpText.Xml(_parent.Name)} it belongs to.</summary>");
            writer.Line($"public {ParentName} Parent {{ get; }}").Line();
        }
        for (var i = 0; i < _parameters.Count - 1; i++)
        {
            writer.Line($"/// <summary>The value of {CSharpText.Xml(_parameters[i])}.</summary>");
            writer.Line($"public string {PropertyOf(_parameters[i])} => this[{i}];").Line();
        }
    }

    private void WriteParsing(CodeWriter writer)
    {
        var values = string.Join(", ", _parameters.Select((_, i) => $"values[{i}]"));
        writer.Line($$"""
            /// <summary>Reads an id such as an ARM answer has. Letter case of its fixed segments does not count.</summary>
            /// <exception cref="global::System.FormatException">The text is no id of this type; the message says where it differs.</exception>
            public static {{Name}} Parse(string id) => TryParse(id, out var result) ? result : throw NotAnId(s_template, id);

            /// <summary>Reads an id; false where the text is none of this type.</summary>
            public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{Name}}? result)
            {
                result = TryMatch(s_template, id, out var values) ? new {{Name}}({{values}}) : null;
                return result is not null;
            }

            #if NET7_0_OR_GREATER
            static {{Name}} global::System.IParsable<{{_api.Qualified(Name)}}>.Parse(string s, global::System.IFormatProvider? provider) => Parse(s);

            static bool global::System.IParsable<{{_api.Qualified(Name)}}>.TryParse(string? s, global::System.IFormatProvider? provider, out {{Name}} result) => TryParse(s, out result!);
            #endif

            /// <inheritdoc/>
            public bool Equals({{Name}}? other) => base.Equals(other);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => base.Equals(obj);

            /// <inheritdoc/>
            public override int GetHashCode() => base.GetHashCode();

            """.TrimEnd('\n'));
        writer.Line();
    }

    private void WriteChild(CodeWriter writer, ResourceContract child)
    {
        var own = child.Id.Parameters.Skip(_parameters.Count).Select(CSharpText.Parameter).ToList();
        var type = _api.Qualified(NameOf(child));
        writer.Line($"/// <summary>The id of one of the {CSharpText.Xml(child.Collection.Length > 0 ? child.Collection : child.Segment)} of this {CSharpText.Xml(_resource.Name)}.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The name is empty, or not one that the service takes.</exception>");
        writer.Line($"public {type} {ResourceNames.InParent(child, _resource)}({string.Join(", ", own.Select(name => "string " + name))}) => new(this, {string.Join(", ", own)});").Line();
    }

    private void WriteReading(CodeWriter writer)
    {
        var body = _api.Qualified(_resource.Name);
        var resource = $"global::ArmPayloads.Resource<{_api.Qualified(Name)}, {body}>";
        writer.Line($$"""
            internal static readonly global::ArmPayloads.PayloadReadFunc<{{resource}}> ReadResource = global::ArmPayloads.ResponseReader.Resource<{{_api.Qualified(Name)}}, {{body}}>({{body}}.ReadRequired, static text => TryParse(text, out var id) ? id : null, wholeIsData: {{(_resource.Form == ResourceForm.Resource ? "true" : "false")}});

            internal static readonly global::ArmPayloads.PayloadReadFunc<global::ArmPayloads.ResourcePage<{{_api.Qualified(Name)}}, {{body}}>> ReadPage = global::ArmPayloads.ResponseReader.Page(ReadResource);

            internal static {{body}} ReadData(ref global::System.Text.Json.Utf8JsonReader reader) => ReadResource(ref reader).Data;
            """);
    }
}
