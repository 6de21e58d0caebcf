using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>Plans, each with a value that it has been met at. Mostly they are few, which are looked through one by one.</summary>
internal struct PlansMet
{
    private const int FirstFew = 8;
    private const int MaxFew = 16;

    private List<(SchemaPlan Plan, PayloadNode Value)>? _few;
    private HashSet<(SchemaPlan Plan, PayloadNode Value)>? _all;

    /// <summary>False where the plan has been met at the value before.</summary>
    public bool Add(SchemaPlan plan, PayloadNode value)
    {
        if (_all is not null)
            return _all.Add((plan, value));
        _few ??= new(FirstFew);
        foreach (var known in _few)
        {
            if (SameComparer.AreSame(known, (plan, value)))
                return false;
        }
        _few.Add((plan, value));
        if (_few.Count > MaxFew)
            _all = new(_few, SameComparer.Instance);
        return true;
    }

    private sealed class SameComparer : IEqualityComparer<(SchemaPlan Plan, PayloadNode Value)>
    {
        public static SameComparer Instance { get; } = new();

        public static bool AreSame((SchemaPlan Plan, PayloadNode Value) x, (SchemaPlan Plan, PayloadNode Value) y) =>
            ReferenceEquals(x.Plan, y.Plan) && ReferenceEquals(x.Value, y.Value);

        public bool Equals((SchemaPlan Plan, PayloadNode Value) x, (SchemaPlan Plan, PayloadNode Value) y) => AreSame(x, y);

        public int GetHashCode((SchemaPlan Plan, PayloadNode Value) obj) => RuntimeHelpers.GetHashCode(obj.Value);
    }
}
