using System.Runtime.CompilerServices;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Evaluation;

/// <summary>
/// Holds a payload against a schema. Three-valued: a violation is reported only where it is certain,
/// and a part that is unknown makes the verdict unknown unless another part decides it.
/// </summary>
public sealed class SchemaEvaluation
{
    // Every level of a value may take two: the property, and the type it refers to.
    private const int MaxDepth = 1024;
    private const int MostKept = 256;

    private readonly Func<string, SchemaContract?> _resolve;
    private readonly List<Violation>? _violations;

    // Who only wants a verdict asks for no path.
    private readonly PayloadTrail? _trail;

    // Types that lead to one type on many ways would multiply the work: where they can, each is held against a value once.
    private Dictionary<(string Type, PayloadNode Value, PayloadPath Path), Verdict>? _known;
    private readonly List<RuleVisit>? _rules;
    private SchemaEvaluation? _trial;
    private SchemaEvaluation? _reporter;

    // How many of the schemas that are open may lead to a type again.
    private int _revisiting;
    private bool _isForm;
    private int _depth;

    private SchemaEvaluation(Func<string, SchemaContract?> resolve, List<Violation>? violations, List<RuleVisit>? rules = null)
    {
        _resolve = resolve;
        _violations = violations;
        _rules = rules;
        _trail = violations is null ? null : new PayloadTrail();
    }

    /// <summary>Every certain violation, in the order of the schema.</summary>
    public static IReadOnlyList<Violation> Violations(SchemaContract schema, PayloadNode value, Func<string, SchemaContract?> resolve)
    {
        var violations = new List<Violation>();
        new SchemaEvaluation(resolve, violations).Evaluate(schema, value);
        return violations;
    }

    /// <summary>Every certain violation, in the order of the schema. The list is good until somebody asks again.</summary>
    internal IReadOnlyList<Violation> ViolationsOf(SchemaContract schema, PayloadNode value)
    {
        _reporter ??= new SchemaEvaluation(_resolve, []);
        _reporter.Forget();
        _reporter.Evaluate(schema, value);
        return _reporter._violations!;
    }

    /// <summary>Every certain violation, and every object that rules are about.</summary>
    internal static (List<Violation> Violations, List<RuleVisit> Rules) Inspect(
        SchemaContract schema, PayloadNode value, Func<string, SchemaContract?> resolve)
    {
        var (violations, rules) = (new List<Violation>(), new List<RuleVisit>());
        new SchemaEvaluation(resolve, violations, rules).Evaluate(schema, value);
        return (violations, rules);
    }

    /// <summary>For many tests on one thread, none of which wants to know why.</summary>
    internal static SchemaEvaluation Tester(Func<string, SchemaContract?> resolve) => new(resolve, null);

    /// <summary>Whether the value fits the schema.</summary>
    public static Verdict Test(SchemaContract schema, PayloadNode value, Func<string, SchemaContract?> resolve) =>
        new SchemaEvaluation(resolve, null).Evaluate(schema, value);

    /// <summary>
    /// Whether a value was too deep, or a type may have led back to itself without a step into the value: then a verdict may
    /// depend on where one has begun.
    /// </summary>
    internal bool WasLost { get; private set; }

    /// <summary>Forgets the values that it has been asked of.</summary>
    internal void Forget()
    {
        // A table that has grown would be cleared again and again.
        if (_known is { Count: > MostKept })
            _known = null;
        _known?.Clear();
        _violations?.Clear();
        _reporter?.Forget();
        _trial?.Forget();
    }

    /// <summary>Begins anew where it has been lost before.</summary>
    internal void FindWay() => WasLost = false;

    /// <summary>Whether anybody wants to know why.</summary>
    internal bool IsReporting => _violations is not null;

    /// <summary>Whether nothing that is still to come changes the verdict, and nobody wants to know what it is.</summary>
    internal bool IsDecided(Verdict verdict) => verdict == Verdict.Invalid && _violations is null;

    internal Verdict Evaluate(SchemaContract schema, PayloadNode value)
    {
        if (_depth >= MaxDepth)
        {
            WasLost = true;
            return Verdict.Unknown;
        }
        _depth++;
        var verdict = IsReporting ? Report(schema, value) : Test(schema, value);
        _depth--;
        return verdict;
    }

    private Verdict Test(SchemaContract schema, PayloadNode value)
    {
        var verdict = Verdict.Valid;
        foreach (var keyword in schema.Keywords)
        {
            verdict = verdict.And(keyword.Evaluate(value, this));
            if (verdict == Verdict.Invalid)
                break;
        }
        return verdict;
    }

    private Verdict Report(SchemaContract schema, PayloadNode value)
    {
        _revisiting += schema.Revisits ? 1 : 0;
        var verdict = Verdict.Valid;
        foreach (var keyword in schema.Keywords)
            verdict = verdict.And(keyword.Evaluate(value, this));
        _revisiting -= schema.Revisits ? 1 : 0;
        return verdict;
    }

    internal Verdict EvaluateReference(string key, PayloadNode value)
    {
        if (_resolve(key) is not { } schema)
            return Verdict.Unknown;
        // Where neither this schema nor one around it looks at a value again, no other way leads here.
        return IsReporting && _revisiting == 0 && !schema.Revisits ? Evaluate(schema, value) : EvaluateOnce(key, schema, value);
    }

    private Verdict EvaluateOnce(string key, SchemaContract schema, PayloadNode value)
    {
        var place = (key, value, _trail?.Path ?? PayloadPath.Root);
        _known ??= new(PlaceComparer.Instance);
        if (_known.TryGetValue(place, out var known))
        {
            WasLost |= known == Verdict.Unknown;
            return known;
        }
        // A type that leads back to itself without a step into the value says nothing of it.
        _known[place] = Verdict.Unknown;
        var verdict = Evaluate(schema, value);
        _known[place] = verdict;
        return verdict;
    }

    internal Verdict EvaluateMember(SchemaContract schema, string name, PayloadNode value)
    {
        if (schema.IsMetByTypeOf(value))
            return Verdict.Valid;
        _trail?.Enter(name);
        var verdict = Evaluate(schema, value);
        _trail?.Leave();
        return verdict;
    }

    internal Verdict EvaluateElement(SchemaContract schema, int index, PayloadNode value)
    {
        if (schema.IsMetByTypeOf(value))
            return Verdict.Valid;
        _trail?.Enter(index);
        var verdict = Evaluate(schema, value);
        _trail?.Leave();
        return verdict;
    }

    /// <summary>A verdict without reports: for conditions and alternatives.</summary>
    internal Verdict Try(SchemaContract schema, PayloadNode value)
    {
        if (_violations is null)
            return Evaluate(schema, value);
        _trial ??= new SchemaEvaluation(_resolve, null);
        _trial._depth = _depth;
        return _trial.Evaluate(schema, value);
    }

    internal void Visit(RulesKeyword rules, PayloadNode value) => _rules?.Add(new RuleVisit(rules, value, new PayloadStep(_trail!.Path)));

    internal Verdict Check(bool? holds, Keyword keyword, PayloadNode value)
    {
        if (holds == false && _violations is not null)
            Report(keyword, value, null);
        return Verdicts.From(holds);
    }

    internal Verdict Violate(Keyword keyword, PayloadNode value, string message, string? member = null)
    {
        if (_violations is not null)
            Report(keyword, value, message, member);
        return Verdict.Invalid;
    }

    internal Verdict ViolateMissing(Keyword keyword, PayloadNode value, string member) =>
        _violations is null ? Verdict.Invalid : Violate(keyword, value, $"lacks the member '{member}'", member);

    internal Verdict ViolateElement(Keyword keyword, int index, PayloadNode value, string message)
    {
        _violations?.Add(new Violation(keyword, _trail!.Path.Below(index), value, message));
        return Verdict.Invalid;
    }

    /// <summary>No form fits. The one that lacks the fewest members, and nothing else, is taken for what was meant.</summary>
    internal Verdict ViolateForms(Keyword keyword, EquatableArray<SchemaContract> forms, PayloadNode value)
    {
        if (_violations is null)
            return Verdict.Invalid;
        // Forms of forms say nothing that a person could use, and may lead back here without end.
        var missing = (_isForm ? [] : forms).Select(form => ViolationsOfForm(form, value))
            .Where(violations => violations.All(violation => violation is { Member: not null, Path: "" }))
            .OrderBy(violations => violations.Count)
            .ToList();
        if (missing.Count == 0)
            return Violate(keyword, value, "fits none of the forms that are allowed here");
        foreach (var violation in missing[0])
            Report(keyword, value, violation.Message, violation.Member);
        return Verdict.Invalid;
    }

    private List<Violation> ViolationsOfForm(SchemaContract form, PayloadNode value)
    {
        var violations = new List<Violation>();
        new SchemaEvaluation(_resolve, violations) { _isForm = true, _depth = _depth }.Evaluate(form, value);
        return violations;
    }

    private void Report(Keyword keyword, PayloadNode value, string? said, string? member = null) =>
        _violations!.Add(new Violation(keyword, _trail!.Path, value, said, member));

    private sealed class PlaceComparer : IEqualityComparer<(string Type, PayloadNode Value, PayloadPath Path)>
    {
        public static PlaceComparer Instance { get; } = new();

        public bool Equals((string Type, PayloadNode Value, PayloadPath Path) x, (string Type, PayloadNode Value, PayloadPath Path) y) =>
            ReferenceEquals(x.Value, y.Value) && x.Type == y.Type && x.Path.IsSameAs(y.Path);

        public int GetHashCode((string Type, PayloadNode Value, PayloadPath Path) obj) =>
            unchecked(RuntimeHelpers.GetHashCode(obj.Value) * 31 + obj.Type.Length);
    }
}
