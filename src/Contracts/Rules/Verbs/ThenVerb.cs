using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Rules.Verbs;

/// <summary><c>then</c>: a schema holds.</summary>
public sealed record ThenVerb(SchemaContract Schema) : RuleVerb
{
    public override string Word => "then";

    // A schema that says what some members are like, and nothing else.
    internal override IReadOnlyList<string>? NeededMembers(bool isAboutElements) =>
        Schema.Keywords.Count == 1 && Schema.Get<PropertiesKeyword>() is { IsPlain: true } properties ? [.. properties.Properties.Select(property => property.JsonName)] : null;

    internal override JsonTypes TypesKeeping => Schema.TypesFitting;

    internal override bool IsKept(PayloadNode subject, bool isHolder, SchemaEvaluation tester) => tester.Evaluate(Schema, subject) == Verdict.Valid;

    internal override void Evaluate(RuleRun run)
    {
        foreach (var violation in run.Violations(Schema, run.Subject.Node))
            run.Report(SchemaFindings.AnyOther, run.Subject, violation);
    }

    internal static RuleVerb? Read(RuleSource source) => source.Schema("then") is { } schema ? new ThenVerb(schema) : null;
}
