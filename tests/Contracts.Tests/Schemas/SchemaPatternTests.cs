using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Contracts.Tests.Schemas;

/// <summary>What ECMA 262 means, text by text; .NET on its own would answer many of these differently.</summary>
public class SchemaPatternTests
{
    [Theory]
    [InlineData("^ab$", "ab", true)]
    [InlineData("b", "abc", true)]
    [InlineData("^ab$", "ab\n", false)]
    [InlineData("a$|b", "ab", true)]
    [InlineData("^a", "b\na", false)]
    [InlineData("[$]", "$", true)]
    [InlineData(@"\$", "$", true)]
    public void ForAnchors_TheTextIsOneLine(string pattern, string text, bool matches) => Verify(pattern, text, matches);

    [Theory]
    [InlineData(@"^\d$", "7", true)]
    [InlineData(@"^\d$", "٧", false)]
    [InlineData(@"^\D$", "٧", true)]
    [InlineData(@"^[\d]$", "٧", false)]
    [InlineData(@"^[\D]$", "٧", true)]
    [InlineData(@"^[\D]$", "7", false)]
    [InlineData(@"^[^\D]$", "7", true)]
    [InlineData(@"^\w$", "_", true)]
    [InlineData(@"^\w$", "é", false)]
    [InlineData(@"^\W$", "é", true)]
    [InlineData(@"^[\w]$", "é", false)]
    [InlineData(@"^[\W]$", "é", true)]
    [InlineData(@"^[\W]$", "_", false)]
    [InlineData(@"^[^\W]$", "z", true)]
    public void ForDigitsAndWords_TheyAreAscii(string pattern, string text, bool matches) => Verify(pattern, text, matches);

    [Theory]
    [InlineData(' ', true)]
    [InlineData('\t', true)]
    [InlineData('\v', true)]
    [InlineData('\u00a0', true)]
    [InlineData('\u2003', true)]
    [InlineData('\u2028', true)]
    [InlineData('\ufeff', true)]
    [InlineData('\u0085', false)]
    [InlineData('\u200b', false)]
    [InlineData('\u180e', false)]
    [InlineData('x', false)]
    public void ForWhiteSpace_ItIsThatOfEcma(char c, bool isSpace)
    {
        Verify(@"^\s$", c.ToString(), isSpace);
        Verify(@"^[\s]$", c.ToString(), isSpace);
        Verify(@"^\S$", c.ToString(), !isSpace);
        Verify(@"^[\S]$", c.ToString(), !isSpace);
    }

    [Theory]
    [InlineData(@"^(?=a)[\w.]+$", "a.b", "b.a")]
    [InlineData(@"[Pp]wd|\bkey", "my key", "monkey")]
    public void ForAPattern_WhenItIsRunOften_ItIsCompiledAndSaysTheSame(string source, string matching, string other)
    {
        var pattern = RunOften(source);

        Assert.True(pattern.IsCompiled);
        Assert.True(pattern.Matches(matching));
        Assert.False(pattern.Matches(other));
    }

    [Fact]
    public void ForACompiledPattern_WhenItTakesTooLong_NothingIsSaid() => Assert.Null(RunOften("^(a+)+$(?<=b)").Matches(new string('a', 40) + "!"));

    [Fact]
    public void ForALongPattern_HoweverOftenItIsRun_ItIsNotCompiled() => Assert.False(RunOften(new string('a', 2_000)).IsCompiled);

    private static SchemaPattern RunOften(string source)
    {
        var pattern = Pattern(source);
        for (var i = 0; i <= SchemaPattern.RunsBeforeCompiling; i++)
            pattern.Matches("");
        return pattern;
    }

    [Fact]
    public void ForSets_WhenNegated_EveryCharacterIsInExactlyOne()
    {
        foreach (var set in new[] { "d", "w", "s" })
        {
            var (inside, outside) = (Pattern($@"^[\{set}]$"), Pattern($@"^[\{set.ToUpperInvariant()}]$"));
            var (plainInside, plainOutside) = (Pattern($@"^\{set}$"), Pattern($@"^\{set.ToUpperInvariant()}$"));
            for (var i = 0; i <= char.MaxValue; i++)
            {
                var text = ((char)i).ToString();
                Assert.True(inside.Matches(text) != outside.Matches(text), $"{set} {i:x4}");
                Assert.True(plainInside.Matches(text) == inside.Matches(text) && plainOutside.Matches(text) == outside.Matches(text), $"{set} {i:x4}");
            }
        }
    }

    [Theory]
    [InlineData(@"\bé", "é", false)]
    [InlineData(@"a\b", "aé", true)]
    [InlineData(@"\bab\b", "x ab y", true)]
    [InlineData(@"\bab\b", "xab", false)]
    [InlineData(@"a\Bé", "aé", false)]
    [InlineData(@"a\Bb", "ab", true)]
    [InlineData(@"^[\b]$", "\b", true)]
    [InlineData(@"^[\B]$", "B", true)]
    public void ForWordBoundaries_WordsAreAscii(string pattern, string text, bool matches) => Verify(pattern, text, matches);

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r", false)]
    [InlineData("\u2028", false)]
    [InlineData("\u2029", false)]
    [InlineData("\u0085", true)]
    [InlineData("a", true)]
    public void ForADot_LineTerminatorsAreLeftOut(string text, bool matches) => Verify("^.$", text, matches);

    [Theory]
    [InlineData("^[[]$", "[", true)]
    [InlineData("^[a-z-[aeiou]]$", "b]", true)]
    [InlineData("^[a-z-[aeiou]]$", "b", false)]
    [InlineData("^[[:alpha:]]$", ":]", true)]
    [InlineData("[]", "a", false)]
    [InlineData("[]a]", "a]", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^[^]]$", "a]", true)]
    [InlineData(@"^[\w-.]$", "-", true)]
    [InlineData(@"^[\w-.]$", "+", false)]
    [InlineData(@"^[+-\d]$", "-", true)]
    [InlineData(@"^[+-\d]$", ",", false)]
    [InlineData(@"^[a\]b]$", "]", true)]
    [InlineData(@"^[.]$", "a", false)]
    public void ForClasses_TheyAreThoseOfEcma(string pattern, string text, bool matches) => Verify(pattern, text, matches);

    [Theory]
    [InlineData(@"^\_$", "_", true)]
    [InlineData(@"^\-$", "-", true)]
    [InlineData(@"^\/$", "/", true)]
    [InlineData(@"^\@\#\ $", "@# ", true)]
    [InlineData(@"^\A\Z\z\G$", "AZzG", true)]
    [InlineData(@"^\a\e$", "ae", true)]
    [InlineData(@"^\Q\E$", "QE", true)]
    [InlineData(@"^\é$", "é", true)]
    [InlineData(@"^[\_\A\é]+$", "é_A", true)]
    [InlineData(@"^\u0041\x42\t$", "AB\t", true)]
    [InlineData(@"^\cJ$", "\n", true)]
    [InlineData(@"^(a)\1$", "aa", true)]
    [InlineData(@"^(?<n>a)\k<n>$", "aa", true)]
    [InlineData(@"^\p{Lu}$", "É", true)]
    [InlineData("^(?=a)(?!b)(?:a)$", "a", true)]
    [InlineData("^a{2,3}?$", "aaa", true)]
    [InlineData(@"^\\$", "\\", true)]
    public void ForEscapes_TheyMeanWhatEcmaSays(string pattern, string text, bool matches) => Verify(pattern, text, matches);

    [Theory]
    [InlineData("(")]
    [InlineData("[a")]
    [InlineData("a\\")]
    [InlineData("[\\")]
    [InlineData("*")]
    [InlineData("a{2,1}")]
    [InlineData("[b-a]")]
    [InlineData(@"\u{1F600}")]
    [InlineData(@"\p{Script=Greek}")]
    [InlineData(@"(?<n")]
    public void ForAPattern_WhenItCannotBeRun_TheReasonIsGiven(string pattern)
    {
        Assert.Null(SchemaPattern.TryCreate(pattern, out var problem));
        Assert.False(string.IsNullOrEmpty(problem));
    }

    [Fact]
    public void ForAPattern_WhenItIsEndless_ItIsRefused()
    {
        Assert.Null(SchemaPattern.TryCreate(new string('(', 10_001), out var problem));
        Assert.Equal("it is longer than 10000 characters", problem);
        Assert.NotNull(SchemaPattern.TryCreate(new string('a', 10_000), out _));
    }

    [Fact]
    public void ForRandomPatterns_WhateverTheyHold_NothingIsThrown()
    {
        const string pieces = "()[]{}^$|\\*+?.-,:=!<>dDwWsSbBuxcpkafA019{}_é\n&#'\"";
        for (var seed = 0; seed < 20_000; seed++)
        {
            var random = new Random(seed);
            var pattern = new string([.. Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)])]);
            var exception = Record.Exception(() => SchemaPattern.TryCreate(pattern, out _)?.Matches("aA_0-]\\["));
            Assert.True(exception is null, $"seed {seed}, pattern {pattern}: {exception}");
        }
    }

    [Fact]
    public void ForPatterns_WhenTheirTextIsTheSame_TheyAreEqual()
    {
        Assert.Equal(Pattern("^a$"), Pattern("^a$"));
        Assert.Equal(Pattern("^a$").GetHashCode(), Pattern("^a$").GetHashCode());
        Assert.NotEqual(Pattern("^a$"), Pattern("^a"));
        Assert.Equal("^a$", Pattern("^a$").ToString());
    }

    private static SchemaPattern Pattern(string source)
    {
        var pattern = SchemaPattern.TryCreate(source, out var problem);
        Assert.Null(problem);
        return pattern!;
    }

    private static void Verify(string pattern, string text, bool matches) => Assert.Equal(matches, Pattern(pattern).Matches(text));
}
