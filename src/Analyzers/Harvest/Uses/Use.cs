using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArmPayloads.Analyzers.Harvest.Uses;

/// <summary>An expression that stands for an object or for a part of it, on the way outwards.</summary>
internal sealed class Use(ExpressionSyntax node, bool isHeld)
{
    private string? _member;
    private string? _key;

    public ExpressionSyntax Node { get; set; } = node;

    /// <summary>Whether a variable stands for the object.</summary>
    public bool IsHeld { get; } = isHeld;

    /// <summary>Whether it is the object itself and no part of it.</summary>
    public bool IsWhole => Depth == 0;

    /// <summary>How many members and elements the part is away from the object.</summary>
    public int Depth { get; private set; }

    /// <summary>The first member on the way.</summary>
    public string Path => _member ?? "";

    public void Enter(MemberAccessExpressionSyntax access)
    {
        if (Depth++ == 0)
            _member = access.Name.Identifier.ValueText;
        Node = access;
    }

    public void Enter(ElementAccessExpressionSyntax access)
    {
        if (Depth++ <= 1 && access.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string key })
            _key ??= key;
        Node = access;
    }

    /// <summary>Something is assigned to the part.</summary>
    public void Write(FateBuilder fate)
    {
        if (IsWhole)
            fate.Reassign();
        else
            ChangePart(fate);
    }

    /// <summary>Others get the part.</summary>
    public void PassOn(FateBuilder fate)
    {
        if (IsWhole)
            fate.PassOn(IsHeld);
        else
            ChangePart(fate);
    }

    /// <summary>Others get the variable itself, and may write to it whenever they like.</summary>
    public void Share(FateBuilder fate)
    {
        Write(fate);
        PassOn(fate);
    }

    /// <summary>Others get what is in the part.</summary>
    public void PassOnElements(FateBuilder fate) => ChangePart(fate);

    // A part of the entry with a key leaves the other entries alone.
    private void ChangePart(FateBuilder fate) => fate.Change(new Change(Path, _key is null ? ChangeKind.Any : ChangeKind.SetEntry, _key));
}
