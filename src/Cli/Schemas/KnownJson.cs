using System.Globalization;
using ArmPayloads.Contracts.Payloads;
using Newtonsoft.Json.Linq;

namespace ArmPayloads.Cli.Schemas;

/// <summary>An example as NJsonSchema takes it, without what is unknown.</summary>
internal sealed class KnownJson
{
    // Two values are equal when their texts are.
    private readonly Dictionary<JToken, PayloadNode> _sources = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<ILookup<string, JToken>> _byPath;

    private KnownJson(PayloadNode value)
    {
        Json = Of(value) ?? JValue.CreateNull();
        _sources.TryAdd(Json, value);
        _byPath = new(() => Paths(Json, "").ToLookup(entry => entry.Path, entry => entry.Token, StringComparer.Ordinal));
    }

    public JToken Json { get; }

    public bool HasUnknown { get; private set; }

    public static KnownJson Of(PayloadObject value) => new(value);

    /// <summary>What a path of NJsonSchema leads to and what is around that, from the inside, each with its name if it is a member.</summary>
    public IEnumerable<(string? Name, PayloadNode Value)> Around(string path)
    {
        // What is missing is missed in the object around it.
        var found = _byPath.Value[path].Concat(_byPath.Value[path[..Math.Max(0, path.LastIndexOf('.'))]]).FirstOrDefault(Json);
        for (var token = found; token is not null; token = token.Parent is JProperty { Parent: var around } ? around : token.Parent)
            yield return ((token.Parent as JProperty)?.Name, _sources[token]);
    }

    // As NJsonSchema writes them, which puts no quotes around names.
    private static IEnumerable<(string Path, JToken Token)> Paths(JToken token, string path) => token switch
    {
        JObject map => map.Properties().SelectMany(member => Paths(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")).Prepend((path, token)),
        JArray list => list.SelectMany((element, i) => Paths(element, $"{path}[{i}]")).Prepend((path, token)),
        _ => [(path, token)],
    };

    private JToken? Of(PayloadNode value)
    {
        if (Token(value) is not { } token)
            return null;
        _sources.Add(token, value);
        return token;
    }

    private JToken? Token(PayloadNode value)
    {
        switch (value)
        {
            case PayloadObject map:
                HasUnknown |= map.IsOpen;
                var result = new JObject();
                foreach (var member in map.Members)
                {
                    // Null is absence.
                    if (member.Value is not PayloadNull && Of(member.Value) is { } known)
                        result[member.Name] = known;
                }
                return result;
            case PayloadArray array:
                HasUnknown |= array.IsOpen;
                var list = new JArray();
                foreach (var element in array.Elements)
                {
                    if (Of(element) is { } known)
                        list.Add(known);
                }
                return list;
            case PayloadUnknown:
                HasUnknown = true;
                return null;
            case PayloadNumber { Value.IsInteger: true }:
                return Integer(value.CanonicalText!);
            case PayloadText text:
                return new JValue(text.Value);
            default:
                return JToken.Parse(value.CanonicalText!);
        }
    }

    // NJsonSchema knows no integer beyond 64 bits: the nearest one stands for it, as the conversion has it. The engine is exact.
    private static JValue Integer(string text) =>
        new(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (long)double.Parse(text, CultureInfo.InvariantCulture));
}
