using ArmPayloads.Contracts.Json;

namespace ArmPayloads.Contracts.Tests.Json;

/// <summary>A document as it looks while somebody types it.</summary>
public class JsonPrefixTests
{
    public static TheoryData<string> Documents => new()
    {
        """
        {
          // a profile
          "apiEntitySetName": "Contacts", /* plural */
          "fields": [ { "fieldName": "Id\n\u00e9\ud83d\ude00", "isRequired": true, }, { "fieldName": null } ],
          "numbers": [0, -1.5e+10, 1E5, 0.25, false],
          "nested": { "a": { "b": { "c": [[[]]] } } }
        }
        """,
        """[{"a":"\\\"","b":[1,"x",{"":{}}],"c":-0.0e-1},"/*","//",'single',{unquoted:True}]""",
        "\uFEFF{\r\n\t\"😀\": \"\\ud83d\\ude00\"\r\n}",
        "\"text \\u0041 \\n\"",
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void ForADocument_WhenCutAnywhere_HasAProblemAndRangesInsideTheText(string text)
    {
        for (var length = 0; length < text.Length; length++)
        {
            var document = JsonDocumentSyntax.Parse(text[..length]);

            Assert.False(document.IsComplete, $"cut at {length}");
            JsonRanges.Verify(document);
        }
    }

    [Fact]
    public void ForADocument_WhenCutBehindAMember_KeepsAllMembersBefore()
    {
        const string text = """{"a":1,"b":"x","c":[true,{"d":null}],"e":2}""";
        for (var length = 0; length < text.Length; length++)
        {
            var root = JsonDocumentSyntax.Parse(text[..length]).Root as JsonObjectSyntax;
            var complete = new[] { ("a", 6), ("b", 14), ("c", 36) }.Where(member => member.Item2 <= length).Select(member => member.Item1);

            Assert.Equal(complete, root?.Properties.Select(property => property.Name).Take(complete.Count()) ?? []);
        }
    }
}
