namespace ArmPayloads.Cli.Pages.Types;

/// <summary>What a page says of the type of a value.</summary>
internal abstract record TypeExpression
{
    /// <summary>Anything: nothing is known of the value.</summary>
    public static TypeExpression Any { get; } = new SimpleType(null, null);

    public static TypeExpression Text { get; } = new SimpleType("string", null);
}

/// <summary>A JSON type.</summary>
/// <param name="JsonType">The word of JSON Schema; null for any type.</param>
/// <param name="Format">The word of JSON Schema's <c>format</c>, if there is one.</param>
internal sealed record SimpleType(string? JsonType, string? Format) : TypeExpression
{
    public override string ToString() => Format ?? JsonType ?? "any JSON";
}

/// <summary>A list.</summary>
internal sealed record ListType(TypeExpression Item) : TypeExpression
{
    public override string ToString() => $"a list of {Item}";
}

/// <summary>An object whose keys are data.</summary>
internal sealed record MapType(TypeExpression Value) : TypeExpression
{
    public override string ToString() => $"a dictionary of {Value}";
}

/// <summary>A type that is described somewhere else.</summary>
/// <param name="Target">Where a link leads, as the page has it; null where there is only the name.</param>
internal sealed record NamedType(string Name, string? Target) : TypeExpression
{
    public override string ToString() => Name;
}

/// <summary>An object whose members are said in place.</summary>
internal sealed record RecordType(IReadOnlyList<RecordMember> Members) : TypeExpression
{
    public override string ToString() => "an object";

    public bool Equals(RecordType? other) => other is not null && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => Members.Count;
}

/// <summary>A member of an object that is said in place.</summary>
internal sealed record RecordMember(string Name, TypeExpression Type);

/// <summary>One of several types.</summary>
internal sealed record UnionType(IReadOnlyList<TypeExpression> Options) : TypeExpression
{
    public override string ToString() => string.Join(" or ", Options);

    public bool Equals(UnionType? other) => other is not null && Options.SequenceEqual(other.Options);

    public override int GetHashCode() => Options.Count;
}
