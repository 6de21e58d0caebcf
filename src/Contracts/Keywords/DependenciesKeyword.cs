using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>An entry of <c>dependencies</c>: where the member is given, the schema holds for the object.</summary>
public sealed record Dependency(string Member, SchemaContract Schema);

/// <summary><c>dependencies</c>; a list of names is read as a schema that requires them.</summary>
public sealed record DependenciesKeyword(EquatableArray<Dependency> Dependencies) : Keyword
{
    public override string Name => "dependencies";

    internal override bool Revisits => true;

    internal static Keyword? Read(KeywordSource source) =>
        source.Dependencies() is { Count: > 0 } dependencies ? new DependenciesKeyword(dependencies) : null;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = Verdict.Valid;
        foreach (var dependency in Dependencies)
        {
            if (target[dependency.Member] is not null)
                verdict = verdict.And(evaluation.Evaluate(dependency.Schema, value));
            else if (target.IsOpen)
                verdict = verdict.And(Verdict.Unknown);
        }
        return verdict;
    }
}
