using System.Globalization;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Rules;

/// <summary>A rule's declaration as verbs read it. What is wrong is reported with its place, and the declaration is then passed over.</summary>
internal sealed class RuleSource(SchemaNode node, SchemaReader reader, RuleSource? outer = null)
{
    private readonly List<DeclaredPath> _paths = outer?._paths ?? [];

    /// <summary>The paths that were read, with those of the parts.</summary>
    public IReadOnlyList<DeclaredPath> Paths => _paths;

    /// <summary>Whether something was reported.</summary>
    public bool IsBroken { get; private set; }

    public SchemaNode Node => node;

    private RuleSource? Outer => outer;

    public SchemaNode? this[string name] => node[name];

    public RuleSource Below(SchemaNode below) => new(below, reader, this);

    public void Problem(SchemaNode? at, string message)
    {
        for (var source = this; source is not null; source = source.Outer)
            source.IsBroken = true;
        reader.Report(ProblemKind.RuleDeclarationInvalid, message + ".", (at ?? node).Place);
    }

    public string? Text(string name)
    {
        if (node.JsonOf(name) is not { } value)
            return null;
        if (value is JsonStringSyntax text)
            return text.Value;
        Problem(node[name], $"'{name}' is a text");
        return null;
    }

    public bool Flag(string name)
    {
        if (node[name] is not { } value)
            return false;
        if (value.Json.Kind is not (JsonKind.True or JsonKind.False))
            Problem(value, $"'{name}' is true or false");
        return value.Json.Kind == JsonKind.True;
    }

    public int? Count(string name)
    {
        if (node[name] is not { } value)
            return null;
        if (value.Json is JsonNumberSyntax number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count;
        Problem(value, $"'{name}' is a count");
        return null;
    }

    /// <summary>A table from text to text.</summary>
    public EquatableArray<TextPair> Pairs(string name)
    {
        if (node[name] is not { } table)
            return [];
        if (table.IsObject && table.Members.All(member => member.Value.Text is not null))
            return table.Members.Select(member => new TextPair(member.Name, member.Value.Text!)).ToEquatableArray();
        Problem(table, $"'{name}' is an object from text to text");
        return [];
    }

    public EquatableArray<string> Texts(string name)
    {
        if (node[name] is not { } list)
            return [];
        if (list.Text is { } one)
            return EquatableArray.Create(one);
        if (list.Texts is { } texts)
            return texts.ToEquatableArray();
        Problem(list, $"'{name}' is a text or a list of texts");
        return [];
    }

    /// <summary>Which parts of a text are names.</summary>
    public NamePattern? NamePattern(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var pattern = SchemaPattern.TryCreate(text, out var problem);
        if (pattern is null)
            Problem(node[name], $"The pattern '{text}' cannot be used: {problem?.TrimEnd('.')}");
        return pattern is null ? null : new NamePattern(pattern);
    }

    public SchemaContract? Schema(string name) => node[name] is { } schema ? reader.Schema(schema) : null;

    public RulePath? Path(string name, RulePath? from = null) => node[name] is { } path ? Path(path, from) : null;

    /// <summary>A path.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="from">Where it starts, if it starts at what another path selects.</param>
    public RulePath? Path(SchemaNode at, RulePath? from = null)
    {
        if (at.Text is not { } text)
        {
            Problem(at, "A path is a text such as '/fields/*/fieldName'");
            return null;
        }
        if (reader.Paths.TryParse(text, out var path, out var problem))
        {
            _paths.Add(new DeclaredPath(path, from, at));
            return path;
        }
        Problem(at, $"'{text}' is no path: {problem}");
        return null;
    }

    /// <summary>A path that must be there.</summary>
    public RulePath? RequiredPath(string name, RulePath? from = null)
    {
        if (node[name] is null)
            Problem(null, $"'{name}' is missing: a path");
        return Path(name, from);
    }
}
