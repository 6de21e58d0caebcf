using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.Contracts.Tests.Payloads;

namespace ArmPayloads.Contracts.Tests.Rules;

public class VerbTests
{
    private const string From = """ "refer": { "value": "/from", "among": "$/bins/*@" } """;
    private const string Slots = """ "refer": { "value": "/moves/*/take", "among": "/from>/slots/*/slot", "except": ["Any"] } """;

    [Theory]
    [InlineData("""{ "bins": { "A1": {} }, "routes": { "R": { "from": "A1" } } }""")]
    [InlineData("""{ "bins": { "A1": {} }, "routes": { "R": { } } }""")]
    [InlineData("""{ "bins": { "A1": {} }, "routes": { "R": { "from": "?" } } }""")]
    [InlineData("""{ "routes": { "R": { "from": "B" } } }""")]
    [InlineData("""{ "bins": { "A1": {}, "...": 0 }, "routes": { "R": { "from": "Elsewhere" } } }""")]
    public void ForRefer_WhenTheNameIsThereOrMayBe_IsSilent(string set) => Assert.Empty(Warehouse.Check(Warehouse.Rule(From), set));

    [Fact]
    public void ForRefer_WhenTheSetHasNoSuchName_Reports() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/from Error: no 'Elsewhere'"],
        Warehouse.Check(Warehouse.Rule(From), """{ "bins": { "A1": {} }, "routes": { "R": { "from": "Elsewhere" } } }"""));

    [Fact]
    public void ForRefer_WhenANameIsNear_SuggestsIt() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/from Error: no 'Intkae'; did you mean 'Intake'?"],
        Warehouse.Check(Warehouse.Rule(From), """{ "bins": { "Intake": {}, "Outlet": {} }, "routes": { "R": { "from": "Intkae" } } }"""));

    [Fact]
    public void ForRefer_WhenAnOpenSetHasANearName_Warns() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/from Warning: no 'Intkae'; did you mean 'Intake'?"],
        Warehouse.Check(Warehouse.Rule(From), """{ "bins": { "Intake": {}, "...": 0 }, "routes": { "R": { "from": "Intkae" } } }""", isOpenWorld: true));

    [Theory]
    [InlineData("""{ "bins": { "Intake": {}, "...": 0 }, "routes": { "R": { "from": "Intkae" } } }""", false)]
    [InlineData("""{ "bins": { "Gate1": {}, "...": 0 }, "routes": { "R": { "from": "Gate2" } } }""", true)]
    [InlineData("""{ "bins": { "A": { "slots": [{ "slot": "left" }, "..."] } }, "routes": { "R": { "from": "A", "moves": [{ "take": "lefd" }] } } }""", true)]
    public void ForRefer_WhenANearNameMayBeAnotherOne_IsSilent(string set, bool isOpenWorld) =>
        Assert.Empty(Warehouse.Check(Warehouse.Rule(From) + "," + Warehouse.Rule(Slots), set, isOpenWorld));

    [Fact]
    public void ForReferBehindAReference_WhenTheMessageAsks_ItSaysWhoDeclaresNothing() => Assert.Equal(
        ["ARMP202 a-rule routes/R#/moves/0/take Error: bin 'A1' lacks 'other'"],
        Warehouse.Check(Warehouse.Rule(From) + "," + Warehouse.Rule(Slots).Replace("no '{value}'", "{target} lacks '{value}'"), SetOf("""{ "slot": "s1" }""", "other")));

    // Nothing is known of the names, but of the wrong one it is known what is meant.
    [Fact]
    public void ForReferWithAKnownWrongName_WhenNoNamesAreKnown_WarnsInAnOpenWorld() => Assert.Equal(
        ["ARMP201 a-rule routes/R#/from Warning: no 'Elsewhere'; did you mean 'Outside'?"],
        Warehouse.Check(Warehouse.Rule(From + """, "instead": { "Elsewhere": "Outside" } """), """{ "routes": { "R": { "from": "Elsewhere" } } }""", isOpenWorld: true));

    // What one thread has looked up serves the others; what it is about to look up does not concern them.
    [Fact]
    public void ForReferencesThatManyThreadsFollow_EachThreadFindsWhatOneFinds()
    {
        const int Routes = 200;
        var routes = string.Join(", ", Enumerable.Range(0, Routes).Select(i =>
            $$""" "R{{i}}": { "to": "R{{(i + 1) % Routes}}", "moves": [{ "take": "t{{i}}", "put": "t{{(i + 2) % Routes}}" }, { "put": "x" }] } """));
        var set = (PayloadObject)PayloadCase.Parse($$"""{ "routes": { {{routes}} } }""");
        var api = Warehouse.Api(
            Warehouse.Rule(""" "refer": { "value": "/to", "among": "$/routes/*@" } """) + ","
            + Warehouse.Rule(""" "refer": { "value": "/moves/*/put", "among": "/to>/to>/moves/*/take" } """));
        for (var round = 0; round < 20; round++)
        {
            var checker = new PayloadChecker(new PayloadSet(api, set));
            Parallel.For(0, Routes, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Assert.Equal("/moves/1/put", Assert.Single(checker.Check($"routes/R{i}")).Path));
        }
    }

    [Theory]
    [InlineData(""" "refer": { "value": "/from", "among": "/from>/slots/*/slot" } """, "")]
    [InlineData(""" "refer": { "value": "/from", "among": "/to>/slots/*/slot" } """, """, "refer": { "value": "/to", "among": "/from>/slots/*/slot" } """)]
    public void ForAReference_WhoseNamesAreFoundByWayOfItself_NothingIsKnown(string rule, string other) => Assert.Empty(Warehouse.Check(
        Warehouse.Rule(rule) + (other.Length > 0 ? "," + Warehouse.Rule(other.TrimStart(',', ' ')) : ""),
        """{ "bins": { "A": { "slots": [{ "slot": "x" }] } }, "routes": { "R": { "from": "A", "to": "A" } } }"""));

    [Fact]
    public void ForReferWithExactCase_WhenThereMayBeOtherNames_IsSilent() => Assert.Empty(Warehouse.Check(
        Warehouse.Rule(""" "refer": { "value": "/from", "among": "$/bins/*@", "exactCase": true } """),
        """{ "bins": { "A1": {}, "...": 0 }, "routes": { "R": { "from": "a1" } } }"""));

    // Both rules look along the same path; only the type's own rules say where it leads.
    [Fact]
    public void ForReferBehindAReference_WhenAnotherPartOfTheTypeDeclaresIt_OnlyThatPartKnows() => Assert.Equal(
        ["ARMP202 a-rule routes/R#/moves/0/take Error: no 'other'"],
        Warehouse.Check(
            $$"""{{Warehouse.Rule(From)}}, {{Warehouse.Rule(Slots)}}], "allOf": [{ "x-rules": [{{Warehouse.Rule(Slots).Replace("a-rule", "b-rule")}}] }], "examples": [""",
            SetOf("""{ "slot": "s1" }""", "other")));

    // Long lists of names are looked through in another way than short ones.
    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(40)]
    public void ForRefer_AmongFewNamesOrMany_FindsTheSame(int others)
    {
        var bins = string.Join(", ", Enumerable.Range(0, others).Select(number => $"\"Z{number}\": {{}}").Append("\"A1\": {}"));
        string[] Check(string from, string flag) =>
            [.. Warehouse.Check(Warehouse.Rule($$""" "refer": { "value": "/from", "among": "$/bins/*@"{{flag}} } """), $$"""{ "bins": { {{bins}} }, "routes": { "R": { "from": "{{from}}" } } }""")];

        Assert.Empty(Check("A1", ""));
        Assert.Equal(["ARMP201 a-rule routes/R#/from Error: no 'a1'; did you mean 'A1'?"], Check("a1", ""));
        Assert.Empty(Check("a1", """, "ignoreCase": true"""));
        Assert.Single(Check("a1", """, "exactCase": true"""));
        Assert.Equal(["ARMP201 a-rule routes/R#/from Error: no 'Elsewhere'"], Check("Elsewhere", ""));
    }

    // A name that stands there in two spellings leads to neither, where letter case does not count.
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void ForReferIgnoringCase_WhenFewNamesOrManyHaveTwoSpellings_ItLeadsNowhere(int others)
    {
        var slots = string.Join(", ", Enumerable.Range(0, others).Select(number => $"\"Z{number}\": {{}}").Append("\"a1\": {}").Append("""  "A1": { "slots": [] } """));
        string[] Check(string flag) =>
            [.. Warehouse.Check(Warehouse.Rule(From.Replace("\"$/bins/*@\"", "\"$/bins/*@\"" + flag)) + "," + Warehouse.Rule(Slots), $$"""{ "bins": { {{slots}} }, "routes": { "R": { "from": "A1", "moves": [{ "take": "s" }] } } }""")];

        Assert.Empty(Check(""", "ignoreCase": true"""));
        Assert.Equal(["ARMP202 a-rule routes/R#/moves/0/take Error: no 's'"], Check(""));
    }

    [Theory]
    [InlineData("""{ "slot": "s1" }""", "s1")]
    [InlineData("""{ "slot": "s1" }""", "Any")]
    [InlineData("""{ "slot": "?" }""", "s2")]
    public void ForReferBehindAReference_WhenTheDeclarationIsThereOrMayBe_IsSilent(string slot, string taken) =>
        Assert.Empty(Warehouse.Check(Warehouse.Rule(From) + "," + Warehouse.Rule(Slots), SetOf(slot, taken)));

    [Fact]
    public void ForReferBehindAReference_WhenTheDeclarationLacks_Reports() => Assert.Equal(
        ["ARMP202 a-rule routes/R#/moves/0/take Error: no 'other'"],
        Warehouse.Check(Warehouse.Rule(From) + "," + Warehouse.Rule(Slots), SetOf("""{ "slot": "s1" }""", "other")));

    [Fact]
    public void ForReferByASibling_WhenTheKindNamesNoCase_IsSilent()
    {
        var rule = Warehouse.Rule(""" "refer": { "value": "/to", "among": { "by": "/toKind", "Bin": "$/bins/*@" } } """);

        Assert.Empty(Warehouse.Check(rule, """{ "bins": { }, "routes": { "R": { "to": "X", "toKind": "Dock" } } }"""));
        Assert.Single(Warehouse.Check(rule, """{ "bins": { }, "routes": { "R": { "to": "X", "toKind": "Bin" } } }"""));
    }

    [Fact]
    public void ForReferWithExactCase_WhenOnlyLetterCaseDiffers_Reports()
    {
        var rule = Warehouse.Rule(""" "refer": { "value": "/from", "among": "$/bins/*@", "exactCase": true } """);

        Assert.Single(Warehouse.Check(rule, """{ "bins": { "A1": {} }, "routes": { "R": { "from": "a1" } } }"""));
        Assert.Empty(Warehouse.Check(rule, """{ "bins": { "A1": {} }, "routes": { "R": { "from": "B2" } } }"""));
    }

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 1)]
    [InlineData("\"?\"", 0)]
    public void ForRequire_WhenTheReferredThing_IsCertainlyOtherwise_Reports(string isOpen, int findings)
    {
        var rules = Warehouse.Rule(From) + "," + Warehouse.Rule(""" "require": { "of": "/from", "that": { "properties": { "isOpen": { "const": true } } } } """);

        Assert.Equal(findings, Warehouse.Check(rules, $$"""{ "bins": { "A1": { "isOpen": {{isOpen}} } }, "routes": { "R": { "from": "A1" } } }""").Count());
    }

    [Fact]
    public void ForUnique_WhenTwoAreEqual_TheLaterIsMarked() => Assert.Equal(
        ["ARMP205 a-rule routes/R#/moves/2/take Error: no 'a'"],
        Warehouse.Check(
            Warehouse.Rule(""" "unique": "/moves/*/take" """),
            """{ "routes": { "R": { "moves": [ { "take": "a" }, { "take": "b" }, { "take": "a" }, { "take": "?" }, { } ] } } }"""));

    [Theory]
    [InlineData("""[["x", "y"]]""", "\"x\"", 1)]
    [InlineData("""[["x"], ["y", "z"]]""", "\"x\"", 0)]
    [InlineData("""[["x", "?"]]""", "\"x\"", 0)]
    [InlineData("""[["x", "y"]]""", "\"...\"", 0)]
    public void ForCover_WhenNoKeyIsCoveredForCertain_Reports(string keys, string taken, int findings)
    {
        var rules = Warehouse.Rule(From) + "," + Warehouse.Rule(""" "cover": { "value": "/moves/*/take", "keys": "/from>/keys/*", "members": "*" } """);
        var move = taken == "\"...\"" ? taken : $$"""{ "take": {{taken}} }""";

        Assert.Equal(findings, Warehouse.Check(rules, $$"""{ "bins": { "A1": { "keys": {{keys}} } }, "routes": { "R": { "from": "A1", "moves": [ {{move}} ] } } }""").Count());
    }

    [Theory]
    [InlineData("dry", "wet", 1)]
    [InlineData("dry", "dry", 0)]
    [InlineData("dry", "any", 0)]
    [InlineData("any", "dry", 1)]
    [InlineData("?", "dry", 0)]
    public void ForAgree_WhenTwoDeclarationsDiffer_Reports(string left, string right, int findings)
    {
        var rules = Warehouse.Rule(From) + "," + Warehouse.Rule(""" "refer": { "value": "/moves/*/take|/moves/*/put", "among": "/from>/slots/*/slot" } """) + ","
            + Warehouse.Rule(""" "each": "/moves/*", "agree": { "left": "take", "right": "put", "on": { "kind": {}, "isCold": { "default": false } }, "widen": { "dry": ["any"] } } """);
        var set = $$"""
            { "bins": { "A1": { "slots": [ { "slot": "l", "kind": "{{left}}" }, { "slot": "r", "kind": "{{right}}", "isCold": false } ] } },
              "routes": { "R": { "from": "A1", "moves": [ { "take": "l", "put": "r" } ] } } }
            """;

        Assert.Equal(findings, Warehouse.Check(rules, set).Count());
    }

    [Theory]
    [InlineData("2", "1", 1)]
    [InlineData("1", "1", 0)]
    [InlineData("\"?\"", "1", 0)]
    public void ForOrder_WhenTheFirstIsAbove_Reports(string least, string most, int findings) => Assert.Equal(
        findings,
        Warehouse.Check(Warehouse.Rule(""" "order": { "low": "/least", "high": "/most" } """), $$"""{ "routes": { "R": { "least": {{least}}, "most": {{most}} } } }""").Count());

    [Theory]
    [InlineData("""{ "least": 1, "most": 5 }""", 1)]
    [InlineData("""{ "least": 1 }""", 0)]
    [InlineData("""{ "least": "?", "most": 5 }""", 0)]
    public void ForThenWithIf_WhenTheConditionHoldsForCertain_Reports(string route, int findings)
    {
        var rule = Warehouse.Rule(""" "if": { "required": ["least"], "properties": { "least": { "const": 1 } } }, "then": { "properties": { "most": false } }, "at": "/most" """, "warning");

        var found = Warehouse.Check(rule, $$"""{ "routes": { "R": {{route}} } }""").ToList();

        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.StartsWith("ARMP301 a-rule routes/R#/most Warning", finding, StringComparison.Ordinal));
    }

    private static string SetOf(string slot, string taken) => $$"""
        { "bins": { "A1": { "slots": [ {{slot}} ] } }, "routes": { "R": { "from": "A1", "moves": [ { "take": "{{taken}}" } ] } } }
        """;

    [Theory]
    [InlineData("true", 0)]
    [InlineData("false", 1)]
    public void ForCover_WhenLetterCaseDoesNotCount_AKeyInAnotherOneIsCovered(string ignoreCase, int findings) => Assert.Equal(
        findings,
        Warehouse.Check(
            Warehouse.Rule(From) + "," + Warehouse.Rule($$""" "cover": { "value": "/moves/*/take", "keys": "/from>/keys/*", "members": "*", "ignoreCase": {{ignoreCase}} } """),
            """{ "bins": { "A1": { "keys": [["x"]] } }, "routes": { "R": { "from": "A1", "moves": [ { "take": "X" } ] } } }""").Count());

    [Theory]
    [InlineData("ab-c", "A-BC", 1)]
    [InlineData("ab-c", "ab_c", 0)]
    public void ForUnique_WhenSomeCharactersDoNotCount_TheyAreNotCompared(string first, string second, int findings) => Assert.Equal(
        findings,
        Warehouse.Check(
            Warehouse.Rule(""" "unique": { "values": "/moves/*/take", "ignoreCase": true, "ignore": "-" } """),
            $$"""{ "routes": { "R": { "moves": [ { "take": "{{first}}" }, { "take": "{{second}}" } ] } } }""").Count());

    [Theory]
    [InlineData("""["a", ["a"]]""")]
    [InlineData("""[1, [1]]""")]
    [InlineData("""["[1]", [1]]""")]
    public void ForUnique_WhenOrderDoesNotCount_AListIsNotItsOnlyElement(string moves) => Assert.DoesNotContain(
        Warehouse.Check(
            Warehouse.Rule(""" "unique": { "values": "/moves/*", "ignoreOrder": true } """),
            $$"""{ "routes": { "R": { "moves": {{moves}} } } }"""),
        finding => finding.StartsWith("ARMP205", StringComparison.Ordinal));

    [Fact]
    public void ForUnique_WhenSomeCharactersDoNotCount_ATextIsNoNumber() => Assert.DoesNotContain(
        Warehouse.Check(
            Warehouse.Rule(""" "unique": { "values": "/moves/*/take", "ignore": "-" } """),
            """{ "routes": { "R": { "moves": [ { "take": "1" }, { "take": 1 } ] } } }"""),
        finding => finding.StartsWith("ARMP205", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{ "moves": [ { "take": "x" } ] }""", 0)]
    [InlineData("""{ "moves": [ { "take": "x" } ], "from": "A1" }""", 1)]
    public void ForNamesBehindAReference_WhenThereIsNoReference_IsSilent(string route, int findings) => Assert.Equal(
        findings,
        Warehouse.Check(Warehouse.Rule(From) + "," + Warehouse.Rule(Slots), $$"""{ "bins": { "A1": { "slots": [] } }, "routes": { "R": {{route}} } }""").Count());

    [Fact]
    public void ForUnique_WhenAPayloadStandsAlone_TheLaterElementIsMarked()
    {
        var parts = string.Join(", ", Enumerable.Range(0, 12).Select(i => $$"""{ "code": "{{(i is 2 or 10 ? "same" : $"c{i}")}}" }"""));

        var finding = Assert.Single(Depot.Find($$"""{ "label": "ab", "parts": [{{parts}}] }""", Depot.Rules(""" "message": "twice", "unique": "/parts/*/code" """)));

        Assert.Equal("/parts/10/code", finding.Path);
    }
}
