using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Trees;
using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Analyzers.Harvest.Building;

/// <summary>Makes payloads of what is written, as this compilation has it.</summary>
internal sealed class PayloadBuilder(TreeHarvest harvest, GeneratedTypes types, MemberValues members, FateFinder fates, CancellationToken cancellationToken)
{
    private const int MaxDepth = 200;

    private readonly HashSet<SyntaxTree> _trees = [];
    private readonly HashSet<(SyntaxTree Tree, int Start)> _parts = [];
    private readonly HashSet<MemberKey> _open = [];
    private int _depth;

    /// <summary>Every tree in which a part of what was made is written.</summary>
    public IReadOnlyCollection<SyntaxTree> Trees => _trees;

    /// <summary>Every object that has become a part of what was made.</summary>
    public IEnumerable<(SyntaxTree Tree, int Start)> Parts => _parts;

    /// <param name="value">What is written.</param>
    /// <param name="tree">Where.</param>
    /// <param name="at">Where it is used, if that is elsewhere: a text is marked at its use.</param>
    /// <param name="isOpen">Whether others may add to it, and to whatever is in it.</param>
    public PayloadNode Build(WrittenValue value, SyntaxTree tree, SyntaxPlace? at = null, bool isOpen = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var place = at ?? new SyntaxPlace(tree, value.Range);
        if (_depth >= MaxDepth)
            return new PayloadUnknown(place);
        _depth++;
        try
        {
            return value switch
            {
                WrittenObject written => BuildObject(written, tree, isOpen),
                WrittenArray array => BuildArray(array, tree, isOpen),
                WrittenHeld held => BuildHeld(held, tree, place, isOpen),
                WrittenReference reference => BuildReference(reference, tree, place, isOpen),
                _ => BuildScalar(value, tree, place),
            };
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>An object after all that happens to it.</summary>
    public PayloadNode Build(WrittenValue value, KnownFate fate, SyntaxTree tree, SyntaxPlace? place, bool isOpen = false)
    {
        var type = value is WrittenObject { Type: { } name } ? types.Of(name) : null;
        var certainty = fate.Certainty == Certainty.Unknown && type?.Form == GeneratedForm.Definition ? Certainty.Open : fate.Certainty;
        if (certainty == Certainty.Unknown)
            return new PayloadUnknown(place);
        var built = Build(value, tree, null, isOpen || certainty == Certainty.Open);
        return fate.Changes.Aggregate(built, (node, change) => Changes.Apply(node, change, type));
    }

    private PayloadObject BuildObject(WrittenObject written, SyntaxTree tree, bool isOpen)
    {
        _trees.Add(tree);
        _parts.Add((tree, written.Start));
        var built = new List<PayloadMember>();
        var hasMore = isOpen || written.IsOpen;
        foreach (var member in written.Members)
        {
            // An entry whose key nobody knows is no part of this, but a payload on its own.
            if (NameOf(member, tree) is not { } name)
            {
                hasMore = true;
                continue;
            }
            // A property that is null is not there; an entry of a dictionary is.
            if (Build(member.Value, tree, null, isOpen) is var value && (value is not PayloadNull || written.Type is null))
                built.Add(new PayloadMember(name, value, new SyntaxPlace(tree, member.NameRange)));
        }
        return new PayloadObject(built, hasMore, new SyntaxPlace(tree, written.Range));
    }

    private string? NameOf(WrittenMember member, SyntaxTree tree) =>
        member.Key is null ? member.Name : Build(member.Key, tree) is PayloadText text ? text.Value : null;

    private PayloadArray BuildArray(WrittenArray array, SyntaxTree tree, bool isOpen)
    {
        _trees.Add(tree);
        return new PayloadArray([.. array.Elements.Select(element => Build(element, tree, null, isOpen))], isOpen || array.IsOpen, new SyntaxPlace(tree, array.Range));
    }

    private PayloadNode BuildHeld(WrittenHeld held, SyntaxTree tree, SyntaxPlace place, bool isOpen)
    {
        var fate = fates.Find(held.Fate, tree);
        return fate.IsReassigned ? new PayloadUnknown(place) : Build(held.Value, fate, tree, place, isOpen);
    }

    private PayloadNode BuildReference(WrittenReference reference, SyntaxTree tree, SyntaxPlace place, bool isOpen)
    {
        _trees.Add(tree);
        if (!_open.Add(reference.Member))
            return new PayloadUnknown(place);
        try
        {
            if (members.Find(reference.Member) is not { } member)
                return new PayloadUnknown(place);
            if (MemberValues.ConstantOf(member, reference.Range) is { } constant)
                return BuildScalar(constant, tree, place);
            if (!MemberValues.IsFollowed(member))
                return new PayloadUnknown(place);
            if (harvest.InitializerOf(member) is not var (source, value) || fates.IsReassigned(reference.Member))
                return new PayloadUnknown(place);
            return Build(value, source, value is WrittenHeld ? null : place, isOpen) is var node and not PayloadUnknown ? node : new PayloadUnknown(place);
        }
        finally
        {
            _open.Remove(reference.Member);
        }
    }

    private PayloadNode BuildScalar(WrittenValue value, SyntaxTree tree, SyntaxPlace place)
    {
        _trees.Add(place.Tree);
        return value switch
        {
            WrittenText text => new PayloadText(text.Value, place),
            WrittenNumber number => new PayloadNumber(JsonNumber.From(number.Value), place),
            WrittenBoolean boolean => new PayloadBoolean(boolean.Value, place),
            WrittenNull => new PayloadNull(place),
            WrittenConcatenation parts => Concatenate(parts, tree, place),
            WrittenConstant constant when members.ConstantAt(tree, constant.Range, cancellationToken) is { } known => BuildScalar(known, tree, place),
            _ => new PayloadUnknown(place),
        };
    }

    private PayloadNode Concatenate(WrittenConcatenation whole, SyntaxTree tree, SyntaxPlace place)
    {
        var parts = whole.Parts.Select(part => Build(part, tree) as PayloadText).ToList();
        return parts.Any(part => part is null) ? new PayloadUnknown(place) : new PayloadText(string.Concat(parts.Select(part => part!.Value)), place);
    }
}
