namespace ArmPayloads.Cli.Pages.Types;

/// <summary>
/// Reads a type cell in the many ways pages write it: <c>string[ ]</c>, <c>List [Field](./field.md)</c>,
/// <c>Dictionary&lt;string, string[]&gt;</c>, <c>{string a, integer b}[ ]</c>, <c>string (GUID)</c>, <c>decimal*</c>.
/// </summary>
internal sealed class TypeCell
{
    // No page nests further, and a broken one does not go on forever.
    private const int MaxDepth = 16;

    private readonly List<TypeCellToken> _tokens;
    private int _next;
    private int _depth;

    private TypeCell(List<TypeCellToken> tokens) => _tokens = tokens;

    /// <summary>The type; null where the cell says none.</summary>
    public TypeExpression? Type { get; private set; }

    /// <summary>Whether the required mark stands here instead of at the name.</summary>
    public bool IsRequired { get; private set; }

    /// <summary>What could not be read; null where everything was.</summary>
    public string? Rest { get; private set; }

    private TypeCellToken? Current => _next < _tokens.Count ? _tokens[_next] : null;

    public static TypeCell Read(string cell)
    {
        var reader = new TypeCell(TypeCellToken.Split(cell));
        reader.Type = reader.Union();
        reader.IsRequired = reader.Take("*");
        if (reader._next < reader._tokens.Count)
            reader.Rest = string.Join(' ', reader._tokens.Skip(reader._next).Select(token => token.Text));
        return reader;
    }

    private TypeExpression? Union()
    {
        if (_depth >= MaxDepth || One() is not { } first)
            return null;
        var options = new List<TypeExpression> { first };
        while (Take("or") && One() is { } next)
            options.Add(next);
        return options.Count == 1 ? first : new UnionType(options);
    }

    private TypeExpression? One()
    {
        _depth++;
        var type = Core();
        _depth--;
        for (var depth = _depth; depth < MaxDepth && type is not null && Current?.Text == "[" && Following(1) == "]"; depth++)
        {
            _next += 2;
            type = new ListType(type);
        }
        Remark();
        return type;
    }

    private TypeExpression? Core()
    {
        if (Take("{"))
            return Record();
        if (Current is not { IsWord: true } word)
            return null;
        _next++;
        if (word.Target is not null)
            return new NamedType(word.Text, word.Target);
        if (TypeWords.IsMap(word.Text))
            return Map() ?? new MapType(TypeExpression.Any);
        if (TypeWords.IsList(word.Text))
            return new ListType(Current is { IsWord: true } && !IsAt("or") ? Union() ?? TypeExpression.Any : TypeExpression.Any);
        return TypeWords.Find(word.Text) is { } simple ? Refined(simple) : new NamedType(word.Text, null);
    }

    // string (GUID): the word in brackets says more.
    private SimpleType Refined(SimpleType simple)
    {
        if (Current?.Text == "(" && Following(2) == ")" && TypeWords.Find(Following(1)!) is { } refined)
        {
            _next += 3;
            return refined;
        }
        return simple;
    }

    private MapType? Map()
    {
        var start = _next;
        if ((Take("<") || Take("[")) && Union() is not null && Take(",") && Union() is { } value && (Take(">") || Take("]")))
            // Whatever a dictionary calls an object may be any JSON: values of settings are texts, too.
            return new MapType(value is SimpleType { JsonType: "object" } ? TypeExpression.Any : value);
        _next = start;
        return null;
    }

    // {string score, string links[ ], kpis<string,string>}
    private RecordType? Record()
    {
        var members = new List<RecordMember>();
        while (Current is { IsWord: true })
        {
            if (Member() is not { } member)
                return null;
            members.Add(member);
            if (!Take(","))
                break;
        }
        return Take("}") && members.Count > 0 ? new RecordType(members) : null;
    }

    private RecordMember? Member()
    {
        if (Current is { IsWord: true } name && Following(1) == "<")
        {
            _next++;
            return Map() is { } map ? new RecordMember(name.Text, map) : null;
        }
        if (Union() is not { } type || Current is not { IsWord: true } own)
            return null;
        _next++;
        while (Take("["))
        {
            if (!Take("]"))
                return null;
            type = new ListType(type);
        }
        return new RecordMember(own.Text, type);
    }

    // (see below): where the type is described.
    private void Remark()
    {
        if (IsAt("(") && Following(1) is "see" && _tokens.FindIndex(_next, token => token.Text == ")") is >= 0 and var end)
            _next = end + 1;
    }

    private bool IsAt(string text) => Current is { Target: null } token && token.Text == text;

    private bool Take(string text)
    {
        if (!IsAt(text))
            return false;
        _next++;
        return true;
    }

    private string? Following(int offset) => _next + offset < _tokens.Count ? _tokens[_next + offset].Text : null;
}
