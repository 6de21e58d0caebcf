using ArmPayloads.CodeFixes.Tests.Consumers;

namespace ArmPayloads.CodeFixes.Tests.Steps;

public class RenameStepTests
{
    private const string OldNames = """
        "if": { "required": ["fromBin"] }, "then": { "properties": { "moves": { "items": { "properties": { "sourceSlot": false } } } } },
        "editTitle": "Name both ends alike", "edit": [{ "rename": "/moves/*/sourceSlot", "to": "fromSlot" }]
        """;

    private const string OneName = """
        "then": { "properties": { "sourceBin": false } }, "editTitle": "Name it as others do", "edit": [{ "rename": "/sourceBin", "to": "fromBin" }]
        """;

    [Fact]
    public Task ForAMember_WhenItHasAnotherName_ThePropertyIsTheOther() => CrateTest.VerifyAsync(
        """
        new()
        {
            Bin = "a",
            // From here.
            {|ARMP301:SourceBin|}   =   "b" + "c", // not from there
            Count = 1,
        }
        """,
        """
        new()
        {
            Bin = "a",
            // From here.
            FromBin   =   "b" + "c", // not from there
            Count = 1,
        }
        """,
        OneName);

    [Fact]
    public Task ForSeveralMembers_WhenOneEditRenamesThem_AllAreRenamedAtOnce() => CrateTest.VerifyAsync(
        """new() { FromBin = "a", Moves = [new() { {|ARMP301:SourceSlot|} = "1" }, new() { FromSlot = "2" }, new CrateMove { Count = 1, {|ARMP301:SourceSlot|} = anything }] }""",
        """new() { FromBin = "a", Moves = [new() { FromSlot = "1" }, new() { FromSlot = "2" }, new CrateMove { Count = 1, FromSlot = anything }] }""",
        OldNames);

    [Fact]
    public Task ForAMember_WhenTheOtherNameIsTaken_ItGoes() => CrateTest.VerifyAsync(
        """new() { FromBin = "a", {|ARMP301:SourceBin|} = "b", Count = 1 }""",
        """new() { FromBin = "a", Count = 1 }""",
        OneName);

    [Fact]
    public Task ForAMember_WhenTheOtherHasAnotherType_NoFixIsOffered() => CrateTest.VerifyNoFixAsync(
        """new() { {|ARMP301:SourceBin|} = "b" }""",
        """ "then": { "properties": { "sourceBin": false } }, "editTitle": "Name it", "edit": [{ "rename": "/sourceBin", "to": "count" }] """);

    [Fact]
    public Task ForAMember_WhenTheTypeHasNoOther_NoFixIsOffered() => CrateTest.VerifyNoFixAsync(
        """new() { Owner = new() { {|ARMP301:ShortName|} = "b" } }""",
        """ "then": { "properties": { "owner": { "properties": { "shortName": false } } } }, "editTitle": "Name it", "edit": [{ "rename": "/owner/shortName", "to": "longName" }] """);

    [Theory]
    [InlineData("{ [{|ARMP104:\"en-su\"|}] = \"x\", [\"de-de\"] = \"y\" }", "{ [\"en-us\"] = \"x\", [\"de-de\"] = \"y\" }")]
    [InlineData("new() { [{|ARMP104:\"en-\" + \"su\"|}] = \"x\" }", "new() { [\"en-us\"] = \"x\" }")]
    [InlineData("{ { {|ARMP104:\"en-su\"|}, \"x\" } }", "{ { \"en-us\", \"x\" } }")]
    public Task ForAKey_WhenAnotherIsMeant_ItIsReplacedAndKeepsItsValue(string written, string mended) => CrateTest.VerifyAsync(
        $$"""new() { Texts = {{written}} }""",
        $$"""new() { Texts = {{mended}} }""");

    [Fact]
    public Task ForAKey_WhenTheOtherIsThere_NoFixIsOffered() => CrateTest.VerifyNoFixAsync(
        """new() { Texts = { [{|ARMP104:"en-su"|}] = "x", ["en-" + "us"] = "y" } }""");
}
