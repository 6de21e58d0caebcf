using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>The members of an object while it is read: those that are complete, and the one that is being read.</summary>
internal sealed class ObjectMembers
{
    private readonly List<PayloadMember> _members = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private (string Name, PayloadPlace Place)? _current;
    private bool _isChoice;

    public bool IsOpen { get; private set; }

    /// <summary>There may be more than is written.</summary>
    public void Open() => IsOpen = true;

    /// <summary>Begins a member. The name may be a placeholder: then its value is read for its faults only.</summary>
    public void Begin(ExampleParser parser)
    {
        var token = parser.Token;
        _isChoice = false;
        if (token.Kind == ExampleTokenKind.Placeholder)
        {
            _current = null;
            Open();
            parser.Report(ExampleFaultKind.PlaceholderMember, $"the placeholder {FaultText.Short(token.Text)} stands for names that are unknown");
            return;
        }
        if (token.Kind != ExampleTokenKind.Text)
            parser.Report(ExampleFaultKind.UnquotedKey, $"the name {FaultText.Short(token.Text)} stands without quotes; they were assumed");
        if (!_names.Add(token.Text))
            parser.Report(ExampleFaultKind.DuplicateMember, $"the object has the member {FaultText.Short(token.Text)} already; the last one counts");
        _current = (token.Text, parser.Place(token.Start, token.End));
    }

    /// <summary>What is read next belongs to no member.</summary>
    public void BeginNothing()
    {
        _isChoice = false;
        _current = null;
    }

    /// <summary>The value just read is only one of several.</summary>
    public void BeginChoice() => _isChoice = true;

    public void End(ExampleParser parser, PayloadNode value)
    {
        if (_current is not var (name, place))
            return;
        if (_isChoice)
            _members[^1] = new PayloadMember(name, new PayloadUnknown(Whole(parser, _members[^1].Value, value)), place);
        else
            _members.Add(new PayloadMember(name, value, place));
    }

    // Examples are kept to the end: without what lists have to spare.
    public PayloadObject Build(PayloadPlace place) => new(_members.ToArray(), IsOpen, place);

    private static PayloadPlace Whole(ExampleParser parser, PayloadNode first, PayloadNode last) =>
        parser.Place(RangeOf(first).Start, RangeOf(last).End);

    private static TextRange RangeOf(PayloadNode node) => node.Place!.Range;
}
