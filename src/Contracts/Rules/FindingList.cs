using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Rules;

/// <summary>The findings of a check: each once, and none that another one says better.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _ofForms = [];

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Adds what says of an object only that it has none of its forms; a rule of the same object, or of one around, says more.</summary>
    public void AddOfForms(Finding finding)
    {
        _findings.Add(finding);
        if (finding.Rule.Length == 0)
            _ofForms.Add(finding);
    }

    public IReadOnlyList<Finding> InOrder()
    {
        if (_findings.Count == 0)
            return [];
        var named = new HashSet<(string, string)>(_findings.Where(finding => finding.Rule.Length > 0).Select(finding => (finding.Resource, finding.Path)));
        var seen = new HashSet<(string, string, string, string, string)>();
        return
        [
            .. _findings
                .Where(finding => finding.Id != SchemaFindings.UnknownMember || finding.Rule.Length > 0 || !named.Contains((finding.Resource, finding.Path)))
                .Where(finding => _ofForms.Count == 0 || !_ofForms.Contains(finding) || !IsSaidBetter(finding))
                .Where(finding => seen.Add((finding.Id, finding.Rule, finding.Resource, finding.Path, finding.Message)))
                .OrderBy(finding => finding.Resource, StringComparer.Ordinal)
                .ThenBy(finding => JsonPointer.Split(finding.Path), StepsComparer.Instance)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }

    private bool IsSaidBetter(Finding finding) => _findings.Any(other =>
        other.Rule.Length > 0
        && other.Id == SchemaFindings.AnyOther
        && other.Severity >= finding.Severity
        && other.Resource == finding.Resource
        && (other.Path == finding.Path || finding.Path.StartsWith(other.Path + "/", StringComparison.Ordinal)));

    // Elements of a list in their order: the tenth after the second.
    private sealed class StepsComparer : IComparer<IReadOnlyList<string>>
    {
        public static StepsComparer Instance { get; } = new();

        public int Compare(IReadOnlyList<string>? x, IReadOnlyList<string>? y)
        {
            var (left, right) = (x!, y!);
            for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
            {
                var order = int.TryParse(left[i], out var first) && int.TryParse(right[i], out var second)
                    ? first.CompareTo(second)
                    : string.CompareOrdinal(left[i], right[i]);
                if (order != 0)
                    return order;
            }
            return left.Count.CompareTo(right.Count);
        }
    }
}
