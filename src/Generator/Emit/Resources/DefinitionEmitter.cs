using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Generator.Emit.Types;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>A whole set of definitions as one value: a root resource and a dictionary for each collection below it.</summary>
internal sealed class DefinitionEmitter
{
    private readonly ApiContext _api;
    private readonly ResourceContract _root;
    private readonly List<ResourceContract> _collections;

    private DefinitionEmitter(ApiContext api, ResourceContract root)
    {
        _api = api;
        _root = root;
        _collections = [.. Below(api, root).Where(resource => resource.IsWritable && resource.Collection.Length > 0)];
    }

    private string Name => DefinitionNames.Definition(_root);

    private string Existing => DefinitionNames.Existing(_root);

    public static IEnumerable<GeneratedFile> Emit(ApiContext api)
    {
        foreach (var root in api.Contract.Resources.Where(resource => resource.Parent is null))
        {
            var emitter = new DefinitionEmitter(api, root);
            if (emitter._collections.Count == 0)
                continue;
            yield return api.File(emitter.Name, null, emitter.Write);
            yield return emitter.EmitExisting();
        }
    }

    // Children of the root and their children: folders go no deeper.
    private static IEnumerable<ResourceContract> Below(ApiContext api, ResourceContract root) =>
        api.Contract.ChildrenOf(root).SelectMany(child => new[] { child }.Concat(api.Contract.ChildrenOf(child))).OrderBy(resource => resource.Type, StringComparer.Ordinal);

    private GeneratedFile EmitExisting()
    {
        var names = new SchemaContract(
            EquatableArray.Create<Keyword>(new TypeKeyword(JsonTypes.Array), new ItemsKeyword([], new SchemaContract(EquatableArray.Create<Keyword>(new TypeKeyword(JsonTypes.String)), Annotations.None))),
            Annotations.None);
        var properties = Below(_api, _root).Where(resource => resource.Collection.Length > 0).Select(resource => new PropertyContract(
            resource.Collection,
            PropertyOf(resource),
            names with { Annotations = new Annotations(Description: $"The names of {resource.Collection} that live on the server.") },
            false));
        var schema = SchemaContract.Any with { Annotations = new Annotations(Description: $"The names of what lives only on the server, and is in no {Name}.") };
        var type = new TypeContract(_root.Type + "#existing", Existing, TypeForm.Object, schema, properties.ToEquatableArray(), [], [], null);
        return ObjectEmitter.Emit(_api, type, null);
    }

    private void Write(CodeWriter writer)
    {
        writer.Line($"/// <summary>A whole {CSharpText.Xml(_root.Name)} as one value: what is sent to the service, by name.</summary>");
        _api.TypeAttributes(writer, _root.Type + "#definition");
        using (writer.Block($"{_api.Visibility} sealed partial class {Name}"))
        {
            WriteFields(writer);
            writer.Line($"/// <summary>The {CSharpText.Xml(_root.Name)} itself; null where it is not part of the definition.</summary>");
            writer.Line($"public {TypeOf(_root)}? {_root.Name} {{ get; set; }}").Line();
            foreach (var resource in _collections)
            {
                var keys = IsNested(resource) ? $", keys such as {_api.Contract.Resource(resource.Parent)!.Name}/{ResourceNames.InParent(_api, resource, _api.Contract.Resource(resource.Parent)!)}" : "";
                writer.Line($"/// <summary>The {CSharpText.Xml(resource.Collection)} by name{CSharpText.Xml(keys)}.</summary>");
                WriteCollection(writer, resource);
            }
            writer.Line("/// <summary>The names of what lives only on the server.</summary>");
            writer.Line($"public {_api.Qualified(Existing)} Existing {{ get; set; }} = new();").Line();
            WriteLoad(writer);
            WriteSave(writer);
            WriteValidate(writer);
        }
    }

    // Undefined until something is put in: a collection that a definition does not mention is unknown, not empty.
    private void WriteCollection(CodeWriter writer, ResourceContract resource)
    {
        var type = $"global::ArmPayloads.PayloadDictionary<{TypeOf(resource)}>";
        using (writer.Block($"public {type} {PropertyOf(resource)}"))
        {
            writer.Line($"get => {FieldOf(resource)} ??= {type}.CreateUndefined();");
            writer.Line($"set => {FieldOf(resource)} = value;");
        }
        writer.Line();
    }

    private void WriteFields(CodeWriter writer)
    {
        foreach (var resource in _collections)
            writer.Line($"private global::ArmPayloads.PayloadDictionary<{TypeOf(resource)}>? {FieldOf(resource)};");
        writer.Line();
    }

    private void WriteLoad(CodeWriter writer)
    {
        writer.Line($$"""
            /// <summary>Reads a folder of payload files: {{DefinitionLayout.RootFile(_root)}}, one folder for each collection, {{DefinitionLayout.ExistingFile}}.</summary>
            /// <param name="folder">The folder; a relative path starts at the current directory.</param>
            /// <exception cref="global::System.IO.DirectoryNotFoundException">There is no such folder.</exception>
            /// <exception cref="global::ArmPayloads.PayloadJsonException">A file cannot be read; the exception says which one and where.</exception>
            """);
        using (writer.Block($"public static {Name} Load(string folder)"))
        {
            writer.Line("var files = new global::ArmPayloads.DefinitionFolderReader(folder);");
            writer.Line($"var definition = new {Name}();");
            writer.Line($"definition.{_root.Name} = files.ReadFile({CSharpText.Literal(DefinitionLayout.RootFile(_root))}, {TypeOf(_root)}.ReadRequired);");
            foreach (var resource in _collections)
                writer.Line($"files.{(IsNested(resource) ? "ReadNested" : "ReadCollection")}({Place(resource)}, definition.{PropertyOf(resource)}, {TypeOf(resource)}.ReadRequired, {Constraints(resource)});");
            writer.Line($"definition.Existing = files.ReadFile({CSharpText.Literal(DefinitionLayout.ExistingFile)}, {_api.Qualified(Existing)}.ReadRequired) ?? new {_api.Qualified(Existing)}();");
            writer.Line("return definition;");
        }
        writer.Line();
    }

    private void WriteSave(CodeWriter writer)
    {
        writer.Line("""
            /// <summary>Writes the definition as payload files. Nothing is written if a name or a payload is not fit to be, and no file is left half written.</summary>
            /// <param name="folder">The folder; it is made if it is not there.</param>
            /// <param name="removeOthers">Whether payload files of resources that are not in the definition are deleted.</param>
            /// <exception cref="global::System.ArgumentException">A name is not one that the service takes.</exception>
            """);
        using (writer.Block("public void Save(string folder, bool removeOthers = false)"))
        {
            writer.Line("var files = new global::ArmPayloads.DefinitionFolderWriter();");
            writer.Line($"files.WriteFile({CSharpText.Literal(DefinitionLayout.RootFile(_root))}, {_root.Name});");
            foreach (var resource in _collections)
                writer.Line($"files.{(IsNested(resource) ? "WriteNested" : "WriteCollection")}({Place(resource)}, {PropertyOf(resource)}, {Constraints(resource)});");
            writer.Line($"files.WriteFile({CSharpText.Literal(DefinitionLayout.ExistingFile)}, Existing.ToJson() == \"{{}}\" ? null : Existing);");
            writer.Line("files.Commit(folder, removeOthers);");
        }
    }

    private void WriteValidate(CodeWriter writer)
    {
        writer.Line();
        writer.Line("/// <summary>Checks the whole definition, as it would be sent: the same rules that the analyzers hold it against. A collection that it does not mention is unknown, and so is what Existing names.</summary>");
        Validation.Document(writer);
        using (writer.Block(Validation.Method))
        {
            writer.Line($"var validation = new global::ArmPayloads.DefinitionValidation({_api.ContractValue});");
            writer.Line($"validation.Add({CSharpText.Literal(DefinitionSet.RootMember(_root))}, {_root.Name});");
            foreach (var resource in _collections)
                writer.Line($"validation.Add({CSharpText.Literal(resource.Collection)}, {FieldOf(resource)});");
            writer.Line($"validation.Add({CSharpText.Literal(DefinitionSet.Existing)}, Existing);");
            writer.Line("return validation.Check();");
        }
    }

    private string TypeOf(ResourceContract resource) => _api.Qualified(_api.Contract.Type(resource.Definition)!.Name);

    private bool IsNested(ResourceContract resource) => resource.Parent != _root.Type;

    private string PropertyOf(ResourceContract resource) => DefinitionNames.Collection(_root, resource);

    private string FieldOf(ResourceContract resource) => CSharpNames.Camel(PropertyOf(resource), "_");

    private string Place(ResourceContract resource) => IsNested(resource)
        ? $"{CSharpText.Literal(_api.Contract.Resource(resource.Parent)!.Collection)}, {CSharpText.Literal(resource.Segment)}"
        : CSharpText.Literal(resource.Collection);

    private string Constraints(ResourceContract resource)
    {
        var own = $"{_api.Qualified(ResourceNames.Id(resource))}.NameConstraint";
        return IsNested(resource) ? $"{_api.Qualified(ResourceNames.Id(_api.Contract.Resource(resource.Parent)!))}.NameConstraint, {own}" : own;
    }
}
