using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>The text as a whole: one value, and what else there may be.</summary>
internal sealed class RootFrame() : ExampleFrame(0)
{
    private PayloadNode? _value;

    // An object that may turn out to go on behind its closing brace.
    private ObjectFrame? _closed;
    private int _closedEnd;
    private int? _comma;
    private bool _hasEllipsis;

    public override bool IsArray => false;

    private bool HasValue => _value is not null || _closed is not null;

    public override void Accept(ExampleParser parser)
    {
        if (parser.Token.Kind == ExampleTokenKind.Ellipsis)
        {
            parser.Report(ExampleFaultKind.Ellipsis, "an ellipsis stands beside the value; it was skipped");
            _hasEllipsis = true;
        }
        else if (HasValue)
        {
            AcceptBehindValue(parser);
        }
        else
        {
            AcceptValue(parser);
        }
    }

    public override void Attach(ExampleParser parser, PayloadNode value) => _value = value;

    public override void Attach(ExampleParser parser, ExampleFrame closed, int end)
    {
        _closed = closed as ObjectFrame;
        _closedEnd = end;
        if (_closed is null)
            base.Attach(parser, closed, end);
    }

    public override PayloadNode Finish(ExampleParser parser, int end)
    {
        if (_comma is { } comma)
            parser.Report(ExampleFaultKind.TrailingComma, comma, "a comma stands behind the value; it was dropped");
        if (!HasValue && !_hasEllipsis)
            parser.ReportMissing(ExampleFaultKind.NoValue, "the text holds no value");
        return _closed?.Finish(parser, _closedEnd) ?? _value ?? new PayloadUnknown(parser.Place(0, end));
    }

    private void AcceptBehindValue(ExampleParser parser)
    {
        if (parser.Token.Kind is ExampleTokenKind.CloseObject or ExampleTokenKind.CloseArray)
        {
            parser.Report(ExampleFaultKind.ExtraClosingBrace, "this bracket closes nothing; it was skipped");
        }
        else if (parser.Token.Kind == ExampleTokenKind.Comma && _comma is null)
        {
            _comma = parser.Token.Start;
        }
        else if (_closed is not null && parser.Token.Kind == ExampleTokenKind.Text && parser.IsAtName)
        {
            Resume(parser, _closed);
        }
        else
        {
            parser.Report(ExampleFaultKind.TextAfterValue, "more text stands behind the value; it was not read");
            _comma = null;
            parser.Stop();
        }
    }

    private void Resume(ExampleParser parser, ObjectFrame closed)
    {
        parser.Report(ExampleFaultKind.ExtraClosingBrace, _closedEnd - 1, "the object goes on behind this brace; it was skipped");
        closed.Resume(_comma);
        _comma = null;
        _closed = null;
        parser.Push(closed);
        parser.Accept();
    }

    private void AcceptValue(ExampleParser parser)
    {
        switch (parser.Token.Kind)
        {
            case ExampleTokenKind.CloseObject when parser.Next.MayBeName:
                parser.Report(ExampleFaultKind.StartsWithClosingBrace, "the text begins with a closing brace; an opening one was assumed");
                parser.Push(new ObjectFrame(parser.Token.Start));
                break;
            case ExampleTokenKind.CloseObject or ExampleTokenKind.CloseArray:
                parser.Report(ExampleFaultKind.ExtraClosingBrace, "this bracket closes nothing; it was skipped");
                break;
            case ExampleTokenKind.Comma or ExampleTokenKind.Colon or ExampleTokenKind.Bar:
                parser.Report(ExampleFaultKind.Unexpected, "this has no place before the value; it was dropped");
                break;
            default:
                if (parser.IsAtName)
                    BeginMembers(parser);
                else
                    parser.ReadValue(this);
                break;
        }
    }

    private static void BeginMembers(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.MissingOpen, "members stand without braces around them; they were assumed");
        parser.Push(new MemberRunFrame(parser.Token.Start));
        parser.Accept();
    }
}
