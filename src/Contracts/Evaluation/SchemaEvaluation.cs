using ArmPayloads.Contracts.Json;
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
    // Schemas may refer to each other in circles without stepping into the value; such a circle says nothing.
    private const int MaxDepth = 1024;

    private readonly Func<string, SchemaContract?> _resolve;
    private readonly List<Violation>? _violations;
    private string _path = "";
    private int _depth;

    private SchemaEvaluation(Func<string, SchemaContract?> resolve, List<Violation>? violations)
    {
        _resolve = resolve;
        _violations = violations;
    }

    /// <summary>Every certain violation, in the order of the schema.</summary>
    public static IReadOnlyList<Violation> Violations(SchemaContract schema, PayloadNode value, Func<string, SchemaContract?> resolve)
    {
        var violations = new List<Violation>();
        new SchemaEvaluation(resolve, violations).Evaluate(schema, value);
        return violations;
    }

    /// <summary>Whether the value fits the schema.</summary>
    public static Verdict Test(SchemaContract schema, PayloadNode value, Func<string, SchemaContract?> resolve) =>
        new SchemaEvaluation(resolve, null).Evaluate(schema, value);

    internal Verdict Evaluate(SchemaContract schema, PayloadNode value)
    {
        if (_depth >= MaxDepth)
            return Verdict.Unknown;
        _depth++;
        var verdict = Verdict.Valid;
        foreach (var keyword in schema.Keywords)
        {
            verdict = verdict.And(keyword.Evaluate(value, this));
            if (verdict == Verdict.Invalid && _violations is null)
                break;
        }
        _depth--;
        return verdict;
    }

    internal Verdict EvaluateReference(string key, PayloadNode value) =>
        _resolve(key) is { } schema ? Evaluate(schema, value) : Verdict.Unknown;

    internal Verdict EvaluateMember(SchemaContract schema, string name, PayloadNode value) =>
        _violations is null ? Evaluate(schema, value) : EvaluateAt(schema, JsonPointer.Append(_path, name), value);

    internal Verdict EvaluateElement(SchemaContract schema, int index, PayloadNode value) =>
        _violations is null ? Evaluate(schema, value) : EvaluateAt(schema, JsonPointer.Append(_path, index), value);

    /// <summary>A verdict without reports: for conditions and alternatives.</summary>
    internal Verdict Try(SchemaContract schema, PayloadNode value)
    {
        if (_violations is null)
            return Evaluate(schema, value);
        return new SchemaEvaluation(_resolve, null) { _depth = _depth }.Evaluate(schema, value);
    }

    internal Verdict Check(bool? holds, Keyword keyword, PayloadNode value, string message)
    {
        if (holds == false)
            _violations?.Add(new Violation(keyword, _path, value, message));
        return Verdicts.From(holds);
    }

    internal Verdict Violate(Keyword keyword, PayloadNode value, string message) => Check(false, keyword, value, message);

    private Verdict EvaluateAt(SchemaContract schema, string path, PayloadNode value)
    {
        var outer = _path;
        _path = path;
        var verdict = Evaluate(schema, value);
        _path = outer;
        return verdict;
    }
}
