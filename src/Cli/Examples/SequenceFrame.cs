namespace ArmPayloads.Cli.Examples;

/// <summary>What stands between braces or brackets: members or elements, with commas between them.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="noun">What one of its items is called.</param>
internal abstract class SequenceFrame(int start, string noun) : ExampleFrame(start)
{
    private bool _isBehindEllipsis;

    // Where the comma stands behind which nothing has come yet.
    private int? _lastComma;

    /// <summary>Whether an item has come behind which no comma has come yet.</summary>
    protected bool IsCommaDue { get; set; }

    /// <summary>Whether no item is half read.</summary>
    protected virtual bool IsBetweenItems => true;

    public override void Accept(ExampleParser parser)
    {
        switch (parser.Token.Kind)
        {
            case ExampleTokenKind.CloseArray or ExampleTokenKind.CloseObject when IsArray != (parser.Token.Kind == ExampleTokenKind.CloseArray):
                parser.CloseOuter();
                break;
            case ExampleTokenKind.CloseArray or ExampleTokenKind.CloseObject:
                AcceptClose(parser);
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
            case ExampleTokenKind.Ellipsis when IsBetweenItems:
                AcceptEllipsis(parser);
                break;
            default:
                AcceptItem(parser);
                break;
        }
    }

    /// <summary>Notes that there may be more items than are written.</summary>
    protected abstract void Open();

    /// <summary>Takes the token with which an item begins or goes on.</summary>
    protected abstract void AcceptItem(ExampleParser parser);

    protected abstract void AcceptBar(ExampleParser parser);

    protected virtual void AcceptClose(ExampleParser parser) => parser.Close(parser.Token.End);

    protected virtual void AcceptColon(ExampleParser parser) =>
        parser.Report(ExampleFaultKind.Unexpected, "a colon has no place here; it was dropped");

    protected virtual void AcceptComma(ExampleParser parser)
    {
        if (!IsCommaDue && !_isBehindEllipsis)
            parser.Report(ExampleFaultKind.ExtraComma, "nothing stands before this comma; it was dropped");
        else
            _lastComma = parser.Token.Start;
        IsCommaDue = false;
        _isBehindEllipsis = false;
    }

    protected void ReportMissingComma(ExampleParser parser)
    {
        if (IsCommaDue)
            parser.ReportMissing(ExampleFaultKind.MissingComma, $"a comma is missing between two {noun}s; it was assumed");
    }

    protected void ReportTrailingComma(ExampleParser parser)
    {
        if (_lastComma is { } comma)
            parser.Report(ExampleFaultKind.TrailingComma, comma, $"a comma stands behind the last {noun}; it was dropped");
        _lastComma = null;
    }

    /// <summary>Notes what stands before the next token: an item, or a comma behind one.</summary>
    protected void GoOnBehind(int? comma)
    {
        _lastComma = comma;
        IsCommaDue = comma is null;
        _isBehindEllipsis = false;
    }

    /// <summary>Gives the last comma away: what follows it is no item of this sequence.</summary>
    protected bool TakeLastComma()
    {
        var hasComma = _lastComma is not null;
        _lastComma = null;
        return hasComma;
    }

    private void AcceptEllipsis(ExampleParser parser)
    {
        parser.Report(ExampleFaultKind.Ellipsis, $"an ellipsis stands for more {noun}s, which are unknown");
        Open();
        IsCommaDue = false;
        _lastComma = null;
        _isBehindEllipsis = true;
    }
}
