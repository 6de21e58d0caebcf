using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

/// <summary>Names that stand in a text: found by a pattern, which finds what is none as well.</summary>
public class TextNameTests
{
    private const string Words = """'[^']*'|[0-9][A-Za-z0-9]*|[A-Za-z]+\\s*\\(|([A-Za-z][A-Za-z0-9]*)""";
    private const string Refer = $$""" "refer": { "value": "/note", "names": "{{Words}}", "among": "$/bins/*@" } """;

    [Theory]
    [InlineData("A1 + B2")]
    [InlineData("A1*2")]
    [InlineData("sum(A1, B2) / 10E3")]
    [InlineData("A1 + 'Elsewhere'")]
    [InlineData("12")]
    [InlineData("")]
    [InlineData("?")]
    public void ForAText_WhenItsNamesAreThere_IsSilent(string note) => Assert.Empty(Check(Refer, note));

    [Theory]
    [InlineData("Elsewhere", "Elsewhere")]
    [InlineData("A1 + Elsewhere", "Elsewhere")]
    [InlineData("sum(A1) + Elsewhere + Nowhere", "Elsewhere", "Nowhere")]
    [InlineData("Elsewhere + Elsewhere", "Elsewhere")]
    [InlineData("'A1' + a1", "a1; did you mean 'A1'?")]
    public void ForAText_WhenANameIsNotThere_ReportsEachAtTheText(string note, params string[] names) => Assert.Equal(
        names.Select(name => $"ARMP201 a-rule routes/R#/note Error: no '{name.Replace("; ", "'; ")}" + (name.Contains(';') ? "" : "'")),
        Check(Refer, note));

    [Fact]
    public void ForAPatternWithoutGroups_EveryMatchIsAName() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/note Error: no 'C3'"],
        Check(""" "refer": { "value": "/note", "names": "[A-Z][0-9]", "among": "$/bins/*@" } """, "from A1 to C3"));

    [Fact]
    public void ForAPatternWithTwoGroups_TheOneThatTookPartHoldsTheName() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/note Error: no 'C3'", "ARMP201 a-rule routes/R#/note Error: no 'D4'"],
        Check(""" "refer": { "value": "/note", "names": "from (\\w+)|to (\\w+)", "among": "$/bins/*@" } """, "from C3 to D4"));

    [Fact]
    public void ForAName_WhenAnotherIsNear_TheEditChangesNothingElse()
    {
        var finding = Assert.Single(PayloadChecker.Check(new PayloadSet(
            Warehouse.Api(Warehouse.Rule(Refer)),
            (PayloadObject)PayloadCase.Parse("""{ "bins": { "Intake": {}, "B2": {} }, "routes": { "R": { "note": "B2 + Intkae * 2" } } }"""))));

        Assert.Equal(("Intake", "\"B2 + Intake * 2\""), (finding.Suggestion, Assert.Single(finding.Edit!.Steps).Value));
    }

    [Theory]
    [InlineData("""{ "routes": { "R": { "note": "Elsewhere" } } }""")]
    [InlineData("""{ "bins": { "A1": {}, "...": 0 }, "routes": { "R": { "note": "A2" } } }""")]
    public void ForAText_WhenThereMayBeOtherNames_IsSilent(string set) => Assert.Empty(Warehouse.Check(Warehouse.Rule(Refer), set));

    [Fact]
    public void ForAText_WhenAnOpenSetHasANearName_Warns() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/note Warning: no 'Intkae'; did you mean 'Intake'?"],
        Warehouse.Check(Warehouse.Rule(Refer), """{ "bins": { "Intake": {}, "...": 0 }, "routes": { "R": { "note": "Intkae / 2" } } }""", isOpenWorld: true));

    [Theory]
    [InlineData("A1", 0)]
    [InlineData("B2", 1)]
    [InlineData("A1 + B2", 1)]
    [InlineData("A1 + Elsewhere", 0)]
    [InlineData("12", 0)]
    public void ForAReference_WhenTheTextHasSeveralNames_ItLeadsToEach(string note, int findings) => Assert.Equal(
        findings,
        Check(Refer, note, Warehouse.Rule(""" "require": { "of": "/note", "that": { "properties": { "isOpen": { "const": true } } } } """).Replace("a-rule", "b-rule"))
            .Count(line => line.Contains("b-rule")));

    // A pattern that goes back and forth for ever, and a text of more names than anybody writes.
    [Theory]
    [InlineData("^(x+x+)+y", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("x", null)]
    public void ForAText_WhenItTakesTooLong_IsSilent(string pattern, string? note) =>
        Assert.Empty(Check($$""" "refer": { "value": "/note", "names": "{{pattern}}", "among": "$/bins/*@" } """, note ?? new string('x', 1001)));

    [Theory]
    [InlineData("A1 + B2", 0)]
    [InlineData("A1 + R", 1)]
    [InlineData("'R' + r", 0)]
    public void ForAvoid_WhenTheTextHasTheName_Reports(string note, int findings) =>
        Assert.Equal(findings, Check($$""" "avoid": { "value": "/note", "names": "{{Words}}", "among": "@name" } """, note).Count());

    private static IEnumerable<string> Check(string verb, string note, string? more = null) => Warehouse.Check(
        Warehouse.Rule(verb) + (more is null ? "" : "," + more),
        $$"""{ "bins": { "A1": { "isOpen": true }, "B2": { "isOpen": false } }, "routes": { "R": { "note": "{{note}}" } } }""");
}
