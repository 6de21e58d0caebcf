using System.Globalization;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads;

/// <summary>
/// What a name in a resource id must be. Whatever the pattern says, a name that would change the shape of the address is
/// refused: empty, <c>.</c>, <c>..</c>, with control characters (a trailing newline is one), <c>/</c>, <c>\</c>,
/// <c>?</c>, <c>#</c>, or half of a surrogate pair.
/// </summary>
public sealed class NameConstraint
{
    private readonly SchemaPattern? _pattern;

    /// <summary>A constraint.</summary>
    /// <param name="parameter">The name's parameter in the id's template: <c>linkName</c>.</param>
    /// <param name="pattern">A pattern as JSON Schema means it, or null.</param>
    /// <param name="minLength">In Unicode code points.</param>
    /// <param name="maxLength">In Unicode code points.</param>
    /// <exception cref="ArgumentNullException"><paramref name="parameter"/> is null.</exception>
    /// <exception cref="ArgumentException">The pattern cannot be run.</exception>
    public NameConstraint(string parameter, string? pattern = null, int minLength = 1, int maxLength = int.MaxValue)
    {
        Parameter = parameter ?? throw new ArgumentNullException(nameof(parameter));
        Pattern = pattern;
        MinLength = minLength;
        MaxLength = maxLength;
        if (pattern is null)
            return;
        _pattern = SchemaPattern.TryCreate(pattern, out string? problem)
            ?? throw new ArgumentException($"The pattern '{pattern}' cannot be run: {problem}", nameof(pattern));
    }

    /// <summary>The name's parameter in the id's template.</summary>
    public string Parameter { get; }

    /// <summary>The pattern as JSON Schema means it, or null.</summary>
    public string? Pattern { get; }

    /// <summary>The least length, in Unicode code points.</summary>
    public int MinLength { get; }

    /// <summary>The greatest length, in Unicode code points.</summary>
    public int MaxLength { get; }

    /// <summary>What the contract says of a parameter that a resource adds to its parent's.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="parameter">The parameter, such as the resource's own name.</param>
    public static NameConstraint Of(ResourceContract resource, string parameter)
    {
        var schema = resource.Parameters.FirstOrDefault(constraint => constraint.Name == parameter)?.Schema;
        var length = schema?.Get<LengthKeyword>();
        return new NameConstraint(parameter, schema?.Get<PatternKeyword>()?.Pattern.Source, length?.Min ?? 1, length?.Max ?? int.MaxValue);
    }

    /// <summary>Says what is wrong with a name.</summary>
    /// <param name="value">The name.</param>
    /// <returns>A sentence, or null when nothing is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public string? Explain(string value)
    {
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        return ExplainShape(value) ?? ExplainLength(value) ?? ExplainPattern(value);
    }

    /// <summary>Refuses a name that is not allowed.</summary>
    /// <param name="value">The name.</param>
    /// <param name="paramName">The parameter that the exception names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">The name is not allowed; the message says why.</exception>
    public void Check(string value, string paramName)
    {
        if (value is null)
            throw new ArgumentNullException(paramName);
        if (Explain(value) is { } problem)
            throw new ArgumentException(problem, paramName);
    }

    private string? ExplainShape(string value)
    {
        if (value.Length == 0)
            return $"{Parameter} must not be empty.";
        if (value is "." or "..")
            return $"{Parameter} must not be '{value}', which means a folder in an address.";
        foreach (char character in value)
        {
            if (character is '/' or '\\' or '?' or '#')
                return $"{Parameter} '{Show(value)}' must not hold '{character}'.";
            if (char.IsControl(character) || character is '\u2028' or '\u2029')
                return $"{Parameter} '{Show(value)}' must not hold a control character or line end ({Code(character)}).";
        }

        int lone = FindLoneSurrogate(value);
        return lone < 0 ? null : $"{Parameter} must not hold half of a surrogate pair ({Code(value[lone])}).";
    }

    private string? ExplainLength(string value)
    {
        // Never more code points than UTF-16 units, so most names need no counting.
        if (value.Length <= MaxLength && MinLength <= 1)
            return null;
        int length = LengthKeyword.CodePoints(value);
        if (length < MinLength)
            return $"{Parameter} '{value}' must have at least {Number(MinLength)} characters, and has {Number(length)}.";
        return length > MaxLength ? $"{Parameter} '{value}' must have at most {Number(MaxLength)} characters, and has {Number(length)}." : null;
    }

    // A pattern that took too long says nothing about the name: the service will.
    private string? ExplainPattern(string value) =>
        _pattern?.Matches(value) == false ? $"{Parameter} '{value}' must match the pattern {Pattern}." : null;

    private static int FindLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (!char.IsSurrogatePair(value, i))
                return i;
            i++;
        }

        return -1;
    }

    private static string Show(string value) =>
        string.Concat(value.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' || char.IsSurrogate(c) ? Code(c) : c.ToString()));

    private static string Code(char character) => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
