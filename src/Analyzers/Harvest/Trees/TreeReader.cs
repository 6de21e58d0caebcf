using ArmPayloads.Analyzers.Harvest.Reading;
using ArmPayloads.Analyzers.Harvest.Written;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Trees;

/// <summary>Reads a tree.</summary>
internal sealed class TreeReader(TreeContext context)
{
    private readonly AddressReader _addresses = new(context);
    private readonly List<WrittenRoot> _roots = [];
    private readonly List<WrittenName> _names = [];
    private readonly HashSet<int> _read = [];

    public WrittenTree Read(TreeSearch search)
    {
        var used = new UsedNames();
        foreach (var found in search.Find(context.Root, used))
            Read(found);
        return new WrittenTree(_roots, _names, used);
    }

    private void Read(ExpressionSyntax found)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (found is BaseObjectCreationExpressionSyntax && _read.Contains(found.SpanStart))
            return;
        var operation = context.Model.GetOperation(found, context.Cancellation);
        _names.AddRange(_addresses.ReadGiven(operation));
        if (operation is not IObjectCreationOperation creation || context.Types.Of(creation.Type) is not { IsObject: true } || context.Values.Read(creation) is not WrittenObject value)
            return;
        Remember(value);
        _roots.Add(new WrittenRoot(value, context.Uses.Of(found)));
    }

    // An object inside of another one is part of that; one that a variable holds is read where it is made. Whether an
    // entry whose key another file declares is a part, the compilation tells.
    private void Remember(WrittenValue value)
    {
        switch (value)
        {
            case WrittenObject written:
                _read.Add(written.Start);
                foreach (var member in written.Members.Where(member => member.Key is null))
                    Remember(member.Value);
                break;
            case WrittenArray array:
                foreach (var element in array.Elements)
                    Remember(element);
                break;
        }
    }
}
