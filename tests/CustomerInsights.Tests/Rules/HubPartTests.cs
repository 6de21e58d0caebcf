namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Policies, KPIs, views, predictions, segments and relationship links that look wrong and are not, and what their cases do not show.</summary>
public class HubPartTests
{
    [Theory]
    [InlineData("""{ "permissions": ["Read"] }""")]
    [InlineData("""{ "permissions": ["Read"], "primaryKey": null }""")]
    [InlineData("""{ "permissions": ["Read"], "primaryKey": "<key>", "secondaryKey": "${KEY}" }""")]
    [InlineData("""{ "permissions": ["Read"], "primaryKey": "" }""")]
    [InlineData("""{ "permissions": ["read"] }""", "enum-letter-case")]
    [InlineData("""{ "permissions": [] }""", "policy-permissions")]
    [InlineData("""{ "permissions": ["Read", "Listen"] }""", "policy-permissions")]
    [InlineData("""{ }""", "policy-permissions")]
    public void ForAPolicy_WhenItsPermissionsOrKeysAreWrong_Reports(string policy, params string[] rules) =>
        Assert.Equal(rules, Rules("authorization-policy.json#", policy));

    [Fact]
    public void ForAKey_WhenItIsReported_NoMessageRepeatsIt() => Assert.DoesNotContain(
        HubCheck.Alone("authorization-policy.json#", """{ "permissions": ["Read"], "primaryKey": "sesame!", "secondaryKey": "sesame!" }"""),
        finding => finding.Message.Contains("sesame", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{\"columns\":2}""")]
    [InlineData("""{\\\"columns\\\":2}""")]
    [InlineData("""{\\\"columns\\\":""")]
    [InlineData("""[]""")]
    [InlineData("""<view/>""", "view-definition-json")]
    [InlineData("", "view-definition-json")]
    public void ForAView_WhenItsTextIsCertainlyNoJson_Reports(string definition, params string[] rules) =>
        Assert.Equal(rules, Rules("view.json#", $$"""{ "definition": "{{definition}}" }""").Where(rule => rule.Length > 0));

    [Theory]
    [InlineData(0, 50, 50, 100)]
    [InlineData(51, 100, 0, 50)]
    [InlineData(0, 51, 50, 100, "grades/1#The scores 50 to 100 of this grade overlap those of another one, 0 to 51")]
    [InlineData(60, 50, 0, 100, "grades/0/minScoreThreshold#'minScoreThreshold' is 60, which is above the 50 of 'maxScoreThreshold'")]
    public void ForGrades_WhenTheirBandsCertainlyOverlap_Reports(int low, int high, int otherLow, int otherHigh, params string[] expected) => Assert.Equal(
        expected,
        HubCheck.Alone("prediction.json#", $$"""
            { "grades": [{ "gradeName": "A", "minScoreThreshold": {{low}}, "maxScoreThreshold": {{high}} }, { "gradeName": "B", "minScoreThreshold": {{otherLow}}, "maxScoreThreshold": {{otherHigh}} }] }
            """).Where(finding => finding.Rule == "prediction-grade-bands").Select(finding => $"{finding.Path.TrimStart('/')}#{finding.Message}"));

    [Theory]
    [InlineData("Nights > 3", "Nights > 3", 1)]
    [InlineData("Town = 'a b'", "Town = 'ab'", 0)]
    [InlineData("A = 1", "a = 1", 0)]
    public void ForOutcomes_WhenTheyAreOneText_Reports(string positive, string negative, int findings) => Assert.Equal(
        findings,
        Rules("prediction.json#", $$"""{ "positiveOutcomeExpression": "{{positive}}", "negativeOutcomeExpression": "{{negative}}" }""").Count(rule => rule == "prediction-outcomes-differ"));

    [Theory]
    [InlineData("""{ "query": "PROFILE(A)", "tags": ["x"], "description": "?" }""")]
    [InlineData("""{ "memberIds": [] }""")]
    [InlineData("""{ "filterQuery": "PROFILE(A)" }""")]
    [InlineData("""{ "query": null, "memberIds": ["1"] }""")]
    [InlineData("""{ }""", "segment-membership-source")]
    [InlineData("""{ "query": "PROFILE(A)", "memberIds": ["1"] }""", "segment-body-subset")]
    [InlineData("""{ "query": "PROFILE(A)", "activationStatus": "active" }""", "enum-letter-case")]
    public void ForASegment_WhenItIsWrongAsEither_Reports(string segment, params string[] rules)
    {
        Assert.Equal(rules, Rules("segment.json#/definitions/SegmentDefinition", segment));
        Assert.Equal(rules, HubCheck.Of($$"""{ "segments": { "Tested": {{segment}} } }""").Select(finding => finding.Rule));
    }

    [Theory]
    [InlineData("DynamicSegmentRequest", """{ "query": "PROFILE(A)", "segmentRefreshRateIntervalMinutes": 1, "activationStatus": "Disabled" }""")]
    [InlineData("DynamicSegmentRequest", """{ "activationStatus": "Paused", "segmentRefreshRateIntervalMinutes": 0 }""", "segment-activation-values", "segment-membership-source", "segment-refresh-positive")]
    [InlineData("StaticSegmentRequest", """{ "memberIds": ["1"], "filterQuery": "PROFILE(A)" }""")]
    [InlineData("StaticSegmentRequest", """{ "tags": [] }""", "segment-membership-source")]
    public void ForASegmentsRequest_ItsRulesHoldToo(string type, string segment, params string[] rules) =>
        Assert.Equal(rules, Rules("segment.json#/definitions/" + type, segment).Order());

    [Theory]
    [InlineData("""{ "entityType": "None", "entityTypeName": "", "function": "None", "expression": "A / B" }""")]
    [InlineData("""{ "entityType": "Profile", "entityTypeName": "A", "function": "Count", "expression": " * " }""")]
    [InlineData("""{ "entityType": "Profile", "entityTypeName": "", "function": "Sum", "expression": "A" }""", "kpi-on-kpi")]
    [InlineData("""{ "entityType": "None", "entityTypeName": "A", "function": "Sum", "expression": "A" }""", "kpi-on-kpi", "kpi-on-kpi")]
    [InlineData("""{ "entityType": "Profile", "entityTypeName": "A", "function": "Sum", "expression": "*" }""", "kpi-count-star")]
    [InlineData("""{ "entityType": "Profile", "entityTypeName": "A", "function": "Sum", "expression": "A", "calculationWindowFieldName": "" }""")]
    [InlineData("""{ "entityType": "Profile", "entityTypeName": "A", "function": "Sum", "expression": "A", "calculationWindowFieldName": "At" }""", "kpi-window-field")]
    public void ForAKpi_WhenItsPartsContradictEachOther_Reports(string kpi, params string[] rules) =>
        Assert.Equal(rules, Rules("kpi.json#", kpi.Replace(" }", """, "calculationWindow": "Day" }""", StringComparison.Ordinal)));

    [Theory]
    [InlineData("Dev", "Buyer", 0)]
    [InlineData("Dev", "Dev", 1)]
    [InlineData("Dev", "dev", 0)]
    public void ForARelationshipLink_WhenOneFieldFindsBothEnds_Reports(string left, string right, int findings) => Assert.Equal(
        findings,
        Rules("relationship-link.json#", $$"""
            {
              "interactionType": "A", "relationshipName": "B",
              "profilePropertyReferences": [{ "interactionPropertyName": "{{left}}", "profilePropertyName": "X" }, { "interactionPropertyName": "{{left}}", "profilePropertyName": "Y" }],
              "relatedProfilePropertyReferences": [{ "interactionPropertyName": "{{right}}", "profilePropertyName": "X" }, { "interactionPropertyName": "{{right}}", "profilePropertyName": "Y" }]
            }
            """).Count());

    [Theory]
    [InlineData("kpis", "kpis")]
    [InlineData("views", "views")]
    [InlineData("segments", "segments")]
    [InlineData("relationshipLinks", "relationshipLinks")]
    [InlineData("sasPolicies", "authorizationPolicies")]
    public void ForASetOfResources_WhenAnElementIsNotThere_Reports(string set, string collection) => Assert.Equal(
        [$"ARMP201 warning resourceset-names-exist roleAssignments/Readers#/{set}/elements/1"],
        HubCheck.Of($$"""{ "{{collection}}": { "Known": { } }, "roleAssignments": { "Readers": { "{{set}}": { "elements": ["Known", "Lost"] } } } }""")
            .Where(finding => finding.Rule == "resourceset-names-exist").Select(HubCheck.Line));

    private static IEnumerable<string> Rules(string type, string value) => HubCheck.Alone(type, value).Select(finding => finding.Rule);
}
