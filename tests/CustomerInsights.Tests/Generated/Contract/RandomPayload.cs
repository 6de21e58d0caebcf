using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>A value, and what is left of it once it was read and written: everything but read-only members.</summary>
internal sealed record Sample(JsonNode? Value, JsonNode? Kept);

/// <summary>
/// Makes random values that fit a schema of the contract, by walking it: several schemas may be said of one value, and all hold.
/// A keyword that is not known here is not lost: what does not fit the schema in the end is thrown away and counted.
/// </summary>
internal sealed class RandomPayload(ApiContract contract, Random random)
{
    private const int MostTries = 50;
    private const int MostDepth = 8;

    private readonly RandomJson _json = new(random);

    /// <summary>How many values did not fit their schema.</summary>
    public int Rejected { get; private set; }

    /// <summary>A value that certainly fits a type of the contract.</summary>
    public Sample Of(string definition)
    {
        for (var i = 0; i < MostTries; i++)
        {
            var sample = Value([contract.Schema(definition)!], 0);
            if (SchemaEvaluation.Test(contract.Schema(definition)!, Payload(sample.Value), contract.Schema) == Verdict.Valid)
                return sample;
            Rejected++;
        }

        throw new InvalidOperationException($"No value of {definition} could be made.");
    }

    private static PayloadNode Payload(JsonNode? value) => JsonPayload.From(JsonDocumentSyntax.Parse(value?.ToJsonString() ?? "null").Root);

    private Sample Value(IEnumerable<SchemaContract> schemas, int depth)
    {
        var parts = Expand(schemas);
        if (parts.Keywords<EnumKeyword>().FirstOrDefault() is { } known)
            return Same(Known(known));
        var types = parts.Keywords<TypeKeyword>().Aggregate(JsonTypes.Any & ~JsonTypes.Null, (all, type) => all & type.Types);
        if (types == (JsonTypes.Any & ~JsonTypes.Null) && parts.Keywords<PropertiesKeyword>().Any())
            types = JsonTypes.Object;
        return OneOf(types) switch
        {
            JsonTypes.String => Same(JsonValue.Create(Text(parts))),
            JsonTypes.Boolean => Same(JsonValue.Create(_json.Chance(50))),
            JsonTypes.Integer => Same(Integer(parts)),
            JsonTypes.Number => Same(_json.Number()),
            JsonTypes.Array => Array(parts, depth),
            JsonTypes.Object => Object(parts, depth),
            _ => Same(_json.Any(mayBeNull: false)),
        };
    }

    // Of several types one; of any, any.
    private JsonTypes OneOf(JsonTypes types)
    {
        JsonTypes[] several = [.. new[] { JsonTypes.String, JsonTypes.Integer, JsonTypes.Array, JsonTypes.Object }.Where(type => (types & type) != 0)];
        return several.Length > 1 && types != (JsonTypes.Any & ~JsonTypes.Null) ? several[random.Next(several.Length)] : types;
    }

    // References are followed and allOf is taken apart; then one of the alternatives is chosen that the rest allows.
    private List<SchemaContract> Expand(IEnumerable<SchemaContract> schemas)
    {
        List<SchemaContract> parts = [.. schemas.SelectMany(Flatten)];
        for (var i = 0; i < parts.Count; i++)
        {
            if ((parts[i].Get<OneOfKeyword>()?.Schemas ?? parts[i].Get<AnyOfKeyword>()?.Schemas) is not { } alternatives)
                continue;
            var forbidden = parts.Keywords<PropertiesKeyword>().SelectMany(keyword => keyword.Properties)
                .Where(property => property.Schema.Get<NothingKeyword>() is not null).Select(property => property.JsonName).ToHashSet();
            var allowed = alternatives.Where(schema => schema.Get<RequiredKeyword>()?.Names.Any(forbidden.Contains) != true).ToList();
            parts.AddRange(Flatten(allowed[random.Next(allowed.Count)]));
        }

        return parts;
    }

    private IEnumerable<SchemaContract> Flatten(SchemaContract schema)
    {
        List<SchemaContract> inner = [.. schema.Get<AllOfKeyword>()?.Schemas ?? []];
        if (schema.Reference is { } key)
            inner.Add(contract.Schema(key)!);
        return inner.SelectMany(Flatten).Prepend(schema);
    }

    private JsonNode? Known(EnumKeyword known)
    {
        if (known.IsOpen && _json.Chance(10))
            return JsonValue.Create(_json.Text());
        var value = JsonNode.Parse(known.Values[random.Next(known.Values.Count)].Canonical);
        return known.IgnoreCase && _json.Chance(30) ? JsonValue.Create(_json.Recased(value!.GetValue<string>())) : value;
    }

    private string Text(List<SchemaContract> parts)
    {
        if (parts.Keywords<DateTimeKeyword>().Any())
            return _json.Moment();
        if (parts.Keywords<PatternKeyword>().FirstOrDefault() is { } pattern)
            return new RandomPattern(pattern.Pattern.Source).Next(random);
        var lengths = parts.Keywords<LengthKeyword>().ToList();
        var least = lengths.Select(length => length.Min ?? 0).Append(0).Max();
        return _json.Text(least, Math.Max(least, lengths.Select(length => length.Max ?? int.MaxValue).Append(12).Min()));
    }

    private JsonNode Integer(List<SchemaContract> parts)
    {
        var ranges = parts.Keywords<RangeKeyword>().ToList();
        return _json.Integer(
            (long)ranges.Select(range => range.Min?.ToDecimal() ?? long.MinValue).Append(long.MinValue).Max(),
            (long)ranges.Select(range => range.Max?.ToDecimal() ?? long.MaxValue).Append(long.MaxValue).Min());
    }

    private Sample Array(List<SchemaContract> parts, int depth)
    {
        var counts = parts.Keywords<ItemCountKeyword>().ToList();
        var least = counts.Select(count => count.Min ?? 0).Append(0).Max();
        var most = Math.Max(least, counts.Select(count => count.Max ?? int.MaxValue).Append(depth >= MostDepth ? 0 : 3).Min());
        var schemas = parts.Keywords<ItemsKeyword>().Select(items => items.Others ?? SchemaContract.Any).ToList();
        var elements = Enumerable.Range(0, random.Next(least, most + 1)).Select(_ => Value(schemas, depth + 1)).ToList();
        if (parts.Keywords<UniqueItemsKeyword>().Any())
            elements = [.. elements.DistinctBy(element => element.Value?.ToJsonString())];
        return new Sample(new JsonArray([.. elements.Select(element => element.Value)]), new JsonArray([.. elements.Select(element => element.Kept)]));
    }

    // What conditions ask for is made first; then it is known which of them hold.
    private Sample Object(List<SchemaContract> parts, int depth)
    {
        var builder = new RandomObject(_json, (schemas, level) => Value(schemas, level), depth, depth >= MostDepth);
        var conditions = parts.Keywords<ConditionKeyword>().ToList();
        builder.Add(parts, Expand(conditions.Select(condition => condition.If)).Keywords<PropertiesKeyword>().SelectMany(asked => asked.Properties).Select(property => property.JsonName));
        foreach (var condition in conditions)
        {
            var holds = SchemaEvaluation.Test(condition.If, Payload(builder.Value), contract.Schema) == Verdict.Valid;
            if ((holds ? condition.Then : condition.Else) is { } branch)
                parts.AddRange(Expand([branch]));
        }

        builder.Add(parts, null);
        builder.AddOthers(parts);
        return builder.Shuffled(random);
    }

    private static Sample Same(JsonNode? value) => new(value, value?.DeepClone());
}

internal static class SchemaParts
{
    public static IEnumerable<T> Keywords<T>(this IEnumerable<SchemaContract> parts)
        where T : Keyword => parts.SelectMany(part => part.Keywords).OfType<T>();
}
