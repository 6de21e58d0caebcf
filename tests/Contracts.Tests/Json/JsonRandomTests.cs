using System.Text.Json;
using ArmPayloads.Contracts.Json;
using Xunit.Abstractions;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>Random documents, held against System.Text.Json. The seed is printed; give it to <see cref="NewRandom"/> to repeat a run.</summary>
public class JsonRandomTests(ITestOutputHelper output)
{
    private static readonly JsonDocumentOptions s_relaxed =
        new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 512 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ForAValidDocument_WhenReadByBothReaders_HasTheSameValue(bool isRelaxed)
    {
        var random = NewRandom();
        for (var i = 0; i < 3000; i++)
        {
            var text = RandomJsonWriter.Write(random, new RandomJson(random).Value(), isRelaxed);
            using var expected = JsonDocument.Parse(text, isRelaxed ? s_relaxed : default);

            var document = JsonDocumentSyntax.Parse(text);

            Assert.Empty(document.Problems);
            JsonRanges.Verify(document);
            VerifySame(expected.RootElement, document.Root!, text);
            VerifyRewritten(expected.RootElement, JsonText.Minify(document.Root!));
            VerifyRewritten(expected.RootElement, JsonText.Canonical(document.Root!));
        }
    }

    [Fact]
    public void ForCanonical_WhenOneValueIsWrittenInTwoWays_IsTheSame()
    {
        var random = NewRandom();
        for (var i = 0; i < 3000; i++)
        {
            var value = new RandomJson(random).Value();
            var first = CanonicalOf(RandomJsonWriter.Write(random, value, isRelaxed: true));

            Assert.Equal(first, CanonicalOf(RandomJsonWriter.Write(random, value, isRelaxed: false)));
            Assert.Equal(first, CanonicalOf(first));
        }
    }

    [Fact]
    public void ForCanonical_WhenTwoValuesAreWritten_IsTheSameOnlyIfTheyAreEqual()
    {
        var random = NewRandom();
        var equal = 0;
        for (var i = 0; i < 20000; i++)
        {
            var (left, right) = (Write(), Write());
            using var leftDocument = JsonDocument.Parse(left);
            using var rightDocument = JsonDocument.Parse(right);
            var areEqual = JsonElement.DeepEquals(leftDocument.RootElement, rightDocument.RootElement);

            Assert.Equal(areEqual, CanonicalOf(left) == CanonicalOf(right));
            equal += areEqual ? 1 : 0;
        }

        Assert.InRange(equal, 100, 10000);

        string Write() => RandomJsonWriter.Write(random, new RandomJson(random).Value(depth: 1), isRelaxed: false);
    }

    [Fact]
    public void ForADamagedDocument_WhenReadByBothReaders_BothSeeIt()
    {
        var random = NewRandom();
        var accepted = 0;
        for (var i = 0; i < 20000; i++)
        {
            var text = Damage(random, RandomJsonWriter.Write(random, new RandomJson(random).Value(depth: 2), isRelaxed: true));
            if (text.Contains('\uFEFF', StringComparison.Ordinal) || text.Any(char.IsSurrogate))
                continue; // We skip a mark at the start and keep surrogates in any company; System.Text.Json does neither.
            if (text.IndexOfAny(['\u2028', '\u2029']) >= 0 && text.Contains("//", StringComparison.Ordinal))
                continue; // It refuses these two in a comment to the line's end; to us they are characters like any other.

            var document = JsonDocumentSyntax.Parse(text);

            VerifyBroken(document);
            if (IsAccepted(text) is { } isAccepted)
                Assert.True(isAccepted == document.IsComplete, JsonText.Quote(text));

            accepted += document.IsComplete ? 1 : 0;
        }

        Assert.InRange(accepted, 500, 15000);
    }

    [Fact]
    public void ForNoise_WhenRead_NothingIsThrownAndRangesNest()
    {
        const string alphabet = "{{{}}}[[[]]],,,:::\"\"\"''\\\\/*/* \n\r\t\0u00e9truefalsenull-+.0123456789eE\uFEFF\ud83d\ude00é\u2028";
        var random = NewRandom();
        for (var i = 0; i < 30000; i++)
        {
            var length = random.Next(60);
            VerifyBroken(JsonDocumentSyntax.Parse(string.Concat(Enumerable.Range(0, length).Select(_ => alphabet[random.Next(alphabet.Length)]))));
            VerifyBroken(JsonDocumentSyntax.Parse(string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next(char.MaxValue + 1)))));
        }
    }

    private Random NewRandom(int? seed = null)
    {
        var value = seed ?? TestSeed.Value;
        output.WriteLine($"seed {value}");
        return new Random(value);
    }

    // Whatever a tree was made from, what is written from it is JSON.
    private static void VerifyBroken(JsonDocumentSyntax document)
    {
        JsonRanges.Verify(document);
        if (document.Root is not { } root)
        {
            Assert.NotEmpty(document.Problems);
            return;
        }

        using var minified = JsonDocument.Parse(JsonText.Minify(root));
        Assert.Equal(JsonText.Canonical(root), CanonicalOf(JsonText.Minify(root)));
    }

    private static void VerifySame(JsonElement expected, JsonNodeSyntax actual, string text)
    {
        switch (actual)
        {
            case JsonObjectSyntax members:
                Assert.Equal(expected.EnumerateObject().Select(member => member.Name), members.Properties.Select(member => member.Name));
                foreach (var (theirs, ours) in expected.EnumerateObject().Zip(members.Properties))
                    VerifySame(theirs.Value, ours.Value!, text);
                break;
            case JsonArraySyntax array:
                Assert.Equal(expected.GetArrayLength(), array.Elements.Count);
                foreach (var (theirs, ours) in expected.EnumerateArray().Zip(array.Elements))
                    VerifySame(theirs, ours, text);
                break;
            case JsonStringSyntax value:
                Assert.Equal(expected.GetString(), value.Value);
                break;
            default:
                Assert.Equal(expected.GetRawText(), text.Substring(actual.Range.Start, actual.Range.Length));
                Assert.Equal(expected.ValueKind.ToString(), actual.Kind.ToString());
                break;
        }
    }

    private static void VerifyRewritten(JsonElement expected, string text)
    {
        using var actual = JsonDocument.Parse(text);
        Assert.True(JsonElement.DeepEquals(expected, actual.RootElement), text);
    }

    private static string CanonicalOf(string text)
    {
        var document = JsonDocumentSyntax.Parse(text);
        Assert.Empty(document.Problems);
        return JsonText.Canonical(document.Root!);
    }

    // Null: a comment between a name and its colon, which System.Text.Json refuses although it skips all others.
    private static bool? IsAccepted(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text, s_relaxed);
            return true;
        }
        catch (JsonException exception)
        {
            return exception.Message.StartsWith("'/' is invalid after a property name", StringComparison.Ordinal) ? null : false;
        }
    }

    private static string Damage(Random random, string text)
    {
        const string characters = "{}[],:\"'\\/* \n0.e-xtn\0";
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var removed = Math.Min(random.Next(3), text.Length - at);
            text = text.Remove(at, removed).Insert(at, random.Next(2) == 0 ? "" : characters[random.Next(characters.Length)].ToString());
        }

        return text;
    }
}
