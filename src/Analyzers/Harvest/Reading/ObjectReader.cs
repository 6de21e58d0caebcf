using ArmPayloads.Analyzers.Harvest.Written;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArmPayloads.Analyzers.Harvest.Reading;

/// <summary>What <c>new</c> makes: an object of the API, a dictionary, a list, a value of an open enum or a choice.</summary>
internal sealed class ObjectReader(TreeContext context, ValueReader values)
{
    private const string Additional = "AdditionalProperties";

    public ListReader Lists { get; } = new(values);

    public WrittenValue Read(IObjectCreationOperation creation)
    {
        var type = context.Types.Of(creation.Type);
        return type switch
        {
            { IsObject: true } => ReadObject(creation, type),
            { Form: GeneratedForm.Enum or GeneratedForm.Choice } => creation.Initializer is null && creation.Arguments.Value() is { } value ? values.Read(value) with { Range = ValueReader.RangeOf(creation) } : ValueReader.Unknown(creation),
            not null => ValueReader.Unknown(creation),
            _ when IsDictionary(creation.Type) => creation.Arguments.IsEmpty ? ReadDictionary(creation.Initializer, creation.Syntax) : ValueReader.Unknown(creation),
            _ when ListReader.IsList(creation.Type) => Lists.Read(creation),
            _ => ValueReader.Unknown(creation),
        };
    }

    /// <summary>The part of a creation to mark: not the whole block.</summary>
    public static TextRange HeadOf(SyntaxNode syntax) => syntax switch
    {
        ObjectCreationExpressionSyntax creation => TextRange.FromBounds(creation.SpanStart, creation.Type.Span.End),
        ImplicitObjectCreationExpressionSyntax creation => TreeContext.RangeOf(creation.NewKeyword.Span),
        InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } => TreeContext.RangeOf(assignment.Left.Span),
        _ => TreeContext.RangeOf(syntax.Span),
    };

    private WrittenObject ReadObject(IObjectCreationOperation creation, GeneratedType type)
    {
        // A constructor with parameters is one that the project has added: nobody knows what it sets.
        var members = new Members(!creation.Arguments.IsEmpty);
        foreach (var entry in creation.Initializer?.Initializers ?? [])
            ReadMember(entry, type, members);
        return new WrittenObject(type.Name, members.All.ToEquatableArray(), members.IsOpen, creation.Syntax.SpanStart, HeadOf(creation.Syntax));
    }

    private void ReadMember(IOperation entry, GeneratedType type, Members members)
    {
        var (target, value) = entry switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments.IsEmpty: true } assigned } assignment => (assigned, values.Read(assignment.Value)),
            IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation { Arguments.IsEmpty: true } filled } initializer => (filled, ReadFilling(filled, initializer.Initializer)),
            _ => (null, null),
        };
        if (target is not null && value is null)
            return;
        if (target is not null && value is not null && NameOf(target.Property, type) is { } name)
            members.Add(name, value, NameRange(entry.Syntax));
        else if (target is { Property.Name: Additional } && value is WrittenObject { Type: null } additional)
            members.Splice(additional);
        else
            members.IsOpen = true;
    }

    private static string? NameOf(IPropertySymbol property, GeneratedType type) =>
        type.Form == GeneratedForm.Definition ? type.MemberOf(property.Name) : GeneratedTypes.JsonName(property);

    private static TextRange NameRange(SyntaxNode entry) =>
        TreeContext.RangeOf(entry is AssignmentExpressionSyntax assignment ? assignment.Left.Span : entry.Span);

    // "= { }" leaves the list or the dictionary as it was: not there.
    private WrittenValue? ReadFilling(IPropertyReferenceOperation target, IObjectOrCollectionInitializerOperation initializer)
    {
        if (context.Types.Of(target.Type) is { IsObject: true } type)
        {
            var members = new Members(true);
            foreach (var entry in initializer.Initializers)
                ReadMember(entry, type, members);
            // What a definition holds from the beginning is empty; any other object may have been anything.
            return new WrittenObject(type.Name, members.All.ToEquatableArray(), type.Form != GeneratedForm.Existing, initializer.Syntax.SpanStart, HeadOf(initializer.Syntax));
        }
        if (initializer.Initializers.IsEmpty)
            return null;
        return IsDictionary(target.Type) ? ReadDictionary(initializer, initializer.Syntax) : Lists.ReadFilling(initializer);
    }

    private WrittenObject ReadDictionary(IObjectOrCollectionInitializerOperation? initializer, SyntaxNode syntax)
    {
        var members = new Members(false);
        foreach (var entry in initializer?.Initializers ?? [])
            ReadEntry(entry, members);
        return new WrittenObject(null, members.All.ToEquatableArray(), members.IsOpen, syntax.SpanStart, HeadOf(syntax));
    }

    private void ReadEntry(IOperation entry, Members members)
    {
        switch (entry)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation indexer } assignment when indexer.Arguments.Value() is { } key:
                members.AddKey(values.Read(key), values.Read(assignment.Value));
                break;
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation indexer } when indexer.Arguments.Value() is { } key:
                members.AddKey(values.Read(key), ValueReader.Unknown(entry));
                break;
            case IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false } } add when add.Arguments.Pair() is var (key, value):
                members.AddKey(values.Read(key), values.Read(value));
                break;
            default:
                members.IsOpen = true;
                break;
        }
    }

    private static bool IsDictionary(ITypeSymbol? type) => type is { Name: "PayloadDictionary" } && GeneratedTypes.IsOfRuntime(type);

    private sealed class Members(bool isOpen)
    {
        private readonly List<WrittenMember> _members = [];

        public IEnumerable<WrittenMember> All => _members;

        public bool IsOpen { get; set; } = isOpen;

        public void Add(string name, WrittenValue value, TextRange nameRange) => _members.Add(new WrittenMember(name, value, nameRange));

        public void AddKey(WrittenValue key, WrittenValue value)
        {
            if (key is WrittenText text)
                Add(text.Value, value, key.Range);
            else if (key is WrittenUnknown)
                IsOpen = true;
            else
                _members.Add(new WrittenMember("", value, key.Range) { Key = key });
        }

        public void Splice(WrittenObject other)
        {
            _members.AddRange(other.Members);
            IsOpen |= other.IsOpen;
        }
    }
}
