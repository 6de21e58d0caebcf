using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Rules;

/// <summary>The findings of a check: each once, and none that another one says better.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];

    // Made when they are needed, which is rarely.
    private HashSet<Finding>? _ofForms;
    private HashSet<(string, string)>? _placesOfRules;

    private HashSet<(string Resource, string Path)> PlacesOfRules =>
        _placesOfRules ??= new(_findings.Where(finding => finding.Rule.Length > 0).Select(finding => (finding.Resource, finding.Path)));

    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Adds what says of an object only that it has none of its forms; a rule of the same object, or of one around, says more.</summary>
    public void AddOfForms(Finding finding)
    {
        _findings.Add(finding);
        if (finding.Rule.Length == 0)
            (_ofForms ??= []).Add(finding);
    }

    /// <summary>The findings by resource and place; nothing is added from then on.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        if (_findings.Count == 0)
            return [];
        var seen = new HashSet<Finding>(WordingComparer.Instance);
        return
        [
            .. _findings
                .Where(finding => !IsSaidBetter(finding) && seen.Add(finding))
                .OrderBy(finding => finding.Resource, StringComparer.Ordinal)
                .ThenBy(finding => JsonPointer.Split(finding.Path), StepsComparer.Instance)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
        ];
    }

    private bool IsSaidBetter(Finding finding) =>
        (finding is { Id: SchemaFindings.UnknownMember, Rule.Length: 0 } && PlacesOfRules.Contains((finding.Resource, finding.Path)))
        || (_ofForms is not null && _ofForms.Contains(finding) && IsFormSaidBetter(finding));

    private bool IsFormSaidBetter(Finding finding) => _findings.Any(other =>
        other.Rule.Length > 0
        && other.Id == SchemaFindings.AnyOther
        && other.Severity >= finding.Severity
        && other.Resource == finding.Resource
        && (other.Path == finding.Path || finding.Path.StartsWith(other.Path + "/", StringComparison.Ordinal)));

    // What people read of two findings, and what they say it is about.
    private sealed class WordingComparer : IEqualityComparer<Finding>
    {
        public static WordingComparer Instance { get; } = new();

        public bool Equals(Finding? x, Finding? y) =>
            x!.Path == y!.Path && x.Message == y.Message && x.Rule == y.Rule && x.Id == y.Id && x.Resource == y.Resource;

        // One mistake is often made in many resources, or at many places of one.
        public int GetHashCode(Finding obj) => unchecked(
            (StringComparer.Ordinal.GetHashCode(obj.Resource) * 31 + StringComparer.Ordinal.GetHashCode(obj.Path)) * 31 + StringComparer.Ordinal.GetHashCode(obj.Message));
    }

    // Elements of a list in their order, the tenth after the second, and before all names.
    private sealed class StepsComparer : IComparer<IReadOnlyList<string>>
    {
        public static StepsComparer Instance { get; } = new();

        public int Compare(IReadOnlyList<string>? x, IReadOnlyList<string>? y)
        {
            var (left, right) = (x!, y!);
            for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
            {
                var order = Compare(left[i], right[i]);
                if (order != 0)
                    return order;
            }
            return left.Count.CompareTo(right.Count);
        }

        private static int Compare(string left, string right) => (JsonPointer.IndexOf(left), JsonPointer.IndexOf(right)) switch
        {
            ({ } first, { } second) => first.CompareTo(second),
            ({ }, null) => -1,
            (null, { }) => 1,
            _ => string.CompareOrdinal(left, right),
        };
    }
}
