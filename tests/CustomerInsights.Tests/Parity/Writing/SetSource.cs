using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>A set of definitions as a C# file with a class whose method makes it.</summary>
internal sealed class SetSource
{
    private readonly TypeSource _types;
    private readonly CodeText _code = new();
    private readonly Choices _choices;
    private readonly ValueSource _values;
    private readonly ResourceContract _root;

    private SetSource(string name, ApiContract api, PayloadObject set, Choices choices)
    {
        (Name, Set) = (name, set);
        (_types, _choices) = (new TypeSource(api), choices);
        _values = new ValueSource(_types, _code, choices);
        _root = api.Resources.First(resource => resource.Parent is null);
    }

    /// <summary>The class.</summary>
    public string Name { get; }

    /// <summary>What was written.</summary>
    public PayloadObject Set { get; }

    public string Text => _code.ToString();

    /// <summary>Where values stand, by resource, number sign and pointer.</summary>
    public IReadOnlyDictionary<string, TextSpan> Values => _code.Values.ToDictionary(mark => mark.Key, mark => mark.Value);

    /// <summary>Where the names of members and of resources stand.</summary>
    public IReadOnlyDictionary<string, TextSpan> Names => _code.Names.ToDictionary(mark => mark.Key, mark => mark.Value);

    /// <summary>Writes a set: <c>{ "profiles": { "Contact": {...} }, "existing": { "profiles": ["Account"] } }</c>.</summary>
    /// <exception cref="CannotBeWrittenException">C# cannot say it.</exception>
    public static SetSource Write(string name, ApiContract api, PayloadObject set, Choices choices)
    {
        var source = new SetSource(name, api, set, choices);
        source.WriteFile();
        return source;
    }

    private void WriteFile()
    {
        var definition = DefinitionNames.Definition(_root);
        _code.Append("using ArmPayloads;\nusing ArmPayloads.CustomerInsights;\n\n");
        _code.Append($"public static class {Name}\n");
        _code.Block('{', '}', () =>
        {
            _code.Line().Append($"public static {definition} Create() => new() ");
            _code.Block('{', '}', WriteParts);
            _code.Append(";");
            foreach (var member in _values.Texts.Members)
                _code.Line().Line().Append(member);
        });
        _code.Append("\n");
    }

    private void WriteParts()
    {
        foreach (var part in Set.Members)
        {
            if (part.Value is not PayloadObject content)
                throw new CannotBeWrittenException($"'{part.Name}' is an object");
            if (part.Name == DefinitionSet.Existing)
                WriteExisting(content);
            else if (part.Name == DefinitionSet.RootMember(_root))
                WriteRoot(content, part.Name);
            else
                WriteCollection(content, part.Name);
            _code.Append(",");
        }
    }

    private void WriteRoot(PayloadObject root, string place)
    {
        _code.Line().Append($"{_root.Name} = ");
        _values.Write(new ObjectShape(_root.Definition), root, place + "#");
    }

    private void WriteCollection(PayloadObject resources, string collection)
    {
        var contract = ResourceOf(collection);
        if (!contract.IsWritable)
            throw new CannotBeWrittenException($"'{collection}' cannot be written");
        _code.Line().Append(DefinitionNames.Collection(_root, contract)).Append(" = ");
        // A collection without entries is mentioned only where it is made anew.
        if (resources.Members.Count == 0 || _choices.Once(4))
            _code.Append("new() ");
        // An initializer is of one kind throughout: indexers, or calls of Add.
        var isIndexed = _choices.Next(4) < 3;
        _code.Block('{', '}', () =>
        {
            foreach (var resource in resources.Members)
                WriteResource(contract, resource, $"{collection}/{resource.Name}#", isIndexed);
        });
    }

    private void WriteResource(ResourceContract contract, PayloadMember resource, string place, bool isIndexed)
    {
        _code.Line().Append(isIndexed ? "[" : "{ ");
        _code.Mark(place, isName: true, () => _code.Append(_values.Texts.Write(resource.Name)));
        _code.Append(isIndexed ? "] = " : ", ");
        _values.Write(new ObjectShape(contract.Definition), resource.Value, place);
        _code.Append(isIndexed ? "," : " },");
    }

    private void WriteExisting(PayloadObject existing)
    {
        _code.Line().Append("Existing = ").Append(_choices.Once(3) ? "new() " : "");
        _code.Block('{', '}', () =>
        {
            foreach (var names in existing.Members)
            {
                _code.Line().Append(DefinitionNames.Collection(_root, ResourceOf(names.Name))).Append(" = ");
                var list = new ListShape(new ScalarShape(ScalarKind.Text));
                var array = names.Value as PayloadArray ?? throw new CannotBeWrittenException($"'{names.Name}' of what exists is a list");
                _values.Write(list, array, DefinitionSet.Existing + "#" + JsonPointer.Append("", names.Name));
                _code.Append(",");
            }
        });
    }

    private ResourceContract ResourceOf(string collection) =>
        _types.Api.Resources.FirstOrDefault(resource => resource.Parent is not null && resource.Collection == collection)
        ?? throw new CannotBeWrittenException($"there is no collection '{collection}'");
}
