using System.Text.Json;
using ArmPayloads.Generator.Tests.Consumers;
using ArmPayloads.Generator.Tests.Emission;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Hostile;

/// <summary>Words in a schema never get out of an identifier, a literal or a comment.</summary>
public class HostileTextTests
{
    private static readonly string[] Texts =
    [
        "\"", "\\", "\\\"", "'", "{", "}", "{{0}}", "*/", "/*", "//", "</summary>", "<![CDATA[", "]]>", "&", "&amp;", "<script>",
        "\n", "\r\n", "\r", "\t", "\0", "\u0001", "\u007f", "\u0085", "\u2028", "\u2029", "\u202e", "\u200f", "\u200b", "\ufeff", "\u00ad",
        "\ud83d\ude00", "\ud800", "\udc00", "\ud800x", "e\u0301", "\u0130", "\u01c5", "\u2160", "\uff21", "\u0e01", "\u4e2d", "\u0627",
        "class", "global", "global::System", "var", "dynamic", "nameof", "await", "field", "value", "record", "this", "null", "true", "_", "@", "@class",
        "\"\"\"", "\"u8", "$\"{x}\"", "#if", "#endif", "\n#error x", "../../x", "..", ".", "C:\\x", "a/b", "a:b", "a<b>", "CON", " ", "", "-", "1", "1a", "\u0661",
        "\"); System.Environment.Exit(1); (\"", "*/ class Evil { } /*", "</summary>\nclass Evil { }\n/// <summary>", "\u2028class Evil { }", "\u0085#error x",
        new string('x', 300), new string('x', 3000), new string('\u4e2d', 300), new string('\ud83d', 50),
    ];

    public static TheoryData<int> Words => [.. Enumerable.Range(0, Texts.Length)];

    [Theory]
    [MemberData(nameof(Words))]
    public void ForAText_WhereverItStands_TheOutputCompiles(int index)
    {
        var text = Texts[index];
        var json = JsonSerializer.Serialize(text.Any(char.IsSurrogate) ? "\u0000" : text);
        var word = text.Any(char.IsSurrogate) ? "\"" + string.Concat(text.Select(c => $"\\u{(int)c:x4}")) + "\"" : json;

        Robust.Verify(Everywhere(word, word));
        Robust.Verify(Everywhere("\"plain\"", word));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void ForAText_InASchema_RunTimeReadsWhatTheCompilerRead(int index)
    {
        var json = $$"""{"x-arm-api":{"provider":"Contoso.Storage","version":"1"},"title":"Thing","properties":{},"default":[{{JsonSerializer.Serialize(Texts[index])}},"",{"":""}]}""";

        CarriedSchemas.Verify(("/a.json", json));
    }

    [Fact]
    public void ForAllTexts_InOneSchema_TheOutputCompiles()
    {
        var words = Texts.Where(text => !text.Any(char.IsSurrogate)).Distinct().ToList();
        var schema = $$"""
            {
              "title": "Thing",
              "x-arm-api": { "provider": "Contoso.Storage", "version": "1" },
              "properties": { {{string.Join(", ", words.Select((text, i) => $"{JsonSerializer.Serialize(text)}: {{ \"type\": \"string\", \"description\": {JsonSerializer.Serialize(text)}, \"x-csharp-name\": \"P{i}\" }}"))}} },
              "definitions": { "E": { "enum": {{JsonSerializer.Serialize(words)}} } }
            }
            """;

        Robust.Verify(Consumer.Of(("/a.json", schema)));
    }

    // As a name, and as what is told of it.
    private static Consumer Everywhere(string name, string text) => Consumer.Of(("/a.json", $$"""
        {
          "title": {{name}},
          "description": {{text}},
          "x-arm-api": { "provider": "Contoso.Storage", "version": "1" },
          "x-arm-resource": {
            "id": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/things/{thingName}",
            "parameters": { "thingName": { "type": "string", "pattern": {{text}}, "description": {{text}} } }
          },
          "x-arm-operations": {
            {{name}}: {
              "description": {{text}},
              "verb": "PUT",
              "uri": "/subscriptions/{subscriptionId}/providers/Contoso.Storage/things/{thingName}",
              "query": { {{name}}: { "schema": { "type": "string", "description": {{text}} } } },
              "body": { "$ref": "#" },
              "responses": { "200": { "description": {{text}}, "body": { "$ref": "#" } } }
            }
          },
          "required": [{{name}}],
          "properties": {
            {{name}}: { "type": "string", "description": {{text}}, "default": {{text}} },
            "list": { "type": "array", "items": { "$ref": "#/definitions/Kind" } },
            "kind": { "enum": ["plain", "other"], "description": {{text}} },
            "either": { "type": ["string", "integer"], "description": {{text}} },
            "inner": { "type": "object", "description": {{text}}, "properties": { {{name}}: { "type": "integer" } } }
          },
          "definitions": {
            "Kind": { "type": "string", "enum": ["x", {{text}}] },
            {{name}}: { "type": "object", "properties": { "a": { "type": "string" } } }
          }
        }
        """));
}
