using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Makes types of the tables on type pages: first all names, then what the type cells say, since they refer to each other.</summary>
internal sealed class TypePageDrafts(TypeIndex index, DiagnosticList diagnostics)
{
    private readonly List<(TypeDraft Type, PropertyTable Table)> _tables = [];

    /// <summary>The types of all pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="calledBy">The texts of the links that lead to a page, by its path, and the names of resources whose body it describes.</param>
    public void Add(IReadOnlyList<TypePage> pages, ILookup<string, string> calledBy)
    {
        foreach (var page in pages)
            AddPage(page, [.. calledBy[PagePaths.Normal(page.File)]]);
        MendNames(pages, calledBy);
        foreach (var (type, table) in _tables)
            AddMembers(type, table);
    }

    private void AddPage(TypePage page, List<string> calls)
    {
        var root = RootTable(page);
        var name = RootName(page, root, calls);
        if (root is null && page.Tables.Count == 0)
            Declare(name, page, page.Description, new PagePlace(page.File, 1), isRoot: true);
        foreach (var table in page.Tables)
        {
            var isRoot = ReferenceEquals(table, root);
            var type = Declare(isRoot ? name : table.TypeName ?? name, page, isRoot ? page.Description ?? table.Description : table.Description, table.Place, isRoot);
            type.HasTable = true;
            _tables.Add((type, table));
        }
    }

    private TypeDraft Declare(string name, TypePage page, string? description, PagePlace place, bool isRoot)
    {
        if (index.Named(name) is { } known)
        {
            // Several tables of one page go on with a type; a second page says it again.
            if (known.Place.File != place.File)
                diagnostics.Add(PageDiagnosticKinds.DescribedTwice, place, $"The type '{known.Name}' is described at {known.Place.File}({known.Place.Line}) too; the members of both are accepted. Describe it once, and link to it.");
            index.AddAlso(known, page.File);
            return known;
        }
        var type = new TypeDraft(name, place) { Description = description is null ? null : DescriptionCell.Sentence(description), IsRoot = isRoot };
        index.Add(type, page.File);
        return type;
    }

    /// <summary>The table that says what the page is about: one without a name of its own, one that is called like the page, or the first if nothing else on the page speaks of it.</summary>
    private static PropertyTable? RootTable(TypePage page)
    {
        var stem = TypeNames.Key(TypeNames.Stem(page.File));
        return page.Tables.FirstOrDefault(table => table.TypeName is null)
            ?? page.Tables.FirstOrDefault(table => TypeNames.Key(table.TypeName!) == stem)
            ?? page.Tables.FirstOrDefault(table => TypeNames.Key(table.TypeName!).StartsWith(stem, StringComparison.Ordinal) && !IsMentioned(page, table))
            ?? (page.Tables.Count > 0 && !IsMentioned(page, page.Tables[0]) ? page.Tables[0] : null);
    }

    private static bool IsMentioned(TypePage page, PropertyTable table) =>
        page.Tables.Where(other => other != table).SelectMany(other => other.Rows).Any(row => row.Type is { } type && Names(type).Any(name => TypeNames.Key(name) == TypeNames.Key(table.TypeName!)));

    private static IEnumerable<string> Names(TypeExpression type) => type switch
    {
        NamedType named => [named.Name],
        ListType list => Names(list.Item),
        MapType map => Names(map.Value),
        UnionType union => union.Options.SelectMany(Names),
        _ => [],
    };

    // The file's name is what people rely on; which letters are capitals must be found elsewhere. A title that is about something else names nothing.
    private static string RootName(TypePage page, PropertyTable? root, List<string> calls)
    {
        var stem = TypeNames.Stem(page.File);
        var called = new[] { root?.TypeName }.Concat(calls.Select(CSharpNames.Pascal)).OfType<string>().ToList();
        return called.Append(CSharpNames.Pascal(page.Title)).FirstOrDefault(name => name is not null && TypeNames.Key(name) == TypeNames.Key(stem))
            ?? called.FirstOrDefault() ?? CSharpNames.Pascal(stem) ?? "Type";
    }

    // A heading that nothing refers to, beside a name that nothing describes and that is nearly the same, is misspelt.
    private void MendNames(IReadOnlyList<TypePage> pages, ILookup<string, string> calledBy)
    {
        var types = _tables.ToLookup(entry => entry.Type.Place.File, entry => entry.Type);
        foreach (var page in pages)
        {
            var called = page.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Type is { } type ? Names(type) : [])
                .Concat(calledBy[PagePaths.Normal(page.File)]).Select(name => CSharpNames.Pascal(name)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            var missing = called.Where(name => index.Named(name) is null).ToList();
            foreach (var type in types[page.File].Where(type => !called.Exists(name => TypeNames.Key(name) == TypeNames.Key(type.Name))))
            {
                if (type.IsRoot || Spelling.Nearest(type.Name, missing) is not { } meant)
                    continue;
                diagnostics.Add(PageDiagnosticKinds.TypeAssumed, type.Place, $"Nothing refers to the type '{type.Name}', and no table describes '{meant}': the heading is taken to be misspelt.");
                index.Rename(type, meant);
                missing.Remove(meant);
            }
        }
    }

    private void AddMembers(TypeDraft type, PropertyTable table)
    {
        foreach (var row in table.Rows)
        {
            var declared = row.Type is { } said ? index.Resolve(said, row.Place) : TypeExpression.Any;
            if (row.Name is not { } name)
                type.Others = declared;
            else if (type.Member(name) is { } known)
                Join(type, known, declared, row);
            else
                type.Members.Add(Member(name, declared, row));
        }
    }

    private void Join(TypeDraft type, MemberDraft known, TypeExpression declared, PropertyRow row)
    {
        if (known.Place.File == row.Place.File)
            diagnostics.Add(PageDiagnosticKinds.DescribedTwice, row.Place, $"The property '{known.Name}' of '{type.Name}' is described at line {known.Place.Line} already; what both say is accepted.");
        known.Type = ExampleShape.Join(known.Type, declared);
        known.IsRequired &= row.IsRequired;
        known.IsReadOnly &= row.IsReadOnly;
        known.IsOpen |= row.Enumeration?.IsOpen ?? false;
        // Where one of them lists no values, any is accepted.
        if (row.Enumeration is { } enumeration && known.Values.Count > 0)
            known.Values.AddRange(enumeration.Values.Except(known.Values, StringComparer.Ordinal));
        else
            known.Values.Clear();
    }

    /// <summary>A member as a row says it.</summary>
    public static MemberDraft Member(string name, TypeExpression type, PropertyRow row)
    {
        var member = new MemberDraft(name, type, row.Place)
        {
            IsRequired = row.IsRequired,
            IsReadOnly = row.IsReadOnly,
            IsOpen = row.Enumeration?.IsOpen ?? false,
            Default = row.Default,
            Description = row.Description.Length > 0 ? row.Description : null,
        };
        member.Values.AddRange(row.Enumeration?.Values ?? []);
        return member;
    }
}
