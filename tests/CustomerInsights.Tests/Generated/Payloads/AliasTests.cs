namespace ArmPayloads.CustomerInsights.Tests.Generated.Payloads;

/// <summary>Where the pages spell a member in two ways, both are read and the service's is written.</summary>
public class AliasTests
{
    [Theory]
    [InlineData("""{"Elements":["*"],"Exceptions":["A"]}""")]
    [InlineData("""{"elements":["*"],"exceptions":["A"]}""")]
    public void ForAResourceSet_WhenTheNamesAreThoseOfThePage_TheyAreTheSameMembers(string json)
    {
        var set = ResourceSetDescription.FromJson(json);

        Assert.Equal(["*"], set.Elements);
        Assert.Equal(["A"], set.Exceptions);
        Assert.Empty(set.AdditionalProperties);
        Assert.Equal("""{"elements":["*"],"exceptions":["A"]}""", set.ToJson());
    }

    [Theory]
    [InlineData("timestampFieldName")]
    [InlineData("timestampPropertyName")]
    [InlineData("TimestampPropertyName")]
    public void ForAnInteraction_WhenTheTimestampIsNamed_ItIsRead(string name)
    {
        var interaction = Interaction.FromJson($$"""{"{{name}}":"At"}""");

        Assert.Equal("At", interaction.TimestampPropertyName);
        Assert.Equal("""{"timestampFieldName":"At"}""", interaction.ToJson());
    }

    [Fact]
    public void ForAStrongId_WhenItsTextIsInThePlural_ItIsRead() =>
        Assert.Equal("The number.", StrongId.FromJson("""{"descriptions":{"en-us":"The number."}}""").Descriptions["en-us"]);
}
