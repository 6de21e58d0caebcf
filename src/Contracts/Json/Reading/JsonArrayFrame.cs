namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>The inside of an array.</summary>
/// <param name="elements">Those of all open arrays, the innermost one's at the end.</param>
internal sealed class JsonArrayFrame(ItemStack<JsonNodeSyntax> elements) : JsonFrame(JsonKind.Array)
{
    private int _first;
    private bool _isCommaDue;

    public override void Begin(int start)
    {
        base.Begin(start);
        (_first, _isCommaDue) = (elements.Count, false);
    }

    public override void Accept(JsonTreeReader reader)
    {
        switch (reader.Token.Kind)
        {
            case JsonTokenKind.CloseArray:
                reader.Close(reader.Token.End);
                break;
            case JsonTokenKind.CloseObject:
                reader.CloseOuter(JsonKind.Object);
                break;
            case JsonTokenKind.Comma:
                AcceptComma(reader);
                break;
            case JsonTokenKind.Colon:
                ReportUnexpected(reader, "a colon has no place between the elements of an array");
                break;
            default:
                AcceptElement(reader);
                break;
        }
    }

    public override void Attach(JsonNodeSyntax? value, int end)
    {
        if (value is not null)
            elements.Push(value);
    }

    public override JsonNodeSyntax Finish(int end) =>
        new JsonArraySyntax(elements.PopFrom(_first), TextRange.FromBounds(Start, end));

    private void AcceptComma(JsonTreeReader reader)
    {
        if (!_isCommaDue)
            ReportUnexpected(reader, "an element is missing before this comma");

        _isCommaDue = false;
        IsRecovering = false;
    }

    private void AcceptElement(JsonTreeReader reader)
    {
        if (_isCommaDue && reader.Token.Kind == JsonTokenKind.Word)
        {
            ReportUnexpected(reader, "a comma or a closing bracket was expected here");
            return;
        }

        if (_isCommaDue)
            ReportMissing(reader, "a comma is missing between two elements");

        _isCommaDue = true;
        IsRecovering = reader.Token.IsFaulty;
        reader.ReadValue(this);
    }
}
