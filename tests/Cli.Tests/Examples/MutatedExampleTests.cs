using System.Text.Json;
using ArmPayloads.Cli.Examples;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using Xunit.Abstractions;

namespace ArmPayloads.Cli.Tests.Examples;

/// <summary>Examples that nobody wrote. ARMPAYLOADS_SEED repeats a run, or looks for something new.</summary>
public class MutatedExampleTests(ITestOutputHelper output)
{
    // Every character is looked at a few times, to see what it is not, but never the more often the longer the text.
    private const int StepsPerCharacter = 25;

    private static readonly JsonDocumentOptions s_strict = new() { MaxDepth = 512, AllowDuplicateProperties = false };

    private static readonly string[] s_examples =
    [
        """{ "a": [1, -2.5e3, true, false, null], "b": { "c": "text", "d": "\u00e9\n" }, "e": [] }""",
        """[{ "fieldName": "Id", "isArray": false }, { "fieldName": "x", "isArray": true }]""",
        "{ \n 'id':'/hubs/<hub>' \n 'name':'<hub>/<x>, \n 'type':'links', \n 'properties': <Definition>\n } \n",
        "{ \n 'value':'[\n { 'id': <url>, 'rest': { <more> } }, ...\n ]'\n}",
        "{ \"permissions\": [\"Read\" | \"Write\"], \"tags\": ['key1':'value1'], x: True, }",
        "}\n \"a\": [\n \"b\": \"c\",\n {\"d\": 1}],\n “e”: . . . /* f */ \"\"PROFILE\"",
        "{ \"a\": \"[ {\\\"b\\\": 1} ]\", \"c\": \"[\n{ \"d\": 1 }]\", \"e\": {\"f\": 1}}, \"g\": 2 }",
    ];

    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "|", "<", ">", "<x>", ".", "...", "…", "\\", "/", "//", "/*", "*/", "\n", "\r\n", " ", "\t",
        "\u00A0", "\uFEFF", "\0", "“", "’", "1", "-", "e", "true", "None", "word", "\"a\": 1", "'a':'b'", "\"\"", "'[", "\"{", "\\u", "\\\"", "://",
    ];

    [Fact]
    public void ForAMutation_WhateverItHolds_IsStrictJsonOrHasAFault()
    {
        var random = NewRandom();
        var strict = 0;
        for (var i = 0; i < 30_000; i++)
        {
            var text = Mutate(random, s_examples[random.Next(s_examples.Length)]);
            var example = Read(text);

            Assert.True(IsStrict(text) == example.IsStrict, JsonText.Quote(text));
            if (example.IsStrict)
                Assert.Equal(JsonPayload.From(JsonDocumentSyntax.Parse(text)).CanonicalText, example.Value.CanonicalText);
            strict += example.IsStrict ? 1 : 0;
        }

        Assert.InRange(strict, 300, 20_000);
    }

    [Fact]
    public void ForNoise_WhateverItHolds_NothingIsThrown()
    {
        var random = NewRandom();
        for (var i = 0; i < 20_000; i++)
        {
            Read(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => s_pieces[random.Next(s_pieces.Length)])));
            Read(string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(char.MaxValue + 1))));
        }
    }

    [Fact]
    public void ForAText_WhenTenTimesAsLong_TheWorkIsTenfold()
    {
        var random = NewRandom();
        for (var i = 0; i < 3_000; i++)
        {
            // Long enough that what happens once, at the beginning and the end, does not count.
            var unit = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => s_pieces[random.Next(s_pieces.Length)]));
            var start = s_pieces[random.Next(s_pieces.Length)];
            var once = StepsOf(start + Repeat(unit, 100));
            var tenfold = StepsOf(start + Repeat(unit, 1_000));

            Assert.True(tenfold <= once * 11 + 1_000, $"{once} steps became {tenfold} for {JsonText.Quote(start)} and many {JsonText.Quote(unit)}");
        }
    }

    private static Example Read(string text)
    {
        var counted = new ExampleText(text, 1);
        var example = Example.Read(counted);

        Assert.DoesNotContain(example.Faults, fault => fault.Kind == ExampleFaultKind.NotJson);
        Assert.InRange(counted.Steps, 0, (text.Length + 1) * StepsPerCharacter);
        Assert.All(example.Faults, fault => Assert.InRange(fault.Line, 1, text.Count(c => c is '\n' or '\r') + 1));
        VerifyPlaces(example.Value, 0, text.Length);
        return example;
    }

    private static void VerifyPlaces(PayloadNode node, int start, int end)
    {
        var range = node.Place!.Range;
        Assert.InRange(range.Start, start, end);
        Assert.InRange(range.End, range.Start, end);
        var inside = node is PayloadObject value ? value.Members.Select(member => member.Value) : node is PayloadArray array ? array.Elements : [];
        foreach (var child in inside)
            VerifyPlaces(child, range.Start, range.End);
    }

    private static long StepsOf(string text)
    {
        var counted = new ExampleText(text, 1);
        Example.Read(counted);
        return counted.Steps;
    }

    private static string Mutate(Random random, string text)
    {
        for (var i = random.Next(4); i > 0; i--)
        {
            var at = random.Next(text.Length + 1);
            var removed = Math.Min(random.Next(3) * random.Next(3), text.Length - at);
            text = text.Remove(at, removed).Insert(at, random.Next(3) == 0 ? "" : s_pieces[random.Next(s_pieces.Length)]);
        }
        return text;
    }

    private static bool IsStrict(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text, s_strict);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private Random NewRandom()
    {
        output.WriteLine($"seed {TestSeed.Value}");
        return new Random(TestSeed.Value);
    }
}
