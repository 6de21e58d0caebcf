using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;

namespace ArmPayloads.Cli.Derivation;

/// <summary>A type on its way from pages to a schema.</summary>
internal sealed class TypeDraft(string name, PagePlace place)
{
    /// <summary>The key of its definition, or the title of its file; empty for an object that is said in place.</summary>
    public string Name { get; set; } = name;

    public PagePlace Place { get; } = place;

    public string? Description { get; set; }

    public List<MemberDraft> Members { get; } = [];

    /// <summary>What every other member is, for an object whose keys are data.</summary>
    public TypeExpression? Others { get; set; }

    /// <summary>The page that describes it, or the type whose file it shares; null for one that is said in place.</summary>
    public string? Page { get; set; }

    public TypeDraft? Owner { get; set; }

    /// <summary>The schema file it stands in; empty for one that is said in place.</summary>
    public string File { get; set; } = "";

    /// <summary>Whether it is the root of its file.</summary>
    public bool IsRoot { get; set; }

    /// <summary>Whether a table describes it; otherwise its examples are all that is known.</summary>
    public bool HasTable { get; set; }

    /// <summary>What overlays call it.</summary>
    public string Target => IsRoot ? File + "#" : $"{File}#/definitions/{Name}";

    public MemberDraft? Member(string name) => Members.Find(member => member.Name == name);
}

/// <summary>A member of a type on its way from pages to a schema.</summary>
internal sealed class MemberDraft(string name, TypeExpression type, PagePlace place)
{
    public string Name { get; } = name;

    public TypeExpression Type { get; set; } = type;

    public PagePlace Place { get; } = place;

    public bool IsRequired { get; set; }

    public bool IsReadOnly { get; set; }

    /// <summary>The values that are listed, of a text or of the texts in a list.</summary>
    public List<string> Values { get; } = [];

    /// <summary>Whether other values may come.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Whether the letter case of values does not count.</summary>
    public bool IgnoresCase { get; set; }

    public string? Default { get; set; }

    public string? Description { get; set; }

    /// <summary>Other spellings that examples use.</summary>
    public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);
}

/// <summary>A type of its own.</summary>
internal sealed record ReferenceType(TypeDraft Type) : TypeExpression
{
    public override string ToString() => Type.Name;
}

/// <summary>An object that is said in place.</summary>
internal sealed record InlineType(TypeDraft Type) : TypeExpression
{
    public override string ToString() => "an object";
}
