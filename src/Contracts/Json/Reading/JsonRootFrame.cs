namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>The document: one value, and nothing behind it.</summary>
internal sealed class JsonRootFrame() : JsonFrame(JsonKind.Null)
{
    public JsonNodeSyntax? Value { get; private set; }

    public override void Accept(JsonTreeReader reader)
    {
        if (Value is not null)
        {
            reader.ReportHere("only white space and comments may stand behind the value of a document");
            reader.Stop();
            return;
        }

        switch (reader.Token.Kind)
        {
            case JsonTokenKind.Word:
                ReportUnexpected(reader, reader.Token.Text!);
                break;
            case JsonTokenKind.Comma or JsonTokenKind.Colon or JsonTokenKind.CloseArray or JsonTokenKind.CloseObject:
                ReportUnexpected(reader, "a value was expected here");
                break;
            default:
                reader.ReadValue(this);
                break;
        }
    }

    public override void Attach(JsonNodeSyntax? value, int end) => Value = value;

    public override JsonNodeSyntax Finish(int end) => throw new InvalidOperationException("The document is never closed.");
}
