using System.Text;
using ArmPayloads.Generator.Tests.Consumers;
using Xunit.Abstractions;

namespace ArmPayloads.Generator.Tests.Hostile;

/// <summary>One schema of several is broken: it is reported once, at a place, and the others generate what they did.</summary>
public class DamagedSchemaTests(ITestOutputHelper output)
{
    private const string Link = CustomerInsights.Folder + "link.json";

    // Types of link.json, and what speaks of all types.
    private static readonly string[] OfLink = ["Link", "TypePropertiesMapping", "ParticipantPropertyReference", "HubId", "HubDefinition", "HubExisting", "CustomerInsightsContract.g", "CustomerInsightsContract.LinkSchema", "CustomerInsightsJson", "CustomerInsightsRequests", "OperationType"];

    private static readonly GeneratorRun Whole = CustomerInsights.Consumer.Generate();

    [Fact]
    public void ForASchema_CutAtEveryByte_IsReportedOnce_AndTheOthersStay()
    {
        const string Good = """{ "title": "Good", "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "properties": { "a": {} } }""";
        var bytes = Encoding.UTF8.GetBytes(CustomerInsights.Text("link.json"));
        var run = Consumer.Of((Link, ""), ("/good.json", Good)).Generate();
        var good = run.GeneratedSources;
        // The file ends in a line end: without it, it is whole.
        var end = bytes.AsSpan().TrimEnd((byte)'\n').Length;
        for (var length = 0; length < end; length++)
        {
            run = run.ReplaceAdditionalText(Link, Encoding.UTF8.GetString(bytes, 0, length));

            var problem = Assert.Single(run.Diagnostics);
            Assert.Equal("ARMP001", problem.Id);
            Assert.Equal(Link, problem.Location.GetLineSpan().Path);
            Assert.Equal(good, run.GeneratedSources);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(7000)]
    public void ForASchema_CutAnywhere_TheOthersStay(int length)
    {
        var run = Whole.ReplaceAdditionalText(Link, CustomerInsights.Text("link.json")[..length]);

        Robust.Verify(run);
        AssertOthersStay(run);
    }

    [Fact]
    public void ForRandomBytes_WhateverTheyAre_TheFileIsReported_AndTheOthersStay()
    {
        var random = Seeded();
        var run = Whole;
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            run = run.ReplaceAdditionalText(Link, Encoding.UTF8.GetString(bytes));

            Assert.Equal("ARMP001", Assert.Single(run.Diagnostics, diagnostic => diagnostic.Location.GetLineSpan().Path == Link).Id);
        }
        AssertOthersStay(run);
    }

    [Fact]
    public void ForRandomEdits_WhateverTheyAre_TheOutputCompiles()
    {
        var random = Seeded();
        var text = CustomerInsights.Text("link.json");
        var run = Whole;
        for (var i = 0; i < 40; i++)
        {
            var damaged = SchemaDamage.Apply(text, random);
            run = run.ReplaceAdditionalText(Link, damaged);
            try
            {
                Robust.Verify(run);
            }
            catch (Exception) when (Print(damaged))
            {
                throw;
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}{}")]
    [InlineData("<xml/>")]
    [InlineData("title: Link")]
    [InlineData("{ \"a\": 1, \"a\": 2 }")]
    public void ForAFileThatIsNoSchema_IsReported_AndTheOthersStay(string text)
    {
        var run = Whole.ReplaceAdditionalText(Link, text);

        Assert.Single(run.Diagnostics, diagnostic => diagnostic.Location.GetLineSpan().Path == Link);
        Robust.Verify(run);
        AssertOthersStay(run);
    }

    [Fact]
    public void ForAFileThatIsGone_IsReported_AndTheOthersStay()
    {
        var run = Whole.ReplaceAdditionalText(InMemoryAdditionalText.Unreadable(Link));

        Assert.Equal("ARMP001", Assert.Single(run.Diagnostics, diagnostic => diagnostic.Location.GetLineSpan().Path == Link).Id);
        AssertOthersStay(run);
    }

    private static void AssertOthersStay(GeneratorRun run)
    {
        var others = Whole.GeneratedSources.Where(source => !OfLink.Any(name => source.Key.Contains("/" + name, StringComparison.Ordinal))).ToList();

        Assert.InRange(Whole.GeneratedSources.Count - others.Count, 1, 20);
        Assert.All(others, source => Assert.Equal(source.Value, run.GeneratedSources.GetValueOrDefault(source.Key)));
    }

    private bool Print(string text)
    {
        output.WriteLine(text);
        return false;
    }

    private Random Seeded()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        return new Random(seed);
    }
}
