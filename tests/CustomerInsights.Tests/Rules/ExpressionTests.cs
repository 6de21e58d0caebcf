namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Names inside the expressions of KPIs and the queries of segments: what is no name, or may be one, is silent.</summary>
public class ExpressionTests
{
    private const string Profiles = """ "profiles": { "Branch": { "fields": [{ "fieldName": "Balance", "fieldType": "Edm.Int32" }, { "fieldName": "City", "fieldType": "Edm.String" }] } } """;

    [Theory]
    [InlineData("Balance")]
    [InlineData("balance * 2")]
    [InlineData("-Balance + 10.5E3 - 2")]
    [InlineData("ABS(Balance) / SQRT ( 2 )")]
    [InlineData("IIF(City == 'Lost Town', Balance, 0)")]
    [InlineData("IIF(City == \\\"Lost\\\", Balance, 0)")]
    [InlineData("Visits.Amount * visits . Amount")]
    [InlineData("Net - Visits")]
    [InlineData("ProfileId")]
    [InlineData("Balance == null")]
    // What nobody knows is left alone: words, other brackets, open quotes, letters of other alphabets.
    [InlineData("SUM OVER Lost")]
    [InlineData("Balance and Lost")]
    [InlineData("CASE WHEN Lost THEN 1 END")]
    [InlineData("[Lost]")]
    [InlineData("{Lost}")]
    [InlineData("@Lost")]
    [InlineData("#Lost")]
    [InlineData("Lost ? 1 : 2")]
    [InlineData("'Lost")]
    [InlineData("'it\\\\'s' + Lost")]
    [InlineData("N'Lost'")]
    [InlineData("Größe")]
    [InlineData("")]
    public void ForAnExpression_WhenAllItsNamesMayBeThere_IsSilent(string expression) =>
        Assert.Empty(Kpi($$""" "entityType": "Profile", "entityTypeName": "Branch", "function": "Max", "expression": "{{expression}}" """, "kpi-expression-names"));

    [Theory]
    [InlineData("Lost", "'Lost' is no field of profile 'Branch', no alias and no extract")]
    [InlineData("Ballance * 2", "'Ballance' is no field of profile 'Branch', no alias and no extract; did you mean 'Balance'?")]
    [InlineData("ABS(Lost) + 'Found'", "'Lost' is no field of profile 'Branch', no alias and no extract")]
    [InlineData("Lost + Gone", "'Lost' is no field of profile 'Branch', no alias and no extract", "'Gone' is no field of profile 'Branch', no alias and no extract")]
    public void ForAnExpression_WhenANameIsCertainlyNot_Reports(string expression, params string[] messages) => Assert.Equal(
        messages,
        Kpi($$""" "entityType": "Profile", "entityTypeName": "Branch", "function": "Max", "expression": "{{expression}}" """, "kpi-expression-names").Select(finding => finding.Message));

    [Theory]
    [InlineData(""" "entityType": "Profile", "entityTypeName": "Shop", "function": "Max", "expression": "Lost" """)]
    [InlineData(""" "entityType": "Interaction", "entityTypeName": "Branch", "function": "Max", "expression": "Lost" """)]
    [InlineData(""" "entityType": "Profile", "function": "Max", "expression": "Lost" """)]
    [InlineData(""" "entityType": "None", "entityTypeName": "", "function": "None", "expression": "Lost" """)]
    public void ForAnExpression_WhenItsTypeIsNotKnown_NothingIsSaidOfItsFields(string kpi) => Assert.Empty(Kpi(kpi, "kpi-expression-names"));

    [Theory]
    [InlineData("Sum", "Balance", 0)]
    [InlineData("Sum", "City", 1)]
    [InlineData("Avg", " city ", 1)]
    [InlineData("Max", "City", 0)]
    [InlineData("Sum", "LEN(City)", 0)]
    [InlineData("Sum", "City * 1", 0)]
    [InlineData("Sum", "Net", 0)]
    public void ForASum_WhenItIsOfOneFieldThatIsNoNumber_Reports(string function, string expression, int findings) => Assert.Equal(
        findings,
        Kpi($$""" "entityType": "Profile", "entityTypeName": "Branch", "function": "{{function}}", "expression": "{{expression}}" """, "kpi-numeric-aggregate").Count());

    [Theory]
    [InlineData("City", 0)]
    [InlineData("net", 0)]
    [InlineData("Visits.Shop", 0)]
    [InlineData("Lost", 1)]
    public void ForAGroup_WhenItsNameIsCertainlyNot_Reports(string name, int findings) => Assert.Equal(
        findings,
        Kpi($$""" "entityType": "Profile", "entityTypeName": "Branch", "function": "Count", "expression": "*", "groupBy": ["{{name}}"] """, "kpi-groupby-names").Count());

    [Theory]
    [InlineData("Other / 2")]
    [InlineData("other * ROUND(Other)")]
    [InlineData("Other * 'Lost'")]
    [InlineData("Lost", "The hub has no KPI 'Lost'")]
    [InlineData("Tested + Other", "A KPI cannot be computed of itself")]
    [InlineData("TESTED + Lost", "The hub has no KPI 'Lost'", "A KPI cannot be computed of itself")]
    public void ForAKpiOnKpis_WhenANameIsCertainlyNot_Reports(string expression, params string[] messages) => Assert.Equal(
        messages.Order(),
        HubCheck.Of($$"""{ "kpis": { "Other": { }, "Tested": { "entityType": "None", "entityTypeName": "", "function": "None", "expression": "{{expression}}" } } }""")
            .Where(finding => finding.Rule == "kpi-on-kpi-references").Select(finding => finding.Message).Order());

    [Fact]
    public void ForAKpiOnKpis_WhenItHasAliases_AnyNameMayBeOne() => Assert.Empty(Kpi(
        """ "entityType": "None", "entityTypeName": "", "function": "None", "expression": "Net" """, "kpi-on-kpi-references"));

    [Theory]
    [InlineData("PROFILE(Contact)")]
    [InlineData("PROFILE ( contact ).FILTER(Age > 3 && Name == 'PROFILE(Lost)')")]
    [InlineData("SEGMENT(Old).FILTER(Points > 500)")]
    [InlineData("INTERACTION(Call, CallToContact)")]
    [InlineData("PROFILE(Contact).TRAVERSE(WorksFor)")]
    // Other words, arguments of another form, quotes that nobody closes.
    [InlineData("profile(Lost)")]
    [InlineData("MYPROFILE(Lost)")]
    [InlineData("PROFILE('Lost')")]
    [InlineData("PROFILE(Contact, Lost)")]
    [InlineData("TRAVERSE(Lost, Gone)")]
    [InlineData("PROFILE(Lost) 'open")]
    [InlineData("PROFILE(Lost).FILTER(Name == 'a\\\\'b')")]
    [InlineData("Lost")]
    [InlineData("")]
    public void ForAQuery_WhenAllItsNamesMayBeThere_IsSilent(string query) => Assert.Empty(Segment(query));

    [Theory]
    [InlineData("PROFILE(Lost)", "The hub has no profile 'Lost'")]
    [InlineData("SEGMENT(Lost).FILTER(Age > 3)", "The hub has no segment 'Lost'")]
    [InlineData("INTERACTION(Lost, CallToContact)", "The hub has no interaction 'Lost'")]
    [InlineData("INTERACTION(Call, Lost)", "The hub has no link 'Lost'")]
    [InlineData("PROFILE(Contact).TRAVERSE(Lost)", "The hub has nothing called 'Lost' that a query can go along")]
    [InlineData("INTERACTION(Call, CallToContact).TRAVERSE(WorksFor)", "A query that goes along an INTERACTION has no TRAVERSE")]
    public void ForAQuery_WhenANameIsCertainlyNot_Reports(string query, string message) => Assert.Equal([message], Segment(query));

    [Theory]
    [InlineData("PROFILE(Contact)", "contact", 0)]
    [InlineData("PROFILE(Lead)", "Contact", 1)]
    [InlineData("PROFILE(Lead).FILTER(ABS(Age) > 3).FILTER(A == 1)", "Contact", 1)]
    [InlineData("PROFILE(Lead).TRAVERSE(WorksFor)", "Contact", 0)]
    [InlineData("PROFILE(Lead).UNION(PROFILE(Contact))", "Contact", 0)]
    [InlineData("SEGMENT(Lead)", "Contact", 0)]
    public void ForAQueryOfProfiles_WhenTheSegmentIsOfOthers_Reports(string query, string target, int findings) => Assert.Equal(
        findings,
        new[] { "segment.json#/definitions/SegmentDefinition", "segment.json#/definitions/DynamicSegmentRequest" }
            .Select(type => HubCheck.Alone(type, $$"""{ "targetProfileTypeName": "{{target}}", "query": "{{query}}" }""").Count(finding => finding.Rule == "segment-query-target"))
            .Distinct().Single());

    private static IEnumerable<Finding> Kpi(string members, string rule) =>
        HubCheck.Of($$"""
            {
              {{Profiles}}, "interactions": {},
              "kpis": { "Tested": { {{members}}, "calculationWindow": "Day", "aliases": [{ "aliasName": "Net", "expression": "?" }], "extracts": [{ "extractName": "Visits", "expression": "?" }] } }
            }
            """).Where(finding => finding.Rule == rule);

    private static IEnumerable<string> Segment(string query) =>
        HubCheck.Of($$"""
            {
              "profiles": { "Contact": { } }, "interactions": { "Call": { } }, "links": { "CallToContact": { } },
              "relationships": { "WorksFor": { } }, "relationshipLinks": { },
              "segments": { "Old": { "query": "PROFILE(Contact)" }, "Tested": { "query": "{{query}}" } }
            }
            """).Where(finding => finding.Rule == "segment-query-names").Select(finding => finding.Message);
}
