namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>What is being read: an object, an array or the document itself, each with the grammar of its inside.</summary>
internal abstract class JsonFrame(JsonKind kind)
{
    public JsonKind Kind { get; } = kind;

    public int Start { get; private set; }

    /// <summary>After one fault, what follows is skipped in silence until a comma or a name says where we are again.</summary>
    protected bool IsRecovering { get; set; }

    /// <summary>Makes the frame one that begins here, whatever it was before.</summary>
    public virtual void Begin(int start) => (Start, IsRecovering) = (start, false);

    /// <summary>Takes the reader's token.</summary>
    public abstract void Accept(JsonTreeReader reader);

    /// <summary>Takes a value that has been read; null stands for one that is no JSON.</summary>
    public abstract void Attach(JsonNodeSyntax? value, int end);

    /// <summary>The node of this frame; called when nothing more comes.</summary>
    public abstract JsonNodeSyntax Finish(int end);

    public void ReportUnexpected(JsonTreeReader reader, string message)
    {
        if (!IsRecovering)
            reader.ReportHere(message);

        IsRecovering = true;
    }

    protected void ReportMissing(JsonTreeReader reader, string message)
    {
        if (!IsRecovering)
            reader.ReportMissing(message);
    }
}
