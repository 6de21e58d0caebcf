using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>The inside of an array.</summary>
internal sealed class ArrayFrame(int start) : SequenceFrame(start, "element")
{
    private readonly List<PayloadNode> _elements = [];
    private readonly List<int> _runs = [];
    private bool _isOpen;

    public override bool IsArray => true;

    public override void Attach(ExampleParser parser, PayloadNode value) => _elements.Add(value);

    public override void Attach(ExampleParser parser, ExampleFrame closed, int end)
    {
        base.Attach(parser, closed, end);
        if (closed is MemberRunFrame run)
            IsCommaDue = !run.EndsWithComma;
    }

    public override PayloadNode Finish(ExampleParser parser, int end)
    {
        ReportTrailingComma(parser);
        if (IsInPlaceOfObject(parser) && _elements[0] is PayloadObject members)
        {
            parser.Report(ExampleFaultKind.BracketedMember, Start, "members stand in brackets; braces were assumed");
            return new PayloadObject(members.Members, members.IsOpen || _isOpen, parser.Place(Start, end));
        }
        foreach (var run in _runs)
            parser.Report(ExampleFaultKind.MemberInArray, run, "members stand in an array; braces around them were assumed");
        return new PayloadArray(_elements.ToArray(), _isOpen, parser.Place(Start, end));
    }

    protected override void Open() => _isOpen = true;

    protected override void AcceptBar(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Alternation, "alternatives stand in an array; it was taken to hold some of them");
        _isOpen = true;
        IsCommaDue = false;
    }

    protected override void AcceptItem(ExampleParser parser)
    {
        ReportMissingComma(parser);
        GoOnBehind(comma: null);
        if (parser.IsAtName)
            AcceptMembers(parser);
        else if (parser.Token.Kind == ExampleTokenKind.Placeholder)
            AcceptMore(parser);
        else
            parser.ReadValue(this);
    }

    // ['key':'value'] is a slip of the bracket; members on lines of their own lack their braces.
    private bool IsInPlaceOfObject(ExampleParser parser) =>
        _runs.Count == 1 && _elements.Count == 1 && parser.LineOf(_runs[0]) == parser.LineOf(Start);

    private void AcceptMembers(ExampleParser parser)
    {
        _runs.Add(parser.Token.Start);
        parser.Push(new MemberRunFrame(parser.Token.Start));
        parser.Accept();
    }

    private void AcceptMore(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.PlaceholderMember, $"the placeholder {FaultText.Short(parser.Token.Text)} stands for elements that are unknown");
        _isOpen = true;
    }
}
