namespace ArmPayloads.Cli.Examples;

internal enum ExampleTokenKind
{
    End,
    OpenObject,
    CloseObject,
    OpenArray,
    CloseArray,
    Colon,
    Comma,
    Bar,
    Ellipsis,
    Placeholder,

    /// <summary>A text in quotes of any kind.</summary>
    Text,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, and words that plainly mean one of these.</summary>
    Literal,

    /// <summary>Any other word or words without quotes.</summary>
    Word,

    /// <summary>The quote before a structure that stands in quotes.</summary>
    StructureQuote,
}

/// <summary>A token. Its text is the value of a text in quotes, else what is written, and of punctuation nothing.</summary>
internal readonly record struct ExampleToken(ExampleTokenKind Kind, int Start, int End, string Text = "")
{
    public bool IsOpening => Kind is ExampleTokenKind.OpenObject or ExampleTokenKind.OpenArray or ExampleTokenKind.StructureQuote;

    /// <summary>Whether this is the name of a member, if a colon follows.</summary>
    public bool MayBeName =>
        Kind is ExampleTokenKind.Text or ExampleTokenKind.Word or ExampleTokenKind.Literal or ExampleTokenKind.Placeholder;
}
