using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;
using ArmPayloads.Contracts.Tests.Rules;

namespace ArmPayloads.Contracts.Tests.Payloads;

public class PayloadNormalizerTests
{
    [Theory]
    [InlineData("""{ "label": "ab", "parts": [{ "code": "x" }], "tags": { "any": "x" } }""")]
    [InlineData("""{ "label": "?", "parts": "?", "...": 0 }""")]
    [InlineData("""{ "label": null }""")]
    [InlineData("""{ "parts": { "zzz": 1 }, "tags": { "any": { "zzz": 1 } } }""")]
    public void ForAPayload_WhenNothingCanBeSaidOfItsMembers_TheyFitAndItStaysTheSame(string json)
    {
        var (payload, normal, fits) = Normalize(PayloadCase.Parse(json));

        Assert.True(fits);
        Assert.Same(payload, normal);
    }

    [Theory]
    [InlineData("""{ "zzz": 1 }""")]
    [InlineData("""{ "parts": [{ "code": "x" }, { "zzz": 1 }] }""")]
    [InlineData("""{ "state": "Ready" }""")]
    public void ForAMemberThatIsUnknownOrNotSent_ItIsLookedAtAgain(string json) => Assert.False(Normalize(PayloadCase.Parse(json)).Fits);

    [Theory]
    [InlineData("""{ "remark": "x" }""", """{"note":"x"}""")]
    [InlineData("""{ "note": "x", "remark": "y" }""", """{"note":"x","remark":"y"}""")]
    [InlineData("""{ "weight": null, "parts": [{ "code": null, "other": "x" }] }""", """{"parts":[{"other":"x"}]}""")]
    public void ForAnAliasOrANull_ItMeansTheSame(string json, string normal) =>
        Assert.Equal(normal, Normalize(PayloadCase.Parse(json)).Normal.CanonicalText);

    [Theory]
    [InlineData("""{ "remark": "x" }""")]
    [InlineData("""{ "weight": null }""")]
    public void ForAPayloadThatIsChanged_ItsMembersAreLookedAtAgain(string json) => Assert.False(Normalize(PayloadCase.Parse(json)).Fits);

    [Fact]
    public void ForAPayloadThatIsTooDeep_ItsMembersAreLookedAtAgain()
    {
        PayloadNode deep = new PayloadText("end");
        for (var i = 0; i < 600; i++)
            deep = new PayloadArray([deep]);
        var types = PayloadTypes.Of(Depot.Api());
        Shape shape = new ObjectShape("crate.json#");
        for (var i = 0; i < 600; i++)
            shape = new ListShape(shape);
        var normalizer = new PayloadNormalizer(types);

        Assert.Same(deep, normalizer.Normalize(shape, deep));
        Assert.False(normalizer.AllMembersFit);
    }

    private static (PayloadNode Payload, PayloadNode Normal, bool Fits) Normalize(PayloadNode payload)
    {
        var normalizer = new PayloadNormalizer(PayloadTypes.Of(Depot.Api()));
        var normal = normalizer.Normalize(new ObjectShape("crate.json#"), payload);
        return (payload, normal, normalizer.AllMembersFit);
    }
}
