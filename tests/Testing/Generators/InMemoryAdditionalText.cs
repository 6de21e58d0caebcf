using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing;

/// <summary>An additional file that knows how often it was read.</summary>
public sealed class InMemoryAdditionalText(string path, SourceText? text) : AdditionalText
{
    private int _reads;

    public InMemoryAdditionalText(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public override string Path { get; } = path;

    /// <summary>Calls of <see cref="GetText"/> so far.</summary>
    public int Reads => Volatile.Read(ref _reads);

    /// <summary>A file that cannot be read: the compiler hands out null for it.</summary>
    public static InMemoryAdditionalText Unreadable(string path) => new(path, (SourceText?)null);

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        return text;
    }
}
