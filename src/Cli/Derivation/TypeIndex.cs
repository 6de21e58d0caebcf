using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Cli.Derivation;

/// <summary>The types that pages describe, and the way from a name or a link to one.</summary>
internal sealed class TypeIndex(DiagnosticList diagnostics)
{
    private readonly Dictionary<string, List<TypeDraft>> _byPage = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<TypeDraft>> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeDraft> _byName = new(StringComparer.Ordinal);

    /// <summary>Every type with a name, in the order they were added.</summary>
    public List<TypeDraft> Types { get; } = [];

    /// <summary>Adds a type that stands on a page; the first of a page is the one the page is about, if <see cref="TypeDraft.IsRoot"/> says so.</summary>
    public void Add(TypeDraft type, string page)
    {
        Types.Add(type);
        type.Page ??= PagePaths.Normal(page);
        AddTo(_byPage, PagePaths.Normal(page), type);
        AddTo(_byStem, TypeNames.Key(TypeNames.Stem(page)), type);
        _byName.TryAdd(TypeNames.Key(type.Name), type);
    }

    /// <summary>Makes a type known on a page too, where it is described again.</summary>
    public void AddAlso(TypeDraft type, string page) => AddTo(_byPage, PagePaths.Normal(page), type);

    /// <summary>Gives a type another name.</summary>
    public void Rename(TypeDraft type, string name)
    {
        _byName.Remove(TypeNames.Key(type.Name));
        type.Name = name;
        _byName[TypeNames.Key(name)] = type;
    }

    public TypeDraft? Named(string name) => _byName.GetValueOrDefault(TypeNames.Key(name));

    /// <summary>The type that a link means: that of the linked page with the link's text or anchor for a name, else the one the page is about.</summary>
    public TypeDraft? Linked(string from, string text, string target)
    {
        var (path, anchor) = PagePaths.Follow(from, target);
        var page = _byPage.GetValueOrDefault(path) ?? _byStem.GetValueOrDefault(TypeNames.Key(TypeNames.Stem(path)));
        if (page is null)
            return null;
        var key = TypeNames.Key(text);
        var anchored = TypeNames.Key(anchor);
        return page.Find(type => TypeNames.Key(type.Name) == key)
            ?? (anchored.Length > 0 ? page.Find(type => anchored.StartsWith(TypeNames.Key(type.Name), StringComparison.Ordinal)) : null)
            ?? (Spelling.Nearest(key, page.Select(type => TypeNames.Key(type.Name))) is { } near ? page.Find(type => TypeNames.Key(type.Name) == near) : null)
            ?? page.Find(type => type.IsRoot) ?? (page.Count == 1 ? page[0] : null);
    }

    /// <summary>What a type cell says, with every name replaced by the type it means.</summary>
    public TypeExpression Resolve(TypeExpression type, PagePlace place) => type switch
    {
        NamedType named => Find(named, place) is { } found ? new ReferenceType(found) : Unknown(named, place),
        ListType list => new ListType(Resolve(list.Item, place)),
        MapType map => new MapType(Resolve(map.Value, place)),
        UnionType union => new UnionType([.. union.Options.Select(option => Resolve(option, place))]),
        RecordType record => new InlineType(Inline(record, place)),
        _ => type,
    };

    private TypeDraft? Find(NamedType named, PagePlace place)
    {
        if (named.Target is { } target && Linked(place.File, named.Name, target) is { } linked)
            return linked;
        var key = TypeNames.Key(named.Name);
        var page = _byPage.GetValueOrDefault(PagePaths.Normal(place.File)) ?? [];
        if (page.Find(type => TypeNames.Key(type.Name) == key) is { } own)
            return own;
        if (Named(named.Name) is { } known)
            return known;
        // Tables and type cells misspell names: ImageDefintion, PropertyMappings for a table PropertyMapping.
        if (Spelling.Nearest(key, page.Select(type => TypeNames.Key(type.Name))) is not { } near)
            return null;
        var meant = page.Find(type => TypeNames.Key(type.Name) == near)!;
        diagnostics.Add(PageDiagnosticKinds.TypeAssumed, place, $"No table describes the type '{named.Name}'; '{meant.Name}' at line {meant.Place.Line} is assumed to be meant.");
        return meant;
    }

    private TypeExpression Unknown(NamedType named, PagePlace place)
    {
        var where = named.Target is { } target ? $", and '{target}' is not among the pages" : "";
        diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, place, $"No table describes the type '{named.Name}'{where}; any JSON is assumed.");
        return TypeExpression.Any;
    }

    private TypeDraft Inline(RecordType record, PagePlace place)
    {
        var draft = new TypeDraft("", place) { HasTable = true };
        foreach (var member in record.Members.DistinctBy(member => member.Name))
            draft.Members.Add(new MemberDraft(member.Name, Resolve(member.Type, place), place));
        return draft;
    }

    private static void AddTo(Dictionary<string, List<TypeDraft>> index, string key, TypeDraft type)
    {
        if (!index.TryGetValue(key, out var types))
            index[key] = types = [];
        types.Add(type);
    }
}
