using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>then</c>: a schema holds.</summary>
public sealed record ThenVerb(SchemaContract Schema) : RuleVerb
{
    public override string Word => "then";

    internal override void Evaluate(RuleRun run)
    {
        if (run.Test(Schema, run.Subject.Node) == Verdict.Invalid)
            run.Report("ARMP301", run.Subject);
    }

    internal static RuleVerb? Read(RuleSource source) => source.Schema("then") is { } schema ? new ThenVerb(schema) : null;
}
