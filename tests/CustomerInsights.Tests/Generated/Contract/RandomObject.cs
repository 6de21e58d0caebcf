using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Puts the members of a random object together: all required ones, some optional ones, a few that no schema knows.</summary>
internal sealed class RandomObject(RandomJson json, Func<IEnumerable<SchemaContract>, int, Sample> value, int depth, bool onlyRequired)
{
    private const int Optional = 40;
    private const int Unknown = 15;

    private readonly Dictionary<string, (Sample Sample, bool ReadOnly)> _members = [];
    private readonly HashSet<string> _decided = [];

    public JsonObject Value => new(_members.Select(member => KeyValuePair.Create(member.Key, member.Value.Sample.Value?.DeepClone())));

    /// <summary>Adds members that are named by the schemas, once each.</summary>
    /// <param name="parts">What is said of the object.</param>
    /// <param name="only">The names that are to be decided now; null for all.</param>
    public void Add(IReadOnlyCollection<SchemaContract> parts, IEnumerable<string>? only)
    {
        var required = parts.Keywords<RequiredKeyword>().SelectMany(keyword => keyword.Names).ToHashSet();
        var chosen = only?.ToHashSet();
        foreach (var property in parts.Keywords<PropertiesKeyword>().SelectMany(keyword => keyword.Properties).ToLookup(property => property.JsonName, property => property.Schema))
        {
            if (chosen?.Contains(property.Key) == false || !_decided.Add(property.Key) || property.Any(schema => schema.Get<NothingKeyword>() is not null))
                continue;
            if (required.Contains(property.Key) || (!onlyRequired && json.Chance(Optional)))
                _members[property.Key] = (value(property, depth + 1), property.Any(schema => schema.Annotations.ReadOnly));
        }
    }

    /// <summary>Adds members that no schema names: entries of a dictionary, or unknown ones.</summary>
    public void AddOthers(IReadOnlyCollection<SchemaContract> parts)
    {
        var entries = parts.Keywords<PropertiesKeyword>().Select(keyword => keyword.Others).OfType<SchemaContract>().ToList();
        var isMap = entries.Count > 0 || _decided.Count == 0;
        if (onlyRequired || (!isMap && !json.Chance(Unknown)))
            return;
        foreach (var name in json.Names(isMap ? 3 : 1).Where(name => !_decided.Contains(name)))
        {
            var any = json.Any(mayBeNull: true);
            _members[name] = (entries.Count > 0 ? value(entries, depth + 1) : new Sample(any, any?.DeepClone()), false);
        }
    }

    public Sample Shuffled(Random random)
    {
        var members = _members.ToArray();
        random.Shuffle(members);
        return new Sample(
            new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, member.Value.Sample.Value))),
            new JsonObject(members.Where(member => !member.Value.ReadOnly).Select(member => KeyValuePair.Create(member.Key, member.Value.Sample.Kept))));
    }
}
