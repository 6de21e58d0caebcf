using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Cli.Derivation;

/// <summary>The types that pages describe, and the way from a name or a link to one.</summary>
/// <param name="otherPages">The pages that describe operations.</param>
/// <param name="diagnostics">Where is told what was assumed.</param>
internal sealed class TypeIndex(IEnumerable<string> otherPages, DiagnosticList diagnostics)
{
    private const int ShortestMisspelt = 5;

    private readonly HashSet<string> _otherPages = otherPages.Select(PagePaths.Normal).ToHashSet(StringComparer.OrdinalIgnoreCase);
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
    /// <param name="from">Where the link stands.</param>
    /// <param name="text">What it shows.</param>
    /// <param name="target">Where it leads, as the page has it.</param>
    public TypeDraft? Linked(PagePlace from, string text, string target)
    {
        var (path, anchor) = PagePaths.Follow(from.File, target);
        if (Page(path, target, from) is not { } page)
            return null;
        var key = TypeNames.Key(text);
        var anchored = TypeNames.Key(anchor);
        return page.Find(type => TypeNames.Key(type.Name) == key)
            ?? (anchored.Length > 0 ? page.Where(type => anchored.StartsWith(TypeNames.Key(type.Name), StringComparison.Ordinal)).MaxBy(type => type.Name.Length) : null)
            // What the page is about is meant whatever the text is.
            ?? (Nearest(page, text) is { IsRoot: false } near ? Assumed(near, text, from) : null)
            ?? page.Find(type => type.IsRoot) ?? (page.Count == 1 ? page[0] : null);
    }

    // Pages are moved from folder to folder, and links in others stay behind.
    private List<TypeDraft>? Page(string path, string target, PagePlace from)
    {
        if (_byPage.GetValueOrDefault(path) is { } page)
            return page;
        if (_otherPages.Contains(path) || target.Contains("://", StringComparison.Ordinal) || _byStem.GetValueOrDefault(TypeNames.Key(TypeNames.Stem(path))) is not { } moved)
            return null;
        var files = moved.Select(type => type.Place.File).Distinct().ToList();
        diagnostics.Add(PageDiagnosticKinds.TypeAssumed, from, files.Count == 1
            ? $"'{target}' is not among the pages; '{files[0]}', which is called the same, is taken for it."
            : $"'{target}' is not among the pages; {string.Join(" and ", files.Select(file => $"'{file}'"))} are called the same, so none of them is taken for it.");
        return files.Count == 1 ? moved : null;
    }

    // Short names are near to too many.
    private static TypeDraft? Nearest(List<TypeDraft> page, string name)
    {
        if (name.Length < ShortestMisspelt)
            return null;
        var near = Spelling.Nearest(TypeNames.Key(name), page.Select(type => TypeNames.Key(type.Name)));
        return page.Find(type => TypeNames.Key(type.Name) == near);
    }

    private TypeDraft Assumed(TypeDraft meant, string name, PagePlace place)
    {
        diagnostics.Add(PageDiagnosticKinds.TypeAssumed, place, $"No table describes the type '{name}'; '{meant.Name}' at {meant.Place.File}({meant.Place.Line}) is assumed to be meant.");
        return meant;
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
        if (named.Target is { } target && Linked(place, named.Name, target) is { } linked)
            return linked;
        var key = TypeNames.Key(named.Name);
        var page = _byPage.GetValueOrDefault(PagePaths.Normal(place.File)) ?? [];
        if (page.Find(type => TypeNames.Key(type.Name) == key) is { } own)
            return own;
        if (Named(named.Name) is { } known)
            return known;
        // Tables and type cells misspell names: ImageDefintion, PropertyMappings for a table PropertyMapping.
        return Nearest(page, named.Name) is { } near ? Assumed(near, named.Name, place) : null;
    }

    private TypeExpression Unknown(NamedType named, PagePlace place)
    {
        var where = named.Target is { } target ? $", and '{target}' is not among the pages of types" : "";
        var hint = Spelling.Nearest(named.Name, TypeWords.All.Concat(Types.Select(type => type.Name))) is { } meant ? $" Did you mean '{meant}'?" : "";
        diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, place, $"No table describes the type '{named.Name}'{where}; any JSON is assumed.{hint}");
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
