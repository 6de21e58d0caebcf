using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>The inside of an array.</summary>
internal sealed class ArrayFrame(int start) : ExampleFrame(start)
{
    private readonly List<PayloadNode> _elements = [];
    private readonly List<int> _runs = [];
    private bool _isOpen;
    private bool _isCommaDue;
    private bool _isBehindEllipsis;

    // Where the comma stands behind which nothing has come yet.
    private int? _lastComma;

    public override bool IsArray => true;

    public override void Accept(ExampleParser parser)
    {
        switch (parser.Token.Kind)
        {
            case ExampleTokenKind.CloseArray:
                parser.Close(parser.Token.End);
                break;
            case ExampleTokenKind.CloseObject:
                parser.CloseOuter();
                break;
            case ExampleTokenKind.Comma:
                AcceptComma(parser);
                break;
            case ExampleTokenKind.Colon:
                parser.Report(ExampleFaultKind.Unexpected, "a colon has no place here; it was dropped");
                break;
            case ExampleTokenKind.Bar:
                AcceptBar(parser);
                break;
            case ExampleTokenKind.Ellipsis:
                AcceptEllipsis(parser);
                break;
            default:
                AcceptElement(parser);
                break;
        }
    }

    public override void Attach(ExampleParser parser, PayloadNode value) => _elements.Add(value);

    public override void Attach(ExampleParser parser, ExampleFrame closed, int end)
    {
        base.Attach(parser, closed, end);
        if (closed is MemberRunFrame run)
            _isCommaDue = !run.EndsWithComma;
    }

    public override PayloadNode Finish(ExampleParser parser, int end)
    {
        if (_lastComma is { } comma)
            parser.Report(ExampleFaultKind.TrailingComma, comma, "a comma stands behind the last element; it was dropped");
        if (IsInPlaceOfObject(parser) && _elements[0] is PayloadObject members)
        {
            parser.Report(ExampleFaultKind.BracketedMember, Start, "members stand in brackets; braces were assumed");
            return new PayloadObject(members.Members, members.IsOpen || _isOpen, parser.Place(Start, end));
        }
        foreach (var run in _runs)
            parser.Report(ExampleFaultKind.MemberInArray, run, "members stand in an array; braces around them were assumed");
        return new PayloadArray(_elements, _isOpen, parser.Place(Start, end));
    }

    // ['key':'value'] is a slip of the bracket; members on lines of their own lack their braces.
    private bool IsInPlaceOfObject(ExampleParser parser) =>
        _runs.Count == 1 && _elements.Count == 1 && parser.LineOf(_runs[0]) == parser.LineOf(Start);

    private void AcceptComma(ExampleParser parser)
    {
        if (!_isCommaDue && !_isBehindEllipsis)
            parser.Report(ExampleFaultKind.ExtraComma, "nothing stands before this comma; it was dropped");
        else
            _lastComma = parser.Token.Start;
        _isCommaDue = false;
        _isBehindEllipsis = false;
    }

    private void AcceptBar(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Alternation, "alternatives stand in an array; it was taken to hold some of them");
        _isOpen = true;
        _isCommaDue = false;
    }

    private void AcceptEllipsis(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Ellipsis, "an ellipsis stands for more elements, which are unknown");
        _isOpen = true;
        _isCommaDue = false;
        _isBehindEllipsis = true;
        _lastComma = null;
    }

    private void AcceptElement(ExampleParser parser)
    {
        if (_isCommaDue)
            parser.ReportMissing(ExampleFaultKind.MissingComma, "a comma is missing between two elements; it was assumed");
        _isCommaDue = true;
        _isBehindEllipsis = false;
        _lastComma = null;
        if (parser.IsAtName)
            AcceptMembers(parser);
        else if (parser.Token.Kind == ExampleTokenKind.Placeholder)
            AcceptMore(parser);
        else
            parser.ReadValue(this);
    }

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
