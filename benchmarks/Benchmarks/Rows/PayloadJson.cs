using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ArmPayloads.Benchmarks.Measuring;
using ArmPayloads.Benchmarks.Payloads;
using ArmPayloads.CustomerInsights;

namespace ArmPayloads.Benchmarks.Rows;

/// <summary>A payload becomes a text, and a text becomes a payload.</summary>
internal static class PayloadJson
{
    public static IEnumerable<Row> All() =>
    [
        new PayloadRow<Profile, PlainProfile>(Samples.Profile(), Profile.FromJson, PlainJson.Default.PlainProfile),
        new PayloadRow<Connector, PlainConnector>(Samples.Connector(), Connector.FromJson, PlainJson.Default.PlainConnector),
        new PayloadRow<Link, PlainLink>(Samples.Link(), Link.FromJson, PlainJson.Default.PlainLink),
        new PayloadRow<RoleAssignment, PlainRoleAssignment>(Samples.RoleAssignment(), RoleAssignment.FromJson, PlainJson.Default.PlainRoleAssignment),
    ];
}

/// <summary>One payload, against the same shape in System.Text.Json's own way.</summary>
internal sealed class PayloadRow<TPayload, TPlain>(TPayload payload, Func<string, TPayload> fromJson, JsonTypeInfo<TPlain> plainType) : Row
    where TPayload : Payload
{
    private const double TimeBudget = 0.8;
    private const double AllocationBudget = 1;

    public override string Name => $"payload {typeof(TPayload).Name}";

    public override IEnumerable<Line> Measure()
    {
        string json = payload.ToJson();
        TPlain plain = JsonSerializer.Deserialize(json, plainType)!;
        CheckSame(json, plain);

        void Write() => payload.ToJson();
        void WritePlain() => JsonSerializer.Serialize(plain, plainType);
        void Read() => fromJson(json);
        void ReadPlain() => JsonSerializer.Deserialize(json, plainType);

        yield return new Line($"{Name}: write", "ToJson", "JsonSerializer.Serialize", Contest.Time(Write, WritePlain), TimeBudget);
        yield return new Line($"{Name}: write, bytes", "ToJson", "JsonSerializer.Serialize", Contest.Allocation(Write, WritePlain), AllocationBudget);
        yield return new Line($"{Name}: read", "FromJson", "JsonSerializer.Deserialize", Contest.Time(Read, ReadPlain), TimeBudget);
        yield return new Line($"{Name}: read, bytes", "FromJson", "JsonSerializer.Deserialize", Contest.Allocation(Read, ReadPlain), AllocationBudget);
    }

    private void CheckSame(string json, TPlain plain)
    {
        string plainJson = JsonSerializer.Serialize(plain, plainType);
        string again = fromJson(json).ToJson();
        if (json != again || !JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(plainJson)))
            throw new InvalidOperationException($"The two do not do the same work for {Name}:\n{json}\n{again}\n{plainJson}");
    }
}
