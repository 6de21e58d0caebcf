using ArmPayloads.CodeFixes.Tests.Consumers;

namespace ArmPayloads.CodeFixes.Tests.Steps;

public class ReplaceStepTests
{
    private const string NearBin = """ "refer": { "value": "/bin", "among": "/codes/*" } """;
    private const string SealedIsTrue = """ "then": { "properties": { "isSealed": { "const": true } } } """;

    [Theory]
    [InlineData("{|ARMP202:\"Intkae\"|}")]
    [InlineData("{|ARMP202:Wrong|}")]
    [InlineData("{|ARMP202:\"Int\" + \"kae\"|}")]
    [InlineData("{|ARMP202:$\"Int{\"kae\"}\"|}")]
    [InlineData("{|ARMP202:@\"Intkae\"|}")]
    public Task ForAText_WhenAnotherIsMeant_TheWholeExpressionIsReplaced(string written) => CrateTest.VerifyAsync(
        $$"""new() { Codes = ["Intake"], Bin = /* where */ {{written}} /* so far */ }""",
        """new() { Codes = ["Intake"], Bin = /* where */ "Intake" /* so far */ }""",
        NearBin);

    [Fact]
    public Task ForAText_WhenTheNewOneHasOddCharacters_TheyAreEscaped() => CrateTest.VerifyAsync(
        """"new() { Codes = ["Int\"ak\\e\n"], Bin = {|ARMP202:"Int\"ak\\e\r"|} }"""",
        """"new() { Codes = ["Int\"ak\\e\n"], Bin = "Int\"ak\\e\n" }"""",
        NearBin);

    [Fact]
    public Task ForALocal_WhenAnotherTextIsMeant_ItsUseIsReplaced() => new CrateTest(
        """
        static class Crates
        {
            public static Crate Make()
            {
                var bin = "Intkae";
                return new Crate { Codes = ["Intake"], Bin = {|ARMP202:bin|}, Owner = new() { Name = bin } };
            }
        }
        """,
        """
        static class Crates
        {
            public static Crate Make()
            {
                var bin = "Intkae";
                return new Crate { Codes = ["Intake"], Bin = "Intake", Owner = new() { Name = bin } };
            }
        }
        """,
        NearBin).RunAsync();

    [Theory]
    [InlineData("IsSealed = {|ARMP301:false|}", "IsSealed = true", """ "isSealed": { "const": true } """)]
    [InlineData("Count = {|ARMP301:3|}", "Count = -4", """ "count": { "const": -4 } """)]
    [InlineData("Count = {|ARMP301:3|}", "Count = 9000000000", """ "count": { "const": 9e9 } """)]
    [InlineData("Weight = {|ARMP301:3|}", "Weight = 2.5m", """ "weight": { "const": 2.5 } """)]
    [InlineData("Weight = {|ARMP301:3.5m|}", "Weight = 4", """ "weight": { "const": 4 } """)]
    [InlineData("Content = {|ARMP301:\"a\"|}", "Content = 4", """ "content": { "const": 4 } """)]
    [InlineData("Codes = {|ARMP301:[\"a\"]|}", "Codes = [\"b\", \"c\"]", """ "codes": { "const": ["b", "c"] } """)]
    public Task ForAValue_WhenOnlyOneIsRight_ItIsWrittenAsItsTypeWantsIt(string written, string mended, string members) => CrateTest.VerifyAsync(
        $$"""new() { {{written}} }""",
        $$"""new() { {{mended}} }""",
        $$""" "then": { "properties": { {{members}} } } """);

    [Theory]
    [InlineData("{|ARMP301:Grade.Best|}", "Grade.SecondBest")]
    [InlineData("{|ARMP301:global::ArmPayloads.Storage.Grade.Best|}", "global::ArmPayloads.Storage.Grade.SecondBest")]
    [InlineData("{|ARMP301:\"Best\"|}", "\"Second.Best\"")]
    [InlineData("{|ARMP301:new Grade(\"Best\")|}", "new Grade(\"Second.Best\")")]
    [InlineData("(Grade){|ARMP301:\"Best\"|}", "(Grade)\"Second.Best\"")]
    public Task ForAListedValue_WhenAnotherIsMeant_ItIsWrittenAsTheOldOneWas(string written, string mended) => CrateTest.VerifyAsync(
        $$"""new() { Grade = {{written}} }""",
        $$"""new() { Grade = {{mended}} }""",
        """ "then": { "properties": { "grade": { "const": "Second.Best" } } } """);

    [Fact]
    public Task ForAListedValue_WhenTheOtherIsNotListed_ItIsAText() => CrateTest.VerifyAsync(
        "new() { Grade = {|ARMP301:Grade.Best|} }",
        """new() { Grade = "Third" }""",
        """ "then": { "properties": { "grade": { "const": "Third" } } } """);

    [Fact]
    public Task ForAnEnum_WhenAListedValueIsNear_ItIsWritten() => CrateTest.VerifyAsync(
        """new() { Shade = {|ARMP104:"Drak"|} }""",
        """new() { Shade = "Dark" }""");

    [Fact]
    public Task ForAnObject_WhenATextIsMeant_NoFixIsOffered() => CrateTest.VerifyNoFixAsync(
        """new() { Owner = {|ARMP301:new|}() }""",
        """ "then": { "properties": { "owner": { "const": "x" } } } """);

    [Fact]
    public Task ForManyValues_WhenOneRuleFindsThem_FixAllReplacesEach() => CrateTest.VerifyAsync(
        """
        new()
        {
            IsSealed = {|ARMP301:false|},
            Moves = [new() { Count = {|ARMP301:2|} }, new() { Count = 1 }, new() { Count = {|ARMP301:3|} }],
        }
        """,
        """
        new()
        {
            IsSealed = true,
            Moves = [new() { Count = 1 }, new() { Count = 1 }, new() { Count = 1 }],
        }
        """,
        SealedIsTrue,
        """ "each": "/moves/*", "then": { "properties": { "count": { "const": 1 } } } """);
}
