namespace ArmPayloads.Cli.Tests.Schemas;

/// <summary>Examples held against what was derived.</summary>
public class ExampleProofTests
{
    [Theory]
    [InlineData("title")]
    [InlineData("description")]
    [InlineData("default")]
    [InlineData("definitions")]
    [InlineData("x-rules")]
    public void ForAMember_WhenItIsCalledLikeAKeyword_ItsValueIsProved(string name)
    {
        var derived = Derived.From(BinPages.Put(), BinPages.Type($"|{name}|integer|How often.|", $"## JSON example\n\n```json\n{{ \"{name}\": \"often\" }}\n```"));

        Assert.Equal("""{"type":"integer","description":"How often."}""", derived.Property(name));
        Assert.Contains(derived.Report, line => line.Contains($"The schema of 'Bin' refuses this example: IntegerExpected at {name}.", StringComparison.Ordinal));
    }
}
