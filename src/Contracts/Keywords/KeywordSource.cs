using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>A schema object as keywords read it. What cannot be used is reported with its place, and then counts as not said.</summary>
internal readonly struct KeywordSource(SchemaNode node, SchemaReader reader)
{
    public SchemaNode? this[string name] => node[name];

    /// <inheritdoc cref="SchemaNode.JsonOf"/>
    public JsonNodeSyntax? JsonOf(string name) => node.JsonOf(name);

    /// <inheritdoc cref="SchemaNode.Said"/>
    public JsonPropertySyntax[] Said => node.Said;

    /// <inheritdoc cref="SchemaNode.SaysAnyOf"/>
    public bool SaysAnyOf(HashSet<string> names) => node.SaysAnyOf(names);

    public void Problem(string name, string message) => reader.Report(ProblemKind.KeywordNotUsable, message + ".", node[name]?.Place ?? node.Place);

    public void Problem(SchemaNode at, string message) => reader.Report(ProblemKind.KeywordNotUsable, message + ".", at.Place);

    public bool Flag(string name) => node.JsonOf(name)?.Kind switch
    {
        null or JsonKind.False => false,
        JsonKind.True => true,
        _ => Unusable(name, "true or false", false),
    };

    public string? Text(string name) => node.JsonOf(name) switch
    {
        null => null,
        JsonStringSyntax text => text.Value,
        _ => Unusable<string?>(name, "a text", null),
    };

    public JsonNumber? Number(string name) => node.JsonOf(name) switch
    {
        null => null,
        JsonNumberSyntax number => JsonNumber.Parse(number.Text),
        _ => Unusable<JsonNumber?>(name, "a number", null),
    };

    public int? Count(string name)
    {
        if (Number(name) is not { } number)
            return null;
        if (!number.IsInteger || number.CompareTo(JsonNumber.From(0L)) < 0)
            return Unusable<int?>(name, "a count: an integer that is not below 0", null);
        return number.CompareTo(JsonNumber.From((long)int.MaxValue)) > 0 ? int.MaxValue : (int)number.ToDecimal();
    }

    public EquatableArray<string> Texts(string name)
    {
        if (node[name] is not { } list)
            return [];
        if (list.Texts is { } texts)
            return texts.ToDistinctArray();
        return Unusable<EquatableArray<string>>(name, "a list of texts", []);
    }

    public SchemaPattern? Pattern(string text, Func<SourcePlace> place)
    {
        var pattern = SchemaPattern.TryCreate(text, out var problem);
        if (pattern is null)
            reader.Report(ProblemKind.KeywordNotUsable, $"The pattern '{text}' cannot be used: {problem?.TrimEnd('.')}.", place());
        return pattern;
    }

    /// <summary>A schema that values are held against, without becoming a type.</summary>
    public SchemaContract? Schema(string name) => node[name] is { } value ? reader.Schema(value) : null;

    /// <summary>The schema of a value that becomes part of a type.</summary>
    public SchemaContract? Value(string name) => node[name] is { } value ? reader.Value(value) : null;

    public EquatableArray<SchemaContract> Schemas(string name) => Schemas(name, reader.Schema);

    private EquatableArray<SchemaContract> Schemas(string name, Func<SchemaNode, SchemaContract> read)
    {
        if (node[name] is not { } list)
            return [];
        if (list.Json.Kind != JsonKind.Array)
            return Unusable<EquatableArray<SchemaContract>>(name, "a list of schemas", []);
        return list.Elements.Select(read).ToEquatableArray();
    }

    /// <summary>Schemas whose properties are those of the object that holds them.</summary>
    public EquatableArray<SchemaContract> Parts(string name) => Schemas(name, reader.Part);

    public EquatableArray<SchemaProperty> Properties() => reader.Properties(Entries("properties"));

    public EquatableArray<PatternProperty> PatternProperties()
    {
        if (node["patternProperties"] is not { } patterns)
            return [];
        var properties = new List<PatternProperty>();
        foreach (var (name, value) in Entries("patternProperties"))
        {
            if (Pattern(name, () => patterns.PlaceOf(name)) is { } pattern)
                properties.Add(new PatternProperty(pattern, reader.Schema(value)));
        }
        return properties.ToEquatableArray();
    }

    public EquatableArray<Dependency> Dependencies()
    {
        var dependencies = new List<Dependency>();
        foreach (var (name, value) in Entries("dependencies"))
            dependencies.Add(new Dependency(name, reader.Dependency(value)));
        return dependencies.ToEquatableArray();
    }

    /// <summary>The rules of the object.</summary>
    /// <param name="isSet">Whether they are about a whole set.</param>
    public EquatableArray<RuleContract> Rules(bool isSet = false)
    {
        if (node[RulesKeyword.Word] is not { } list)
            return [];
        if (list.Json.Kind != JsonKind.Array)
        {
            reader.Report(ProblemKind.RuleDeclarationInvalid, $"'{RulesKeyword.Word}' is a list of rules.", list.Place);
            return [];
        }
        var rules = new List<(RuleContract Rule, IReadOnlyList<DeclaredPath> Paths)>();
        foreach (var entry in list.Elements)
        {
            var source = new RuleSource(entry, reader);
            if (RuleReader.Read(source) is { } rule)
                rules.Add((rule, source.Paths));
        }
        reader.Declare(node, isSet, rules);
        return rules.Select(entry => entry.Rule).ToEquatableArray();
    }

    private (string Name, SchemaNode Value)[] Entries(string name)
    {
        if (node[name] is not { } entries)
            return [];
        return entries.IsObject ? entries.Members : Unusable<(string, SchemaNode)[]>(name, "an object", []);
    }

    private T Unusable<T>(string name, string expected, T otherwise)
    {
        Problem(name, $"'{name}' is {expected}");
        return otherwise;
    }
}
