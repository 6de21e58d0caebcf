using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Contracts.Keywords;

/// <summary>Another name that a property may have in JSON.</summary>
public sealed record PropertyAlias(string Name, string Alias);

/// <summary><c>required</c>: the members an object must have.</summary>
/// <param name="Names">Their names.</param>
/// <param name="Aliases">Other names that some of them may have.</param>
public sealed record RequiredKeyword(EquatableArray<string> Names, EquatableArray<PropertyAlias> Aliases = default) : Keyword
{
    public override string Name => "required";

    internal static Keyword? Read(KeywordSource source) =>
        source.Texts("required") is { Count: > 0 } names ? new RequiredKeyword(names, AliasesOf(names, source)) : null;

    internal override JsonTypes TypesFitting => JsonTypes.Any & ~JsonTypes.Object;

    internal override Verdict Evaluate(PayloadNode value, SchemaEvaluation evaluation)
    {
        if (value is not PayloadObject target)
            return value is PayloadUnknown ? Verdict.Unknown : Verdict.Valid;
        var verdict = Verdict.Valid;
        foreach (var name in Names)
        {
            if (target[name] is not null || HasAlias(target, name))
                continue;
            verdict = verdict.And(target.IsOpen ? Verdict.Unknown : evaluation.ViolateMissing(this, value, name));
        }
        return verdict;
    }

    private bool HasAlias(PayloadObject target, string name)
    {
        foreach (var alias in Aliases)
        {
            if (alias.Name == name && target[alias.Alias] is not null)
                return true;
        }
        return false;
    }

    private static EquatableArray<PropertyAlias> AliasesOf(EquatableArray<string> names, KeywordSource source)
    {
        if (source["properties"] is not { } properties)
            return [];
        var aliases = new List<PropertyAlias>();
        foreach (var name in names)
        {
            foreach (var alias in properties[name]?["x-aliases"] is { Json.Kind: JsonKind.Array } list ? list.Elements : [])
            {
                if (alias.Text is { } text && properties[text] is null)
                    aliases.Add(new PropertyAlias(name, text));
            }
        }
        return aliases.ToEquatableArray();
    }
}
