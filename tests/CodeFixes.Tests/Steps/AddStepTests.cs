using ArmPayloads.CodeFixes.Tests.Consumers;

namespace ArmPayloads.CodeFixes.Tests.Steps;

public class AddStepTests
{
    private const string NeedsCount = """ "then": { "required": ["count"] } """;
    private const string OwnerNeedsName = """ "then": { "properties": { "owner": { "required": ["name"] } } } """;

    [Theory]
    [InlineData("bin", "Bin = \"\"")]
    [InlineData("grade", "Grade = \"Best\"")]
    [InlineData("isSealed", "IsSealed = false")]
    [InlineData("weight", "Weight = 0")]
    [InlineData("codes", "Codes = []")]
    [InlineData("owner", "Owner = new()")]
    [InlineData("texts", "Texts = new()")]
    public Task ForAMember_WhenItIsMissing_ItIsAddedAsItsTypeWantsIt(string member, string added) => CrateTest.VerifyAsync(
        """{|ARMP301:new|}() { Count = 1 }""",
        $$"""new() { Count = 1, {{added}} }""",
        $$""" "then": { "required": ["{{member}}"] } """);

    [Theory]
    [InlineData("{|ARMP301:new Crate|}()", "new Crate { Count = 0 }")]
    [InlineData("{|ARMP301:new Crate|} { }", "new Crate { Count = 0 }")]
    [InlineData("{|ARMP301:new Crate|} {}", "new Crate { Count = 0 }")]
    [InlineData("{|ARMP301:new|}() { Bin = \"a\", }", "new() { Bin = \"a\", Count = 0, }")]
    public Task ForAnObject_WhenAMemberIsMissing_ItStandsAsTheOthersDo(string written, string mended) => CrateTest.VerifyAsync(written, mended, NeedsCount);

    [Theory]
    [InlineData("", "")]
    [InlineData(",", ",")]
    public Task ForAnObjectOfSeveralLines_WhenAMemberIsMissing_ItGetsALine(string comma, string commaAfterIt) => CrateTest.VerifyAsync(
        $$"""
            {|ARMP301:new Crate|}
            {
                Bin = "a", // where
                Weight = 2{{comma}} // how much
                // Nothing else.
            }
        """,
        $$"""
            new Crate
            {
                Bin = "a", // where
                Weight = 2, // how much
                Count = 0{{commaAfterIt}}
                // Nothing else.
            }
        """,
        NeedsCount);

    [Fact]
    public Task ForAnEmptyObjectOfSeveralLines_WhenAMemberIsMissing_ItGetsALine() => CrateTest.VerifyAsync(
        """
            {|ARMP301:new Crate|}
            {
            }
        """,
        """
            new Crate
            {
                Count = 0,
            }
        """,
        NeedsCount);

    [Theory]
    [InlineData("new() { Owner = {|ARMP301:new|}() { IsActive = true } }", "new() { Owner = new() { IsActive = true, Name = \"\" } }")]
    [InlineData("new() { Owner = {|ARMP301:new|}() /* nobody */ }", "new() { Owner = new() { Name = \"\" } /* nobody */ }")]
    [InlineData("new() { Owner = {|ARMP301:new Owner|}() /* nobody */ }", "new() { Owner = new Owner { Name = \"\" } /* nobody */ }")]
    public Task ForAnInnerObject_WhenAMemberIsMissing_ItIsAddedThere(string written, string mended) => CrateTest.VerifyAsync(written, mended, OwnerNeedsName);

    [Fact]
    public Task ForADictionary_WhenAKeyIsMissing_AnEntryIsAdded() => CrateTest.VerifyAsync(
        """new() { {|ARMP301:Tags|} = { ["a"] = "b" } }""",
        """new() { Tags = { ["a"] = "b", ["my \"size\""] = "" } }""",
        """ "then": { "properties": { "tags": { "required": ["my \"size\""] } } } """);

    [Fact]
    public Task ForSeveralMembers_WhenTheyAreMissing_FixAllAddsEach() => CrateTest.VerifyAsync(
        """
        {|ARMP301:{|ARMP301:{|ARMP301:new Crate|}|}|}
        {
            Weight = 2
        }
        """,
        """
        new Crate
        {
            Weight = 2,
            Bin = "",
            Count = 0,
            IsSealed = false
        }
        """,
        """ "then": { "required": ["bin"] } """,
        NeedsCount,
        """ "then": { "required": ["isSealed"] } """);

    [Fact]
    public Task ForAnObject_WhenADeclaredValueIsAdded_ItIsRenderedWithItsMembers() => CrateTest.VerifyAsync(
        """{|ARMP301:new|}() { Count = 1 }""",
        """new() { Count = 1, Owner = new() { Name = "x", IsActive = true }, Moves = [new() { Count = 2 }], Tags = new() { ["a"] = "b" } }""",
        """
        "then": { "required": ["owner"] }, "editTitle": "Add what belongs to it", "edit": [
          { "add": "/owner", "value": { "name": "x", "isActive": true } },
          { "add": "/moves", "value": [{ "count": 2 }] },
          { "add": "/tags", "value": { "a": "b" } }]
        """);

    [Fact]
    public Task ForADate_WhenItIsMissing_NoFixIsOffered() => CrateTest.VerifyNoFixAsync(
        """{|ARMP301:new|}() { Count = 1 }""",
        """ "then": { "required": ["packedOn"] } """);
}
