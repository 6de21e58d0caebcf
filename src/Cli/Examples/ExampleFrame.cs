using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Examples;

/// <summary>What is being read: an object, an array or the text itself, each with the lenient grammar of its inside.</summary>
internal abstract class ExampleFrame(int start)
{
    public int Start { get; } = start;

    /// <summary>The quote before a structure in quotes, which is skipped behind it too.</summary>
    public char? Quote { get; init; }

    public abstract bool IsArray { get; }

    /// <summary>Whether a brace or bracket of its own must end it.</summary>
    public virtual bool NeedsClose => true;

    /// <summary>Takes the parser's token. What it begins to read has come to its end when the next one is handed over.</summary>
    public abstract void Accept(ExampleParser parser);

    public abstract void Attach(ExampleParser parser, PayloadNode value);

    /// <summary>Takes a structure that has been read.</summary>
    public virtual void Attach(ExampleParser parser, ExampleFrame closed, int end) => Attach(parser, closed.Finish(parser, end));

    /// <summary>The value of this frame, when nothing more comes.</summary>
    public abstract PayloadNode Finish(ExampleParser parser, int end);
}
