using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>then</c>: a schema holds.</summary>
public sealed record ThenVerb(SchemaContract Schema) : RuleVerb
{
    public override string Word => "then";

    internal override void Evaluate(RuleRun run)
    {
        var violations = run.Violations(Schema, run.Subject.Node);
        if (violations.Count > 0)
            run.Report(SchemaFindings.AnyOther, run.Subject, violations[0]);
    }

    internal static RuleVerb? Read(RuleSource source) => source.Schema("then") is { } schema ? new ThenVerb(schema) : null;
}
