using ArmPayloads.Contracts.Model;
using ArmPayloads.Generator.Emit.Properties;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Types;

/// <summary>A class for an object.</summary>
internal sealed class ObjectEmitter
{
    private const string Reader = "global::System.Text.Json.Utf8JsonReader";
    private const string KeepMember = "global::ArmPayloads.PayloadReader.ReadAdditional(ref reader, name, result);";

    private readonly ApiContext _api;
    private readonly TypeContract _type;
    private readonly List<PropertyEmitter> _properties;

    private ObjectEmitter(ApiContext api, TypeContract type)
    {
        _api = api;
        _type = type;
        _properties = [.. type.Properties.Select(property => PropertyEmitter.Of(api, type, property))];
    }

    private bool HasRequired => _api.Features.HasRequiredMembers && _properties.Any(property => property.IsRequired);

    // One kind is looked for ahead of reading; a second one would need a second look.
    private KindContract? Kind => _type.Kinds.Count > 0 ? _type.Kinds[0] : null;

    public static GeneratedFile Emit(ApiContext api, TypeContract type, string? file) =>
        api.File(type.Name, file, writer => new ObjectEmitter(api, type).Write(writer));

    private void Write(CodeWriter writer)
    {
        Documentation.Summary(writer, _type.Schema.Annotations.Description, $"The type {_type.Name}.");
        _api.TypeAttributes(writer, _type.Key);
        if (_type.Schema.Annotations.Deprecated)
            writer.Line("[global::System.Obsolete]");
        var baseType = _type.KindOf is { } kind ? _api.Qualified(kind) : "global::ArmPayloads.Payload";
        using (writer.Block($"{_api.Visibility} sealed partial class {_type.Name} : {baseType}"))
        {
            WriteFields(writer);
            WriteConstructors(writer);
            foreach (var property in _properties)
            {
                property.Declare(writer, _api);
                writer.Line();
            }
            WriteReading(writer);
            WriteMembers(writer);
            // A type that no schema declares has nothing to be held against.
            if (_api.Contract.Type(_type.Key) is not null)
                Validation.Write(writer, _api, _type);
        }
    }

    private void WriteFields(CodeWriter writer)
    {
        foreach (var property in _properties.Where(property => !property.Property.IsReadOnly))
            writer.Line($"private static readonly global::ArmPayloads.PayloadName {property.JsonName} = new({property.JsonLiteral});");
        writer.Line();
        foreach (var property in _properties)
            property.DeclareField(writer);
        writer.Line();
    }

    // What is read from JSON sets whatever is there; the compiler cannot see that.
    private void WriteConstructors(CodeWriter writer)
    {
        if (!HasRequired)
            return;
        writer.Line($"/// <summary>Makes an empty {_type.Name}; its required members follow in the initializer.</summary>");
        using (writer.Block($"public {_type.Name}()"))
        {
        }
        writer.Line();
        writer.Line("#pragma warning disable CS8618 // The required members come from JSON, and Validate says which of them did not.");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        using (writer.Block($"private {_type.Name}(global::ArmPayloads.FromJson _)"))
        {
        }
        writer.Line("#pragma warning restore CS8618");
        writer.Line();
    }

    private void WriteReading(CodeWriter writer)
    {
        writer.Line($$"""
            /// <summary>Reads JSON text. Members that the schema does not know are kept in AdditionalProperties.</summary>
            /// <exception cref="global::ArmPayloads.PayloadJsonException">The text is no JSON, or a value has the wrong type; the exception says where.</exception>
            public static {{_type.Name}} FromJson(string json) => global::ArmPayloads.PayloadReader.Parse(json, ReadRequired);

            internal static {{_type.Name}} ReadRequired(ref {{Reader}} reader) => global::ArmPayloads.PayloadReader.Required(ref reader, Read(ref reader));

            """);
        using (writer.Block($"internal static {_type.Name}? Read(ref {Reader} reader)"))
        {
            writer.Line("if (!global::ArmPayloads.PayloadReader.BeginObject(ref reader))");
            using (writer.Indent())
                writer.Line("return null;");
            if (Kind is { } kind)
                WriteReadingByKind(writer, kind);
            else
                WriteReadingLoop(writer);
        }
        if (Kind is not null)
        {
            writer.Line();
            using (writer.Block($"private static {_type.Name} ReadMembers(ref {Reader} reader, string? {KindCode.KindLocal})"))
                WriteReadingLoop(writer);
        }
        writer.Line();
        if (_properties.Count > 0)
            WriteReadMember(writer);
    }

    private void WriteReadingByKind(CodeWriter writer, KindContract kind)
    {
        writer.Line("var start = reader;");
        writer.Line($"var {KindCode.KindLocal} = global::ArmPayloads.PayloadReader.FindText(reader, {CSharpText.Literal(kind.By)}u8);");
        writer.Line($"var result = ReadMembers(ref reader, {KindCode.KindLocal});");
        var sibling = _properties.First(property => property.Property.JsonName == kind.By).TextOf("result");
        if (sibling is not null)
        {
            writer.Line($"if ({sibling} == {KindCode.KindLocal})");
            using (writer.Indent())
                writer.Line("return result;");
            writer.Line($"// {CSharpText.Comment(kind.By)} stands there twice, and the last one counts.");
            writer.Line("reader = start;");
            writer.Line($"return ReadMembers(ref reader, {sibling});");
        }
        else
        {
            writer.Line("return result;");
        }
    }

    private void WriteReadingLoop(CodeWriter writer)
    {
        writer.Line($"var result = new {_type.Name}({(HasRequired ? "default(global::ArmPayloads.FromJson)" : "")});");
        using (writer.Block("while (global::ArmPayloads.PayloadReader.NextMember(ref reader))"))
        {
            writer.Line("var name = global::ArmPayloads.PayloadReader.MemberName(ref reader);");
            if (_properties.Count == 0)
            {
                writer.Line(KeepMember);
            }
            else
            {
                writer.Line($"if (!result.ReadMember(name, ref reader{(Kind is null ? "" : ", " + KindCode.KindLocal)}))");
                using (writer.Indent())
                    writer.Line(KeepMember);
            }
        }
        writer.Line("return result;");
    }

    private void WriteReadMember(CodeWriter writer)
    {
        var kind = Kind is null ? "" : $", string? {KindCode.KindLocal}";
        using (writer.Block($"private bool ReadMember(global::System.ReadOnlySpan<byte> name, ref {Reader} reader{kind})"))
        {
            using (writer.Block("switch (name.Length)"))
            {
                foreach (var (name, literal, property) in NamesInJson().OrderBy(entry => LengthOf(entry.Name)))
                {
                    writer.Line($"case {LengthOf(name)} when global::System.MemoryExtensions.SequenceEqual(name, {literal}u8):");
                    using (writer.Indent())
                    {
                        property.Read(writer);
                        writer.Line("return true;");
                    }
                }
                writer.Line("default:");
                using (writer.Indent())
                    writer.Line("return false;");
            }
        }
        writer.Line();
    }

    // A property's own name goes before another one's alias.
    private IEnumerable<(string Name, string Literal, PropertyEmitter Property)> NamesInJson()
    {
        var own = _properties.Select(property => (Name: property.Property.JsonName, Literal: property.JsonLiteral, Property: property));
        if (_properties.All(property => property.Property.Aliases.Count == 0))
            return own;
        var aliases = _properties.SelectMany(property => property.Property.Aliases.Where(IsWellFormed).Select(alias => (Name: alias, Literal: CSharpText.Literal(alias), Property: property)));
        return own.Concat(aliases).GroupBy(entry => entry.Name, StringComparer.Ordinal).Select(names => names.First());
    }

    // A UTF-8 literal holds no half of a surrogate pair.
    private static bool IsWellFormed(string name) => !name.Where((c, i) =>
        char.IsSurrogate(c) && !(i + 1 < name.Length && char.IsSurrogatePair(c, name[i + 1])) && !(i > 0 && char.IsSurrogatePair(name[i - 1], c))).Any();

    private static int LengthOf(string name) => System.Text.Encoding.UTF8.GetByteCount(name);

    private void WriteMembers(CodeWriter writer)
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.Block("protected override void WriteMembers(global::ArmPayloads.PayloadWriter writer)"))
        {
            foreach (var property in _properties)
                property.Write(writer);
        }
    }
}
