using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>then</c>: a schema holds.</summary>
public sealed record ThenVerb(SchemaContract Schema) : RuleVerb
{
    public override string Word => "then";

    internal override void Evaluate(RuleRun run)
    {
        foreach (var violation in run.Violations(Schema, run.Subject.Node))
            run.Report(SchemaFindings.AnyOther, run.Subject, violation);
    }

    internal static RuleVerb? Read(RuleSource source) => source.Schema("then") is { } schema ? new ThenVerb(schema) : null;
}
