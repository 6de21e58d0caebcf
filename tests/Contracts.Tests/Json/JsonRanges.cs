using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>What holds for the ranges of every document, however broken.</summary>
internal static class JsonRanges
{
    public static void Verify(JsonDocumentSyntax document)
    {
        var whole = new TextRange(0, document.Text.Length);
        var before = 0;
        Assert.True(document.Problems.Count <= 100);
        foreach (var problem in document.Problems)
        {
            Assert.False(string.IsNullOrWhiteSpace(problem.Message));
            Assert.True(problem.Range.Start >= before, "problems are in order");
            VerifyInside(whole, problem.Range);
            before = problem.Range.Start;
        }

        if (document.Root is { } root)
            Verify(document.Text, root, whole);
    }

    private static void Verify(string text, JsonNodeSyntax node, TextRange outer)
    {
        VerifyInside(outer, node.Range);
        Assert.True(node.Range.Length > 0);
        VerifyFirstCharacter(text[node.Range.Start], node.Kind);

        var free = node.Range;
        foreach (var (range, value) in ChildrenOf(text, node))
        {
            VerifyInside(free, range);
            if (value is not null)
                Verify(text, value, range);

            free = TextRange.FromBounds(range.End, free.End);
        }
    }

    private static IEnumerable<(TextRange Range, JsonNodeSyntax? Value)> ChildrenOf(string text, JsonNodeSyntax node)
    {
        if (node is JsonArraySyntax array)
        {
            foreach (var element in array.Elements)
                yield return (element.Range, element);
        }

        if (node is not JsonObjectSyntax members)
            yield break;

        foreach (var property in members.Properties)
        {
            Assert.Equal(property.Range.Start, property.NameRange.Start);
            VerifyInside(property.Range, property.NameRange);
            if (property.Value is { } value)
            {
                Assert.True(value.Range.Start >= property.NameRange.End);
                Assert.Equal(property.Range.End, value.Range.End);
            }

            yield return (property.Range, property.Value);
        }
    }

    private static void VerifyFirstCharacter(char character, JsonKind kind)
    {
        var expected = kind switch
        {
            JsonKind.Object => "{",
            JsonKind.Array => "[",
            JsonKind.String => "\"'",
            JsonKind.Number => "-0123456789",
            JsonKind.True => "tT",
            JsonKind.False => "fF",
            _ => "nN",
        };
        Assert.Contains(character, expected);
    }

    private static void VerifyInside(TextRange outer, TextRange inner) => Assert.True(
        inner.Length >= 0 && inner.Start >= outer.Start && inner.End <= outer.End,
        $"{inner} is not inside {outer}");
}
