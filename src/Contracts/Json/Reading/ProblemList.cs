namespace ArmPayloads.Contracts.Json.Reading;

/// <summary>Collects problems, but not endlessly: behind so many nobody reads on.</summary>
internal sealed class ProblemList
{
    private const int MaxCount = 100;

    private readonly List<JsonProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(string message, int start, int end)
    {
        if (_problems.Count < MaxCount)
            _problems.Add(new(message, TextRange.FromBounds(start, end)));
    }

    // What is missing before a token is noticed only after the token has been scanned. OrderBy is stable.
    public IReadOnlyList<JsonProblem> InOrder() => IsEmpty ? [] : [.. _problems.OrderBy(problem => problem.Range.Start)];
}
