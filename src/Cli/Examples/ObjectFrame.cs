using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>The inside of an object.</summary>
internal class ObjectFrame(int start) : ExampleFrame(start)
{
    private enum Due
    {
        /// <summary>A name, or the end: nothing, a comma or an ellipsis stands before.</summary>
        Name,

        Colon,
        Value,
        Comma,
    }

    private readonly ObjectMembers _members = new();
    private Due _due = Due.Name;
    private bool _isBehindEllipsis;

    // Where the comma stands behind which nothing has come yet.
    private int? _lastComma;

    public override bool IsArray => false;

    protected bool IsBetweenMembers => _due is Due.Name or Due.Comma;

    public override void Accept(ExampleParser parser)
    {
        switch (parser.Token.Kind)
        {
            case ExampleTokenKind.CloseObject:
                AcceptClose(parser);
                break;
            case ExampleTokenKind.CloseArray:
                parser.CloseOuter();
                break;
            case ExampleTokenKind.Comma:
                AcceptComma(parser);
                break;
            case ExampleTokenKind.Colon:
                AcceptColon(parser);
                break;
            case ExampleTokenKind.Bar:
                AcceptBar(parser);
                break;
            case ExampleTokenKind.Ellipsis when IsBetweenMembers:
                AcceptEllipsis(parser);
                break;
            default:
                AcceptNameOrValue(parser);
                break;
        }
    }

    public override void Attach(ExampleParser parser, PayloadNode value)
    {
        _members.End(parser, value);
        _due = Due.Comma;
    }

    public override PayloadNode Finish(ExampleParser parser, int end)
    {
        Complete(parser);
        return _members.Build(parser.Place(Start, end));
    }

    /// <summary>Goes on behind a brace that was one too many, and behind the comma that followed it.</summary>
    public void Resume(int? comma)
    {
        _lastComma = comma;
        _due = comma is null ? Due.Comma : Due.Name;
    }

    protected virtual void AcceptClose(ExampleParser parser)
    {
        Complete(parser);
        parser.Close(parser.Token.End);
    }

    /// <summary>Gives the last comma away: what follows it is no member of this object.</summary>
    protected bool TakeLastComma()
    {
        var hasComma = _lastComma is not null;
        _lastComma = null;
        return hasComma;
    }

    private void AcceptComma(ExampleParser parser)
    {
        EndHalfMember(parser);
        if (_due == Due.Name && !_isBehindEllipsis)
            parser.Report(ExampleFaultKind.ExtraComma, "nothing stands before this comma; it was dropped");
        else
            _lastComma = parser.Token.Start;
        _due = Due.Name;
        _isBehindEllipsis = false;
    }

    private void AcceptColon(ExampleParser parser)
    {
        if (_due == Due.Colon)
            _due = Due.Value;
        else
            parser.Report(ExampleFaultKind.Unexpected, "a colon has no place here; it was dropped");
    }

    private void AcceptBar(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Alternation, "several values stand here for one of them, which is unknown");
        if (_due != Due.Comma)
            return;
        _members.BeginChoice();
        _due = Due.Value;
    }

    private void AcceptEllipsis(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Ellipsis, "an ellipsis stands for more members, which are unknown");
        _members.Open();
        _due = Due.Name;
        _lastComma = null;
        _isBehindEllipsis = true;
    }

    private void AcceptNameOrValue(ExampleParser parser)
    {
        // A text before a colon is a name even where a value is due; a number is not.
        if (IsBetweenMembers || (parser.IsAtName && parser.Token.Kind is ExampleTokenKind.Text or ExampleTokenKind.Word))
            AcceptMember(parser);
        else
            AcceptValue(parser);
    }

    private void AcceptValue(ExampleParser parser)
    {
        if (_due == Due.Colon)
            parser.ReportMissing(ExampleFaultKind.MissingColon, "a colon is missing between a name and its value; it was assumed");
        parser.ReadValue(this);
    }

    private void AcceptMember(ExampleParser parser)
    {
        EndHalfMember(parser);
        if (parser.IsAtName || (_due == Due.Name && parser.Token.Kind == ExampleTokenKind.Text))
            AcceptName(parser);
        else if (parser.Token.Kind == ExampleTokenKind.Placeholder)
            AcceptMore(parser, ExampleFaultKind.PlaceholderMember, "placeholder");
        else if (parser.Token.Kind == ExampleTokenKind.Word)
            AcceptMore(parser, ExampleFaultKind.BareWord, "word");
        else
            Drop(parser);
        _lastComma = null;
    }

    private void AcceptName(ExampleParser parser)
    {
        ReportMissingComma(parser);
        _members.Begin(parser);
        _due = Due.Colon;
    }

    private void AcceptMore(ExampleParser parser, ExampleFaultKind kind, string what)
    {
        ReportMissingComma(parser);
        parser.Report(kind, $"the {what} {FaultText.Short(parser.Token.Text)} stands for members that are unknown");
        _members.Open();
        _members.BeginNothing();
        _due = Due.Comma;
    }

    private void Drop(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Unexpected, "a value without a name has no place in an object; it was left out");
        _members.BeginNothing();
        _due = Due.Comma;
        parser.ReadValue(this);
    }

    private void ReportMissingComma(ExampleParser parser)
    {
        if (_due == Due.Comma)
            parser.ReportMissing(ExampleFaultKind.MissingComma, "a comma is missing between two members; it was assumed");
    }

    private void EndHalfMember(ExampleParser parser)
    {
        if (IsBetweenMembers)
            return;
        parser.ReportMissing(ExampleFaultKind.MissingValue, "a name has no value; it is unknown");
        Attach(parser, new PayloadUnknown(parser.Place(parser.PreviousEnd, parser.PreviousEnd)));
    }

    private void Complete(ExampleParser parser)
    {
        EndHalfMember(parser);
        if (_lastComma is { } comma)
            parser.Report(ExampleFaultKind.TrailingComma, comma, "a comma stands behind the last member; it was dropped");
        _lastComma = null;
    }
}
