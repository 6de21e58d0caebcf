using System.Text.Json;
using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using Xunit.Abstractions;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class RandomPayloadTests(ITestOutputHelper output)
{
    private const int PerType = 200;
    private static readonly ApiContract s_contract = CustomerInsightsContract.Value;
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = CustomerInsightsJson.Resolver };

    private readonly Random _random = Seeded(output);

    public static TheoryData<string> Definitions => [.. GeneratedModels.Definitions];

    [Theory]
    [MemberData(nameof(Definitions))]
    public void ForRandomPayloads_WhenReadAndWritten_AreTheSameWithoutReadOnlyMembers(string definition)
    {
        var payloads = new RandomPayload(s_contract, _random);
        for (var i = 0; i < PerType; i++)
        {
            var sample = payloads.Of(definition);
            var json = RandomJsonText.Write(sample.Value, _random);
            Assert.Empty(Violations(definition, json));

            var written = GeneratedModels.FromJson(definition, json).ToJson();

            JsonAssert.Same(sample.Kept!.ToJsonString(), written);
            Assert.Empty(Violations(definition, written));
            Assert.Equal(written, GeneratedModels.FromJson(definition, written).ToJson());
        }

        Assert.InRange(payloads.Rejected, 0, PerType / 10);
    }

    [Theory]
    [MemberData(nameof(Definitions))]
    public void ForRandomPayloads_WhenTheyGoThroughTheSerializer_AreTheSame(string definition)
    {
        var payloads = new RandomPayload(s_contract, _random);
        var type = GeneratedModels.Of(definition);
        for (var i = 0; i < PerType / 4; i++)
        {
            var json = RandomJsonText.Write(payloads.Of(definition).Value, _random);
            var expected = GeneratedModels.FromJson(definition, json).ToJson();

            Assert.Equal(expected, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, s_options), type, s_options));
        }
    }

    [Fact]
    public void ForManyRandomPayloads_EveryPropertyEnumValueAndKindOccurs()
    {
        var payloads = new RandomPayload(s_contract, _random);
        var (names, texts) = (new HashSet<string>(), new HashSet<string>());
        foreach (var type in s_contract.Types.Where(type => type.Form == TypeForm.Object))
        {
            for (var i = 0; i < 300; i++)
                Collect(payloads.Of(type.Key).Value, names, texts);
        }

        Assert.Empty(s_contract.Types.SelectMany(type => type.Properties.Select(property => property.JsonName)).Except(names));
        Assert.Empty(s_contract.Types.SelectMany(type => type.Members.Select(member => member.Value)).Except(texts));
    }

    [Fact]
    public void ForRandomNames_OfEveryResource_TheIdTakesThem()
    {
        var patterned = s_contract.Resources
            .Select(resource => (resource, Pattern: resource.Parameters.Single(parameter => parameter.Name == resource.NameParameter).Schema.Get<PatternKeyword>()?.Pattern.Source))
            .Where(entry => entry.Pattern is not null).ToList();
        Assert.Equal(11, patterned.Count);
        foreach (var (resource, pattern) in patterned)
        {
            var names = new RandomPattern(pattern!);
            for (var i = 0; i < 500; i++)
            {
                // The star stands for so few here that no limit is met.
                var name = names.Next(_random);
                Assert.Equal(name, SampleIds.ByName[resource.NameParameter](name).Name);
            }
        }
    }

    private static IReadOnlyList<Violation> Violations(string definition, string json) =>
        SchemaEvaluation.Violations(s_contract.Schema(definition)!, JsonPayload.From(JsonDocumentSyntax.Parse(json).Root), s_contract.Schema);

    private static void Collect(JsonNode? value, HashSet<string> names, HashSet<string> texts)
    {
        if (value is JsonObject members)
            names.UnionWith(members.Select(member => member.Key));
        else if (value?.GetValueKind() == JsonValueKind.String)
            texts.Add(value.GetValue<string>());
        foreach (var inner in value switch { JsonObject map => map.Select(member => member.Value), JsonArray list => list, _ => [] })
            Collect(inner, names, texts);
    }

    private static Random Seeded(ITestOutputHelper output)
    {
        var seed = TestSeed.Value;
        output.WriteLine($"seed {seed}");
        return new Random(seed);
    }
}
