namespace ArmPayloads.Cli.Examples;

/// <summary>Members that stand in an array without braces of their own, or in a text without any.</summary>
internal sealed class MemberRunFrame(int start) : ObjectFrame(start)
{
    public override bool NeedsClose => false;

    /// <summary>Whether a comma stands between the members and the element behind them.</summary>
    public bool EndsWithComma { get; private set; }

    public override void Accept(ExampleParser parser)
    {
        if (!IsBetweenItems || !IsElement(parser))
        {
            base.Accept(parser);
            return;
        }
        EndsWithComma = TakeLastComma();
        parser.Close(parser.PreviousEnd);
        parser.Accept();
    }

    private static bool IsElement(ExampleParser parser) =>
        parser.Token.IsOpening || (parser.Token.Kind is ExampleTokenKind.Text or ExampleTokenKind.Literal && !parser.IsAtName);
}
