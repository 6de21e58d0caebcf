using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>The inside of an object.</summary>
internal class ObjectFrame(int start) : SequenceFrame(start, "member")
{
    // What is due of the member that is being read.
    private enum Due
    {
        Nothing,
        Colon,
        Value,
    }

    private readonly ObjectMembers _members = new();
    private Due _due;

    public override bool IsArray => false;

    protected override bool IsBetweenItems => _due == Due.Nothing;

    public override void Attach(ExampleParser parser, PayloadNode value)
    {
        _members.End(parser, value);
        _due = Due.Nothing;
    }

    public override PayloadNode Finish(ExampleParser parser, int end)
    {
        Complete(parser);
        return _members.Build(parser.Place(Start, end));
    }

    /// <summary>Goes on behind a brace that was one too many, and behind the comma that followed it.</summary>
    public void Resume(int? comma) => GoOnBehind(comma);

    protected override void Open() => _members.Open();

    protected override void AcceptClose(ExampleParser parser)
    {
        Complete(parser);
        base.AcceptClose(parser);
    }

    protected override void AcceptComma(ExampleParser parser)
    {
        EndHalfMember(parser);
        base.AcceptComma(parser);
    }

    protected override void AcceptColon(ExampleParser parser)
    {
        if (_due == Due.Colon)
            _due = Due.Value;
        else
            base.AcceptColon(parser);
    }

    protected override void AcceptBar(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Alternation, "several values stand here for one of them, which is unknown");
        if (!IsBetweenItems || !IsCommaDue)
            return;
        _members.BeginChoice();
        _due = Due.Value;
    }

    protected override void AcceptItem(ExampleParser parser)
    {
        // A text before a colon is a name even where a value is due; a number is not.
        if (IsBetweenItems || (parser.IsAtName && parser.Token.Kind is ExampleTokenKind.Text or ExampleTokenKind.Word))
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
        if (parser.IsAtName || (!IsCommaDue && parser.Token.Kind == ExampleTokenKind.Text))
            AcceptName(parser);
        else if (parser.Token.Kind == ExampleTokenKind.Placeholder)
            AcceptMore(parser, ExampleFaultKind.PlaceholderMember, "placeholder");
        else if (parser.Token.Kind == ExampleTokenKind.Word)
            AcceptMore(parser, ExampleFaultKind.BareWord, "word");
        else
            Drop(parser);
        GoOnBehind(comma: null);
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
    }

    private void Drop(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Unexpected, "a value without a name has no place in an object; it was left out");
        _members.BeginNothing();
        parser.ReadValue(this);
    }

    private void EndHalfMember(ExampleParser parser)
    {
        if (IsBetweenItems)
            return;
        parser.ReportMissing(ExampleFaultKind.MissingValue, "a name has no value; it is unknown");
        Attach(parser, new PayloadUnknown(parser.Place(parser.PreviousEnd, parser.PreviousEnd)));
    }

    private void Complete(ExampleParser parser)
    {
        EndHalfMember(parser);
        ReportTrailingComma(parser);
    }
}
