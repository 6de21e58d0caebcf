using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>The id of a resource: its names, its address, its children, its requests.</summary>
internal sealed class IdEmitter
{
    private readonly ApiContext _api;
    private readonly ResourceContract _resource;
    private readonly ResourceContract? _parent;
    private readonly List<string> _parameters;
    private readonly List<string> _names;

    private IdEmitter(ApiContext api, ResourceContract resource)
    {
        _api = api;
        _resource = resource;
        _parent = api.Contract.Resource(resource.Parent);
        _parameters = [.. resource.Id.Parameters];
        var names = new ParameterNames("parent");
        _names = [.. _parameters.Select(parameter => names.Take(parameter, "Value"))];
    }

    private string Name => ResourceNames.Id(_resource);

    private string? ParentName => _parent is null ? null : _api.Qualified(ResourceNames.Id(_parent));

    public static GeneratedFile Emit(ApiContext api, ResourceContract resource) =>
        api.File(ResourceNames.Id(resource), resource.File, writer => new IdEmitter(api, resource).Write(writer));

    private void Write(CodeWriter writer)
    {
        writer.Line($"/// <summary>The id of a resource of type {CSharpText.Xml(_resource.Type)}.</summary>");
        _api.TypeAttributes(writer, _resource.Type);
        var parsable = _api.Features.HasParsable ? $", global::System.IParsable<{_api.Qualified(Name)}>" : "";
        using (writer.Block($"{_api.Visibility} sealed partial class {Name} : global::ArmPayloads.ResourceId, global::System.IEquatable<{_api.Qualified(Name)}>{parsable}"))
        {
            WriteConstraints(writer);
            WriteConstructors(writer);
            WriteNames(writer);
            WriteParsing(writer);
            foreach (var child in _api.Contract.ChildrenOf(_resource))
                WriteChild(writer, child);
            foreach (var operation in _api.Operations.On(_resource))
                OperationEmitter.Write(writer, _api, operation);
            WriteReading(writer);
        }
    }

    private void WriteConstraints(CodeWriter writer)
    {
        const string Constraint = "global::ArmPayloads.NameConstraint";
        var inherited = _parent?.Id.Parameters.Count ?? 0;
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

    // Names of the parent are said at the parent.
    private static SchemaContract? SchemaOf(ResourceContract resource, string parameter) =>
        resource.Parameters.FirstOrDefault(constraint => constraint.Name == parameter)?.Schema;

    private string? DescriptionOf(string parameter)
    {
        for (var resource = _resource; resource is not null; resource = _api.Contract.Resource(resource.Parent))
        {
            if (SchemaOf(resource, parameter)?.Annotations.Description is { } description)
                return description;
        }
        return null;
    }

    private string Arguments(string parameter)
    {
        var constraint = NameConstraint.Of(_resource, parameter);
        var arguments = CSharpText.Literal(parameter);
        if (constraint.Pattern is { } pattern)
            arguments += $", pattern: {CSharpText.Literal(pattern)}";
        if (constraint.MinLength != 1)
            arguments += $", minLength: {constraint.MinLength}";
        if (constraint.MaxLength != int.MaxValue)
            arguments += $", maxLength: {constraint.MaxLength}";
        return arguments;
    }

    private void WriteConstructors(CodeWriter writer)
    {
        const string Invalid = "/// <exception cref=\"global::System.ArgumentException\">A name is empty, or not one that the service takes.</exception>";
        var all = string.Join(", ", _names.Select(name => "string " + name));
        var values = string.Join(", ", _names);
        writer.Line("/// <summary>Makes an id of its names.</summary>").Line(Invalid);
        if (_parent is null)
        {
            using (writer.Block($"public {Name}({all})\n    : base(s_template, {CSharpText.Literal(_api.Contract.Version)}, null, {values})"))
            {
            }
            writer.Line();
            return;
        }
        var own = _names.Skip(_parent.Id.Parameters.Count).ToList();
        var fromParent = _parent.Id.Parameters.Select(parameter => "parent." + ResourceNames.Value(_parent, parameter));
        var inherited = _names.Take(_parent.Id.Parameters.Count);
        using (writer.Block($"public {Name}({all})\n    : this(new {ParentName}({string.Join(", ", inherited)}), {string.Join(", ", own)})"))
        {
        }
        writer.Line();
        writer.Line("/// <summary>Makes an id of its parent and its name.</summary>").Line(Invalid);
        using (writer.Block($"public {Name}({ParentName} parent, {string.Join(", ", own.Select(name => "string " + name))})\n    : base(s_template, {CSharpText.Literal(_api.Contract.Version)}, parent ?? throw new global::System.ArgumentNullException(nameof(parent)), {string.Join(", ", fromParent.Concat(own))})"))
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
            Documentation.Summary(writer, DescriptionOf(_parameters[i]), $"The value of {_parameters[i]}.");
            writer.Line($"public string {ResourceNames.Property(_resource, _parameters[i])} => this[{i}];").Line();
        }
    }

    private void WriteParsing(CodeWriter writer)
    {
        var values = string.Join(", ", _parameters.Select((_, i) => $"values[{i}]"));
        var notNull = _api.Features.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        writer.Line($$"""
            /// <summary>Reads an id such as an ARM answer has. Letter case of its fixed segments does not count.</summary>
            /// <exception cref="global::System.FormatException">The text is no id of this type; the message says where it differs.</exception>
            public static {{Name}} Parse(string id) => TryParse(id, out var result) ? result{{(_api.Features.HasNotNullWhen ? "" : "!")}} : throw NotAnId(s_template, id);

            /// <summary>Reads an id; false where the text is none of this type.</summary>
            public static bool TryParse({{notNull}}string? id, {{notNull}}out {{Name}}? result)
            {
                result = TryMatch(s_template, id, out var values) ? new {{Name}}({{values}}) : null;
                return result is not null;
            }

            /// <inheritdoc/>
            public bool Equals({{Name}}? other) => base.Equals(other);

            /// <inheritdoc/>
            public override bool Equals(object? obj) => base.Equals(obj);

            /// <inheritdoc/>
            public override int GetHashCode() => base.GetHashCode();

            """);
        if (_api.Features.HasParsable)
            WriteParsable(writer);
    }

    private void WriteParsable(CodeWriter writer) => writer.Line($$"""
        static {{Name}} global::System.IParsable<{{_api.Qualified(Name)}}>.Parse(string s, global::System.IFormatProvider? provider) => Parse(s);

        static bool global::System.IParsable<{{_api.Qualified(Name)}}>.TryParse(string? s, global::System.IFormatProvider? provider, out {{Name}} result) => TryParse(s, out result!);

        """);

    private void WriteChild(CodeWriter writer, ResourceContract child)
    {
        var own = child.Id.Parameters.Skip(_parameters.Count).Select(CSharpText.Parameter).ToList();
        var type = _api.Qualified(ResourceNames.Id(child));
        writer.Line($"/// <summary>The id of one of the {CSharpText.Xml(child.Collection.Length > 0 ? child.Collection : child.Segment)} of this {CSharpText.Xml(_resource.Name)}.</summary>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">The name is empty, or not one that the service takes.</exception>");
        writer.Line($"public {type} {ResourceNames.InParent(_api, child, _resource)}({string.Join(", ", own.Select(name => "string " + name))}) => new(this, {string.Join(", ", own)});").Line();
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
