namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>The inside of an object.</summary>
/// <param name="members">Those of all open objects, the innermost one's at the end.</param>
internal sealed class JsonObjectFrame(ItemStack<JsonPropertySyntax> members) : JsonFrame(JsonKind.Object)
{
    private enum Due
    {
        Name,
        Colon,
        Value,
        Comma,
    }

    private int _first;
    private Due _due;

    // The member that is being read. Without a name its value is read all the same, and dropped.
    private string? _name;
    private TextRange _nameRange;
    private int _memberEnd;

    public override void Begin(int start)
    {
        base.Begin(start);
        (_first, _due, _name) = (members.Count, Due.Name, null);
    }

    public override void Accept(JsonTreeReader reader)
    {
        switch (reader.Token.Kind)
        {
            case JsonTokenKind.CloseObject:
                EndHalfMember(reader);
                reader.Close(reader.Token.End);
                break;
            case JsonTokenKind.CloseArray:
                reader.CloseOuter(JsonKind.Array);
                break;
            case JsonTokenKind.Comma:
                AcceptComma(reader);
                break;
            case JsonTokenKind.Colon:
                AcceptColon(reader);
                break;
            default:
                AcceptNameOrValue(reader);
                break;
        }
    }

    public override void Attach(JsonNodeSyntax? value, int end)
    {
        if (_name is not null)
            members.Push(new(_name, _nameRange, value, end));

        _name = null;
        _due = Due.Comma;
    }

    public override JsonNodeSyntax Finish(int end)
    {
        Attach(null, _memberEnd);
        return new JsonObjectSyntax(members.PopFrom(_first), TextRange.FromBounds(Start, end));
    }

    private void AcceptComma(JsonTreeReader reader)
    {
        if (_due == Due.Name)
            ReportUnexpected(reader, "a member is missing before this comma");

        EndHalfMember(reader);
        _due = Due.Name;
        IsRecovering = false;
    }

    private void AcceptColon(JsonTreeReader reader)
    {
        if (_due == Due.Name)
            ReportUnexpected(reader, "a name is missing before this colon");
        else if (_due != Due.Colon)
            ReportUnexpected(reader, "a colon has no place here");

        if (_due != Due.Comma)
            _due = Due.Value;

        _memberEnd = reader.Token.End;
    }

    private void AcceptNameOrValue(JsonTreeReader reader)
    {
        if (_due == Due.Name)
            BeginMember(reader);
        else if (reader.IsAtName)
            BeginNextMember(reader);
        else if (_due == Due.Comma)
            SkipValue(reader);
        else
            TakeValue(reader);
    }

    private void BeginMember(JsonTreeReader reader)
    {
        if (reader.Token.IsOpening)
        {
            SkipValue(reader, "a name is missing before this value");
            return;
        }

        var isText = reader.Token.Kind == JsonTokenKind.String;
        if (!isText)
            reader.ReportHere("the name of a member must stand in double quotes");

        _nameRange = reader.Token.Range;
        _name = isText ? reader.Token.Text : reader.Slice(_nameRange);
        _memberEnd = _nameRange.End;
        _due = Due.Colon;
        IsRecovering = reader.Token.IsUnclosed;
    }

    // What comes before is half typed: most often a line that somebody has just begun above other members.
    private void BeginNextMember(JsonTreeReader reader)
    {
        if (_due == Due.Comma)
            ReportMissing(reader, "a comma is missing between two members");

        EndHalfMember(reader);
        BeginMember(reader);
    }

    private void TakeValue(JsonTreeReader reader)
    {
        if (_due == Due.Colon)
            ReportMissing(reader, "a colon is missing between a name and its value");

        _due = Due.Comma;
        IsRecovering = reader.Token.IsFaulty;
        reader.ReadValue(this);
    }

    private void SkipValue(JsonTreeReader reader, string message = "a comma or a closing brace was expected here")
    {
        ReportUnexpected(reader, message);
        _due = Due.Comma;
        if (reader.Token.IsOpening)
            reader.ReadValue(this);
    }

    private void EndHalfMember(JsonTreeReader reader)
    {
        if (_due == Due.Colon)
            ReportMissing(reader, "a colon and a value are missing behind the name");
        else if (_due == Due.Value)
            ReportMissing(reader, "a value is missing behind the colon");

        Attach(null, _memberEnd);
    }
}
