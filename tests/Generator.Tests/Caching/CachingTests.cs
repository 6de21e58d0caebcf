using System.Text.RegularExpressions;
using ArmPayloads.Generator.Tests.Consumers;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArmPayloads.Generator.Tests.Caching;

/// <summary>What a change makes the generator do again. In pairs: a test that says "nothing" stands beside one that says "something".</summary>
public class CachingTests
{
    private static readonly string[] AllSteps =
    [
        StepNames.Options, StepNames.Schemas, StepNames.SchemaSet, StepNames.Payloads,
        StepNames.PayloadProblems, StepNames.Target, StepNames.Output, StepNames.Files,
    ];

    private const string Profile = CustomerInsights.Folder + "profile.json";
    private const string Payload = "/hub/profiles/Contact.json";

    private static GeneratorRun Start() => CustomerInsights.Consumer
        .WithPayload(Payload, """{ "apiEntitySetName": "Contacts" }""")
        .WithForeignFile("/other.json", "{")
        .WithSource("/a.cs", "class A { }")
        .Generate();

    [Fact]
    public void ForTheFirstRun_EveryStepIsNew_AndEachOfOurFilesIsReadOnce()
    {
        var run = Start();

        Assert.All(AllSteps, step => Assert.All(run.Reasons(step), reason => Assert.Equal(New, reason)));
        Assert.All(CustomerInsights.Schemas, schema => Assert.Equal(1, run.AdditionalText(schema.Path).Reads));
        Assert.Equal(1, run.AdditionalText(Payload).Reads);
        Assert.Equal(0, run.AdditionalText("/other.json").Reads);
    }

    [Fact]
    public void ForAnUnrelatedEdit_NothingIsDoneAgain_AndNothingRead()
    {
        var run = Start().ReplaceSource("/a.cs", "class B { void M() { } }").AddSource("/c.cs", "class C { }");

        Assert.All(AllSteps, step => Assert.All(run.Reasons(step), reason => Assert.True(reason is Cached or Unchanged, $"{step}: {reason}")));
        Assert.All(run.OutputReasons(), reason => Assert.Equal(Cached, reason));
        Assert.All(CustomerInsights.Schemas, schema => Assert.Equal(1, run.AdditionalText(schema.Path).Reads));
        Assert.Equal(1, run.AdditionalText(Payload).Reads);
    }

    [Fact]
    public void ForWhiteSpaceInASchema_OnlyThatSchemaIsReadAgain_AndNothingFollows()
    {
        var run = Start().ReplaceAdditionalText(Profile, "\n \n" + CustomerInsights.Text("profile.json").Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Single(run.Reasons(StepNames.Schemas), Modified);
        AssertUntouched(run, StepNames.SchemaSet, StepNames.PayloadProblems, StepNames.Output, StepNames.Files);
        Assert.All(run.OutputReasons(), reason => Assert.True(reason is Cached or Unchanged, $"{reason}"));
        Assert.All(CustomerInsights.Schemas, schema => Assert.Equal(1, run.AdditionalText(schema.Path).Reads));
    }

    [Fact]
    public void ForANewPropertyInASchema_OnlyItsTypeAndTheSchemaChange()
    {
        var before = Start();
        var after = before.ReplaceAdditionalText(Profile, CustomerInsights.Text("profile.json").Replace(
            "\"apiEntitySetName\": {", "\"nickname\": { \"type\": \"string\" }, \"apiEntitySetName\": {", StringComparison.Ordinal));

        Assert.Equal(["CustomerInsightsContract.ProfileSchema", "Profile"], Changed(before, after));
        Assert.Equal([Modified], after.Reasons(StepNames.SchemaSet));
        Assert.Equal(2, after.Reasons(StepNames.Files).Count(reason => reason == Modified));
        Assert.Contains("public string? Nickname { get; set; }", after.GeneratedSources["ArmPayloads.CustomerInsights/Profile.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ForANewValueOfAnEnum_OnlyItAndTheSchemaChange()
    {
        const string Field = CustomerInsights.Folder + "field.json";
        var before = Start();
        var after = before.ReplaceAdditionalText(Field, new Regex("\"Edm.Boolean\"").Replace(CustomerInsights.Text("field.json"), "\"Edm.Boolean\", \"Edm.Stream\"", 1));

        Assert.Equal(["CustomerInsightsContract.FieldSchema", "FieldType"], Changed(before, after));
        Assert.Contains("EdmStream", after.GeneratedSources["ArmPayloads.CustomerInsights/FieldType.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void ForANewDescription_OnlyItsTypeAndTheSchemaChange()
    {
        var before = Start();
        var after = before.ReplaceAdditionalText(Profile, CustomerInsights.Text("profile.json").Replace("Name of the concrete type.", "What it is called.", StringComparison.Ordinal));

        Assert.Equal(["CustomerInsightsContract.ProfileSchema", "Profile"], Changed(before, after));
    }

    [Fact]
    public void ForASchemaThatBreaks_TheOthersStay()
    {
        var before = Start();
        var after = before.ReplaceAdditionalText(Profile, "{");

        Assert.Equal("ARMP001", Assert.Single(after.Diagnostics, diagnostic => diagnostic.Location.GetLineSpan().Path == Profile).Id);
        Assert.Equal(before.GeneratedSources["ArmPayloads.CustomerInsights/Link.g.cs"], after.GeneratedSources["ArmPayloads.CustomerInsights/Link.g.cs"]);
    }

    [Fact]
    public void ForASchemaThatIsAddedAndRemoved_TheOutputFollows()
    {
        const string Path = "/schemas/coupon.json";
        const string Text = """{ "title": "Coupon", "x-arm-api": { "provider": "Microsoft.CustomerInsights", "version": "2017-04-26" }, "properties": { "code": { "type": "string" } } }""";
        var consumer = CustomerInsights.Consumer.WithSchemas((Path, Text));

        var without = consumer.Generate().RemoveAdditionalText(Path);
        var with = without.AddAdditionalText(new InMemoryAdditionalText(Path, Text));

        Assert.Equal(["Coupon", "CustomerInsightsContract", "CustomerInsightsContract.CouponSchema", "CustomerInsightsJson"], Changed(without, with));
        Assert.Equal(consumer.Generate().GeneratedSources, with.GeneratedSources);
        Assert.Equal(CustomerInsights.Consumer.Generate().GeneratedSources, without.GeneratedSources);
    }

    [Fact]
    public void ForAnOption_WhenItChanges_NothingIsReadAgain_AndEveryFileFollows()
    {
        var before = Start();
        var options = CustomerInsights.Consumer.WithPayload(Payload, "").WithPublicTypes().Options;
        var after = before.ReplaceOptions(options);

        AssertUntouched(after, StepNames.Schemas, StepNames.SchemaSet, StepNames.Payloads, StepNames.Target);
        Assert.Equal([Modified], after.Reasons(StepNames.Options));
        Assert.All(after.Reasons(StepNames.Files), reason => Assert.Equal(Modified, reason));
        Assert.Equal(before.GeneratedSources.Count, Changed(before, after).Length);
    }

    [Fact]
    public void ForAnOptionThatIsNotOurs_WhenItChanges_NothingIsDoneAgain()
    {
        var options = CustomerInsights.Consumer.WithPayload(Payload, "").WithProperty("RootNamespace", "Other").Options;
        var after = Start().ReplaceOptions(options);

        Assert.All(AllSteps, step => Assert.All(after.Reasons(step), reason => Assert.True(reason is Cached or Unchanged, $"{step}: {reason}")));
        Assert.All(after.OutputReasons(), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void ForAPayload_WhenItChanges_NothingIsGeneratedAgain()
    {
        var after = Start().ReplaceAdditionalText(Payload, """{ "apiEntitySetName": "People" }""");

        AssertUntouched(after, StepNames.Schemas, StepNames.SchemaSet, StepNames.PayloadProblems, StepNames.Output, StepNames.Files);
        Assert.Equal([Unchanged], after.Reasons(StepNames.Payloads).Where(reason => reason != Cached));
    }

    [Fact]
    public void ForAPayload_WhenItBreaks_TheProblemIsReported_AndNothingIsGeneratedAgain()
    {
        var after = Start().ReplaceAdditionalText(Payload, "{");

        Assert.Equal([Modified], after.Reasons(StepNames.PayloadProblems));
        Assert.Equal("ARMP007", Assert.Single(after.Diagnostics).Id);
        AssertUntouched(after, StepNames.SchemaSet, StepNames.Output, StepNames.Files);
    }

    private static string[] Changed(GeneratorRun before, GeneratorRun after) =>
    [
        .. before.GeneratedSources.Keys.Union(after.GeneratedSources.Keys)
            .Where(name => before.GeneratedSources.GetValueOrDefault(name) != after.GeneratedSources.GetValueOrDefault(name))
            .Select(name => name.Split('/')[1].Replace(".g.cs", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static void AssertUntouched(GeneratorRun run, params string[] steps) =>
        Assert.All(steps, step => Assert.All(run.Reasons(step), reason => Assert.True(reason is Cached or Unchanged, $"{step}: {reason}")));
}
