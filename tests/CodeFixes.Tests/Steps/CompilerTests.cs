using ArmPayloads.CodeFixes.Tests.Consumers;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CodeFixes.Tests.Steps;

/// <summary>Steps that hang on what the compiler would say, or on how a file is laid out.</summary>
public class CompilerTests
{
    private const string Types = """
        using System.Text.Json.Serialization;
        class Bin
        {
            [JsonPropertyName("name")] public required string Name { get; set; }
            [JsonPropertyName("label")] public string Label { get; set; }
            [JsonPropertyName("state")] public string State { get; private set; }
        }

        """;

    [Theory]
    [InlineData(PayloadEditKind.Remove)]
    [InlineData(PayloadEditKind.Rename)]
    public async Task ForARequiredMember_WhenTheCompilerWouldAskForIt_NoFixIsOffered(PayloadEditKind kind)
    {
        const string Text = Types + """class A { Bin bin = new() { Name = "n" }; }""";

        Assert.Null(await MendAsync(Text, kind, "Name =", 4, "label"));
        Assert.NotNull(await MendAsync(Text.Replace("required ", "", StringComparison.Ordinal), kind, "Name =", 4, "label"));
    }

    [Fact]
    public async Task ForAReadOnlyMember_WhenItIsMissing_NoFixIsOffered()
    {
        const string Text = Types + """class A { Bin bin = new() { Name = "n" }; }""";

        Assert.Null(await MendAsync(Text, PayloadEditKind.Add, "new()", 3, "state"));
        Assert.NotNull(await MendAsync(Text, PayloadEditKind.Add, "new()", 3, "label"));
    }

    [Theory]
    [InlineData("\n", "    ")]
    [InlineData("\r\n", "\t")]
    public async Task ForAnEmptyInitializer_WhenAMemberIsAdded_ItIsIndentedAsTheFileIs(string lineEnd, string indentation)
    {
        var text = Types + $"class A{lineEnd}{{{lineEnd}{indentation}Bin bin = new Bin(){lineEnd}{indentation}{{{lineEnd}{indentation}}};{lineEnd}}}";

        Assert.Equal(
            text.Replace($"{indentation}}};", $"{indentation}{indentation}Label = \"t\",{lineEnd}{indentation}}};", StringComparison.Ordinal),
            await MendAsync(text, PayloadEditKind.Add, "new Bin", 7, "label"));
    }

    private static async Task<string?> MendAsync(string text, PayloadEditKind kind, string at, int length, string name)
    {
        using var project = new PlainDocument(text);
        var span = new TextSpan(text.LastIndexOf(at, StringComparison.Ordinal), length);
        return (await project.MendAsync(PlainDocument.Step(kind, "/" + name, span, name, "\"t\"")))?[0];
    }
}
