namespace ArmPayloads.Cli.Examples;

/// <summary>What keeps an example from being JSON (RFC 8259).</summary>
internal enum ExampleFaultKind
{
    /// <summary><c>"id": &lt;url&gt;</c>: the value is unknown.</summary>
    BarePlaceholder,

    /// <summary><c>{ &lt;properties&gt; }</c> or <c>[&lt;items&gt;]</c>: there may be more than is written.</summary>
    PlaceholderMember,

    /// <summary><c>...</c>, <c>. . .</c> or <c>…</c>: there may be more than is written.</summary>
    Ellipsis,

    /// <summary><c>["Read" | "Write"]</c>: some of these; <c>"state": "A" | "B"</c>: one of these, which is unknown.</summary>
    Alternation,

    /// <summary>A word without quotes: <c>True</c> is taken for <c>true</c>, any other is unknown.</summary>
    BareWord,

    /// <summary><c>name: 1</c></summary>
    UnquotedKey,

    SingleQuotes,

    CurlyQuote,

    /// <summary><c>""PROFILE"</c>: one of the quotes is dropped.</summary>
    DoubledQuote,

    /// <summary>The text ends with its line, before the line's last comma.</summary>
    UnterminatedString,

    /// <summary><c>'value':'[ … ]'</c>: the quotes are dropped, the structure is read.</summary>
    QuotedStructure,

    /// <summary>The backslash is taken as it stands.</summary>
    BadEscape,

    MissingComma,

    /// <summary>A comma behind the last member or element.</summary>
    TrailingComma,

    /// <summary>A comma with nothing before it.</summary>
    ExtraComma,

    MissingColon,

    /// <summary>A name whose value is missing, and so unknown.</summary>
    MissingValue,

    /// <summary><c>['key':'value']</c>: brackets where braces were meant, so an object.</summary>
    BracketedMember,

    /// <summary>Members among the elements of an array, or on lines of their own in it: an element without its braces.</summary>
    MemberInArray,

    DuplicateMember,

    /// <summary>A closing brace or bracket that closes nothing.</summary>
    ExtraClosingBrace,

    /// <summary>The text begins with <c>}</c> where <c>{</c> was meant.</summary>
    StartsWithClosingBrace,

    /// <summary>Members without any brace around them: an object.</summary>
    MissingOpen,

    /// <summary>An object or array that the text never closes.</summary>
    MissingClose,

    /// <summary>A piece that has no place where it stands; it is left out.</summary>
    Unexpected,

    /// <summary>More text behind the value; it is not read.</summary>
    TextAfterValue,

    NoValue,

    /// <summary>Nested deeper than anybody writes; what lies there is unknown.</summary>
    TooDeep,

    Comment,

    NonAsciiSpace,

    ControlCharacter,

    ByteOrderMark,

    /// <summary>Something that only the strict reader found; its message says what.</summary>
    NotJson,
}
