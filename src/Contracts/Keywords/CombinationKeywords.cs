using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary><c>allOf</c>: every schema holds.</summary>
public sealed record AllOfKeyword(EquatableArray<SchemaContract> Schemas) : Keyword
{
    // Made when they are first asked for: a compiler asks of few.
    private KindConditions? _kinds;

    public override string Name => "allOf";

    internal override bool Revisits => true;

    /// <summary>Those of the schemas that are about one kind of object each.</summary>
    internal KindConditions Kinds => _kinds ??= new KindConditions(Schemas);

    internal static Keyword? Read(KeywordSource source) =>
        source.Parts("allOf") is { Count: > 0 } schemas ? new AllOfKeyword(schemas) : null;

    internal override IEnumerable<string>? TextsTold => SchemaContract.TextsToldBy(Schemas);

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        var others = Kinds.NotMetBy(value, evaluation);
        var verdict = Verdict.Valid;
        for (var i = 0; i < Schemas.Count; i++)
        {
            if (!others.Has(i))
                verdict = verdict.And(evaluation.Evaluate(Schemas[i], value));
        }
        return verdict;
    }

    public bool Equals(AllOfKeyword? other) => other is not null && Schemas == other.Schemas;

    public override int GetHashCode() => Schemas.GetHashCode();
}

/// <summary><c>anyOf</c>: at least one schema holds.</summary>
public sealed record AnyOfKeyword(EquatableArray<SchemaContract> Schemas) : Keyword
{
    public override string Name => "anyOf";

    internal static Keyword? Read(KeywordSource source) =>
        source.Schemas("anyOf") is { Count: > 0 } schemas ? new AnyOfKeyword(schemas) : null;

    internal override IEnumerable<string>? TextsTold => SchemaContract.TextsToldBy(Schemas);

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        var verdict = Verdict.Invalid;
        foreach (var schema in Schemas)
            verdict = verdict.Or(evaluation.Try(schema, value));
        return verdict == Verdict.Invalid ? evaluation.ViolateForms(this, Schemas, value) : verdict;
    }
}

/// <summary><c>oneOf</c>: exactly one schema holds.</summary>
public sealed record OneOfKeyword(EquatableArray<SchemaContract> Schemas) : Keyword
{
    public override string Name => "oneOf";

    internal static Keyword? Read(KeywordSource source) =>
        source.Schemas("oneOf") is { Count: > 0 } schemas ? new OneOfKeyword(schemas) : null;

    internal override IEnumerable<string>? TextsTold => SchemaContract.TextsToldBy(Schemas);

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        var (valid, isUnknown) = (0, false);
        foreach (var schema in Schemas)
        {
            var verdict = evaluation.Try(schema, value);
            valid += verdict == Verdict.Valid ? 1 : 0;
            isUnknown |= verdict == Verdict.Unknown;
        }
        if (valid > 1)
            return evaluation.Violate(this, value, "fits more than one of the forms that are allowed here, and must fit exactly one");
        if (isUnknown)
            return Verdict.Unknown;
        return valid == 1 ? Verdict.Valid : evaluation.ViolateForms(this, Schemas, value);
    }
}

/// <summary><c>not</c>: the schema does not hold.</summary>
public sealed record NotKeyword(SchemaContract Schema) : Keyword
{
    public override string Name => "not";

    internal static Keyword? Read(KeywordSource source) => source.Schema("not") is { } schema ? new NotKeyword(schema) : null;

    internal override IEnumerable<string>? TextsTold => Schema.TextsTold;

    internal override JsonTypes TypesFitting => Schema.TypesBreaking;

    internal override JsonTypes TypesBreaking => Schema.TypesFitting;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        var verdict = evaluation.Try(Schema, value).Not();
        return verdict == Verdict.Invalid ? evaluation.Violate(this, value, "has a form that is not allowed here") : verdict;
    }
}
