using ArmPayloads.CodeFixes.Tests.Consumers;

namespace ArmPayloads.CodeFixes.Tests.Steps;

public class RemoveStepTests
{
    private const string NoCount = """ "then": { "properties": { "count": false } } """;
    private const string NoCountNorBin = """ "then": { "properties": { "count": false, "bin": false } } """;

    [Theory]
    [InlineData("""new() { {|ARMP301:Count|} = 1 }""", """new() { }""")]
    [InlineData("""new() { {|ARMP301:Count|} = 1, Bin = "a" }""", """new() { Bin = "a" }""")]
    [InlineData("""new() { Bin = "a", {|ARMP301:Count|} = 1 }""", """new() { Bin = "a" }""")]
    [InlineData("""new() { Bin = "a", {|ARMP301:Count|} = 1, }""", """new() { Bin = "a", }""")]
    [InlineData("""new() { Bin = "a", {|ARMP301:Count|} = 1, Weight = 2 }""", """new() { Bin = "a", Weight = 2 }""")]
    [InlineData("""new() { Bin = "a", /* how many */ {|ARMP301:Count|} = 1, Weight = 2 }""", """new() { Bin = "a", Weight = 2 }""")]
    public Task ForALine_WhenAMemberHasNoEffect_ItGoesWithItsComma(string written, string mended) => CrateTest.VerifyAsync(written, mended, NoCount);

    [Fact]
    public Task ForAMember_WhenItHasItsOwnLine_TheLineAndItsCommentsGo() => CrateTest.VerifyAsync(
        """
        new()
        {
            // Where.
            Bin = "a",

            // All numbers.

            // How many.
            // More or less.
            {|ARMP301:Count|} = 1, // or two
            // How much.
            Weight = 2, // or three
        }
        """,
        """
        new()
        {
            // Where.
            Bin = "a",

            // All numbers.

            // How much.
            Weight = 2, // or three
        }
        """,
        NoCount);

    [Fact]
    public Task ForTheLastMember_WhenNoCommaFollows_TheOneInFrontGoesToo() => CrateTest.VerifyAsync(
        """
        new()
        {
            Bin = "a", // where

            {|ARMP301:Count|} = 1 // how many
            // The end.
        }
        """,
        """
        new()
        {
            Bin = "a" // where
            // The end.
        }
        """,
        NoCount);

    [Fact]
    public Task ForTheFirstMember_WhenAnotherIsOnItsLine_ThatMovesToItsPlace() => CrateTest.VerifyAsync(
        """
        new()
        {
            {|ARMP301:Count|} = 1, Bin = "a",
            Weight = 2, Chief = new() { Name = "b" },
        }
        """,
        """
        new()
        {
            Bin = "a",
            Weight = 2, Chief = new() { Name = "b" },
        }
        """,
        NoCount);

    [Fact]
    public Task ForTheLastMemberOfALine_WhenItGoes_TheNextLineStaysOne() => CrateTest.VerifyAsync(
        """
        new()
        {
            Bin = "a", {|ARMP301:Count|} = 1,
            Weight = 2,
        }
        """,
        """
        new()
        {
            Bin = "a",
            Weight = 2,
        }
        """,
        NoCount);

    [Fact]
    public Task ForNeighbours_WhenBothHaveNoEffect_FixAllRemovesBoth() => CrateTest.VerifyAsync(
        """
        new()
        {
            Weight = 2,
            {|ARMP301:Bin|} = "a",
            {|ARMP301:Count|} = 1
        }
        """,
        """
        new()
        {
            Weight = 2
        }
        """,
        NoCountNorBin);

    [Theory]
    [InlineData("""["a", "b", {|ARMP108:"a"|}, "c"]""", """["a", "b", "c"]""")]
    [InlineData("""["a", {|ARMP108:"a"|}]""", """["a"]""")]
    [InlineData("""{ "a", {|ARMP108:"a"|}, "b" }""", """{ "a", "b" }""")]
    [InlineData("""new[] { "a", "b", {|ARMP108:"a"|} }""", """new[] { "a", "b" }""")]
    [InlineData("""new List<string> { "a", {|ARMP108:"a"|}, }""", """new List<string> { "a", }""")]
    public Task ForAList_WhenAnElementIsThereTwice_TheLaterGoes(string written, string mended) => CrateTest.VerifyAsync(
        $$"""new() { Codes = {{written}} }""",
        $$"""new() { Codes = {{mended}} }""");

    [Fact]
    public Task ForAllElements_WhenOneEditRemovesThem_TheListIsEmpty() => CrateTest.VerifyAsync(
        """
        new()
        {
            Moves = {|ARMP301:[
                new() { Count = 1 },
                new CrateMove
                {
                    Count = 2,
                },
            ]|},
        }
        """,
        """
        new()
        {
            Moves = [
            ],
        }
        """,
        """ "then": { "properties": { "moves": { "maxItems": 0 } } }, "editTitle": "Remove the moves", "edit": [{ "remove": "/moves/*" }] """);

    [Fact]
    public Task ForAMember_WhenADirectiveIsAroundIt_NoFixIsOffered() => CrateTest.VerifyNoFixAsync(
        """
        new()
        {
            Weight = 2,
        #if !NEVER
            {|ARMP301:Count|} = 1,
        #endif
        }
        """,
        NoCount);
}
