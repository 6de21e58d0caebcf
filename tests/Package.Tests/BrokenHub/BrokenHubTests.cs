using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests.BrokenHub;

/// <summary>The sample in which nearly nothing fits together, as somebody sees it who has the packages.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class BrokenHubTests(ConsumersFixture consumers)
{
    // No edit can know what was meant: which of two names stays, what a value should be, what a list is to hold.
    private static readonly string[] s_forPeople =
    [
        "ARMP104 link-type-values", "ARMP104 principal-type-known",
        "ARMP105 connector-keyvault-url-shape", "ARMP105 image-path-style", "ARMP105 locale-keys", "ARMP105 principal-id-guid", "ARMP105 schema-link-shape",
        "ARMP106 connector-exchange-limits", "ARMP106 field-maxlength-positive", "ARMP106 link-participant-required", "ARMP106 principals-not-empty", "ARMP106 profile-strongid-not-empty",
        "ARMP202 interaction-participant-fields", "ARMP202 link-participant-fields", "ARMP202 link-participant-is-key",
        "ARMP203 interaction-timestamp-field", "ARMP203 kpi-window-field", "ARMP203 link-mapping-types-compatible", "ARMP203 link-target-activity", "ARMP203 profile-key-field-scalar", "ARMP203 relationship-lookup-types-match",
        "ARMP204 link-participant-covers-key", "ARMP204 relationship-lookup-covers-key",
        "ARMP205 field-enum-values-unique", "ARMP205 fields-name-unique", "ARMP205 hub-entity-set-name-unique", "ARMP205 interaction-participant-name-unique",
        "ARMP205 link-mapping-target-once", "ARMP205 principals-unique", "ARMP205 profile-strongid-distinct-keys", "ARMP205 profile-strongid-name-unique",
        "ARMP301 field-enum-integral-type", "ARMP301 field-enum-needs-values", "ARMP301 field-flags-exclusive", "ARMP301 hub-units", "ARMP301 link-source-kind",
        "ARMP301 prediction-grade-bands", "ARMP301 relationship-lookup-cardinality", "ARMP301 relationship-two-profiles", "ARMP301 reserved-interaction-id", "ARMP301 reserved-words",
        "ARMP301 resourceset-no-star-exception", "ARMP301 role-admin-unscoped", "ARMP301 segment-membership-source", "ARMP301 standard-type-name-as-name", "ARMP301 view-definition-json",
        "ARMP401 name-pattern",
        "ARMP501 connector-secret-in-plain-text", "ARMP501 policy-keys-not-in-source",
    ];

    // Mended together with another: without isFlagEnum, the values need be no powers of two.
    private static readonly string[] s_mendedWithAnother = ["ARMP301 field-flagenum-powers"];

    private static Task<(BrokenHubConsumer Copy, ErrorLog Log)>? s_built;

    [Fact]
    public async Task ForBrokenHub_WhenBuilt_ExactlyTheMarkedLinesAreReported()
    {
        var (copy, log) = await BuiltAsync();

        Assert.Equal(Mark.In(copy.Folder), log.Marks);
        Assert.Empty(log.CompilerErrors);
    }

    [Fact]
    public async Task ForBrokenHub_WhenBuilt_EachSeverityAndMostRulesAreSeen()
    {
        var (_, log) = await BuiltAsync();

        Assert.Equal(["error", "note", "warning"], log.Levels.Order(StringComparer.Ordinal));
        Assert.InRange(log.Marks.Select(mark => mark.Rule).Distinct().Count(), 60, int.MaxValue);
    }

    [Fact]
    public async Task ForBrokenHub_WhenRun_TheHubReportsTheSame()
    {
        var (copy, log) = await BuiltAsync();

        var lines = await copy.RunProgramAsync();

        // Requests are no part of the hub that the program validates.
        var expected = log.Messages(file => file != "Requests.cs").Order(StringComparer.Ordinal);
        Assert.Equal(expected, lines.Select(MessageOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ForBrokenHub_WhenItsFixesAreApplied_OnlyWhatNeedsAPersonRemains()
    {
        var copy = await BrokenHubConsumer.CopyAsync(consumers, "BrokenHubMended");
        var before = Mark.In(copy.Folder).Select(mark => mark.Finding).ToList();

        await copy.MendAsync();
        var log = await copy.BuildAsync();

        Assert.Equal(Mark.In(copy.Folder).Where(mark => s_forPeople.Contains(mark.Finding)), log.Marks);
        Assert.Equal(before.Where(s_forPeople.Contains).Order(StringComparer.Ordinal), log.Marks.Select(mark => mark.Finding).Order(StringComparer.Ordinal));
        Assert.Empty(log.CompilerErrors);
    }

    [Fact]
    public async Task ForBrokenHub_WhenAFindingHasAFix_ItIsNoneOfThoseForPeople()
    {
        var (_, log) = await BuiltAsync();

        var fixable = log.Fixable.Distinct().ToList();
        Assert.NotEmpty(fixable);
        Assert.Equal(log.Marks.Select(mark => mark.Finding).Distinct().Except(s_forPeople).Except(s_mendedWithAnother).Order(StringComparer.Ordinal), fixable.Order(StringComparer.Ordinal));
    }

    private Task<(BrokenHubConsumer Copy, ErrorLog Log)> BuiltAsync() => s_built ??= BuildAsync();

    private async Task<(BrokenHubConsumer Copy, ErrorLog Log)> BuildAsync()
    {
        var copy = await BrokenHubConsumer.CopyAsync(consumers, "BrokenHub");
        return (copy, await copy.BuildAsync());
    }

    // links/VisitToContact#/linkName: warning ARMP402: message
    private static string MessageOf(string line)
    {
        var words = line.Split(": ", 3);
        return $"{words[1].Split(' ')[1]} {words[2]}";
    }
}
