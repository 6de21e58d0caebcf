using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Rules;

/// <summary>The findings of a check: each once, and none that another one says better.</summary>
internal sealed class FindingList
{
    // So few are compared with one another faster than put into a table.
    private const int FewFindings = 16;

    // Made when they are needed, which is rarely.
    private List<Finding>? _findings;
    private HashSet<Finding>? _ofForms;
    private HashSet<(string, string)>? _placesOfRules;

    private HashSet<(string Resource, string Path)> PlacesOfRules =>
        _placesOfRules ??= new(_findings!.Where(finding => finding.Rule.Length > 0).Select(finding => (finding.Resource, finding.Path)));

    public void Add(Finding finding) => (_findings ??= []).Add(finding);

    /// <summary>Adds what says of an object only that it has none of its forms; a rule of the same object, or of one around, says more.</summary>
    public void AddOfForms(Finding finding)
    {
        Add(finding);
        if (finding.Rule.Length == 0)
            (_ofForms ??= []).Add(finding);
    }

    /// <summary>The findings by resource and place; nothing is added from then on.</summary>
    public IReadOnlyList<Finding> InOrder()
    {
        if (_findings is null)
            return [];
        return _findings.Count <= FewFindings ? FewInOrder(_findings) : ManyInOrder(_findings);
    }

    private Finding[] ManyInOrder(List<Finding> findings)
    {
        var seen = new HashSet<Finding>(WordingComparer.Instance);
        return [.. findings.Where(finding => !IsSaidBetter(finding) && seen.Add(finding)).OrderBy(finding => finding, PlaceComparer.Instance)];
    }

    private List<Finding> FewInOrder(List<Finding> findings)
    {
        var said = new List<Finding>(findings.Count);
        foreach (var finding in findings)
        {
            if (!IsSaidBetter(finding) && !IsSaid(finding, said))
                said.Insert(PlaceOf(finding, said), finding);
        }
        return said;
    }

    // Behind what stands at the same place.
    private static int PlaceOf(Finding finding, List<Finding> said)
    {
        var place = said.Count;
        while (place > 0 && PlaceComparer.Instance.Compare(said[place - 1], finding) > 0)
            place--;
        return place;
    }

    private static bool IsSaid(Finding finding, List<Finding> said)
    {
        foreach (var other in said)
        {
            if (WordingComparer.Instance.Equals(other, finding))
                return true;
        }
        return false;
    }

    private bool IsSaidBetter(Finding finding) =>
        (finding is { Id: SchemaFindings.UnknownMember, Rule.Length: 0 } && PlacesOfRules.Contains((finding.Resource, finding.Path)))
        || (_ofForms is not null && _ofForms.Contains(finding) && IsFormSaidBetter(finding));

    private bool IsFormSaidBetter(Finding finding) => _findings!.Any(other =>
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

    private sealed class PlaceComparer : IComparer<Finding>
    {
        public static PlaceComparer Instance { get; } = new();

        public int Compare(Finding? x, Finding? y)
        {
            var order = string.CompareOrdinal(x!.Resource, y!.Resource);
            if (order == 0)
                order = JsonPointer.Compare(x.Path, y.Path);
            if (order == 0)
                order = string.CompareOrdinal(x.Id, y.Id);
            return order != 0 ? order : string.CompareOrdinal(x.Rule, y.Rule);
        }
    }
}
