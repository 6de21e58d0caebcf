using ArmPayloads.CodeFixes.Tests.Consumers;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using static ArmPayloads.CodeFixes.Tests.Consumers.PlainDocument;

namespace ArmPayloads.CodeFixes.Tests;

public class EditPlanTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        class Bin
        {
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("label")] public string Label { get; set; }
            [JsonPropertyName("codes")] public IList<string> Codes { get; set; } = [];
            [JsonPropertyName("inner")] public Bin Inner { get; set; }
            [JsonPropertyName("state")] public string State { get; private set; }
            public Dictionary<string, string> Tags { get; } = [];
        }

        static class Bins
        {
            public static Bin First = new Bin { Name = "a" + "b", Codes = ["x", /* y */ "y"], Inner = { Name = $"c{1}" }, Tags = { ["k"] = "v", ["l"] = "w" } };
            public static Bin Second = new()
            {
                Name = "n", // the name
                Codes = new List<string> { "x", "y" },
                Tags = { { "k", "v" } },
        #if NEVER
                Label = "l",
        #endif
                Inner = new Bin(),
            };
        }
        """;

    [Fact]
    public async Task ForAnEdit_WhenItsStepsAreInTwoFiles_BothAreChanged()
    {
        using var project = new PlainDocument("class A { string x = \"a\"; }", "class B { string y = \"b\"; }");

        var mended = await project.MendAsync(Step(PayloadEditKind.Replace, "", new(21, 3), value: "\"c\""), Step(PayloadEditKind.Replace, "", new(21, 3), value: "\"d\"", file: "/0/1.cs"));

        Assert.Equal(["class A { string x = \"c\"; }", "class B { string y = \"d\"; }"], mended!);
    }

    [Theory]
    [InlineData("/0/9.cs", 21, 3, "\"c\"")]
    [InlineData(null, 22, 2, "\"c\"")]
    [InlineData(null, 20, 3, "\"c\"")]
    [InlineData(null, 900, 3, "\"c\"")]
    [InlineData(null, -4, 3, "\"c\"")]
    [InlineData(null, 21, 3, "\"a\"")]
    [InlineData(null, 21, 3, "{")]
    [InlineData(null, 21, 3, "[]")]
    [InlineData(null, 21, 3, null)]
    public async Task ForAnEdit_WhenItsPlaceIsNotFoundOrNothingWouldChange_ItIsNotOffered(string? file, int start, int length, string? value)
    {
        using var project = new PlainDocument("class A { string x = \"a\"; string y = \"b\"; }");

        var place = new PayloadPlace(file, new TextRange(start, length));

        Assert.Null(await project.MendAsync(
            new PayloadEdit(PayloadEditKind.Replace, "", null, value, place), Step(PayloadEditKind.Replace, "", new(37, 3), value: "\"c\"")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{ \"title\": \"t\", \"steps\": [] }")]
    [InlineData("{ \"title\": \"t\", \"steps\": [{ \"kind\": \"Remove\", \"path\": \"/a\" }] }")]
    public async Task ForADiagnostic_WhenItCarriesNoEdit_NothingIsOffered(string? edit)
    {
        using var project = new PlainDocument(Program);

        var diagnostic = await DiagnosticAsync(project.Documents[0], "a-rule", edit);

        Assert.Null(await EditPlan.MakeAsync(project.Documents[0], diagnostic, CancellationToken.None));
    }

    [Fact]
    public async Task ForTwoPlans_WhenTheyReplaceTheSame_TheFirstIsMadeAndTheOtherNotByHalves()
    {
        using var project = new PlainDocument("class A { string x = \"a\"; string y = \"b\"; }");
        var document = project.Documents[0];
        var one = await PlanAsync(Step(PayloadEditKind.Replace, "", new(21, 3), value: "\"c\""));
        var two = await PlanAsync(Step(PayloadEditKind.Replace, "", new(37, 3), value: "\"d\""), Step(PayloadEditKind.Replace, "", new(21, 3), value: "\"e\""));

        Assert.Equal(["class A { string x = \"c\"; string y = \"b\"; }"], await project.ApplyAsync(one, two));

        async Task<EditPlan> PlanAsync(params PayloadEdit[] steps) =>
            (await EditPlan.MakeAsync(document, await DiagnosticAsync(document, "a-rule", steps), CancellationToken.None))!;
    }

    // Whatever is typed, and wherever a place points by then: no exception, and no code that was right becomes wrong.
    [Fact]
    public async Task ForHalfTypedCode_WhateverTheEdit_ItIsMadeOrNotOffered()
    {
        var random = new Random(TestSeed.Value);
        var made = 0;
        for (var i = 0; i < 60; i++)
        {
            using var project = new PlainDocument(i % 3 == 0 ? Program : Broken(random));
            var root = (await project.Documents[0].GetSyntaxRootAsync())!;
            var nodes = root.DescendantNodes().Where(node => node.SpanStart > Program.Length / 3).ToList();
            for (var j = 0; j < 30; j++)
            {
                var span = j % 3 == 0 || nodes.Count == 0 ? RandomSpan(random, root.FullSpan.Length) : nodes[random.Next(nodes.Count)].Span;
                if (await project.MendAsync(RandomStep(random, span)) is not { } mended)
                    continue;
                made++;
                var errors = CSharpSyntaxTree.ParseText(mended[0]).GetDiagnostics().Count();
                Assert.True(errors <= root.SyntaxTree.GetDiagnostics().Count(), $"seed {TestSeed.Value}: {mended[0]}");
            }
        }
        Assert.InRange(made, 100, 1500);
    }

    private static string Broken(Random random)
    {
        var start = random.Next(Program.Length / 2, Program.Length);
        return random.Next(2) == 0 ? Program[..start] : Program.Remove(start, Math.Min(random.Next(1, 30), Program.Length - start));
    }

    private static TextSpan RandomSpan(Random random, int length)
    {
        var start = random.Next(length + 1);
        return new TextSpan(start, random.Next(length + 1 - start));
    }

    private static PayloadEdit RandomStep(Random random, TextSpan span)
    {
        string[] names = ["name", "label", "codes", "inner", "state", "none", ""];
        string[] values = ["\"t\"", "1", "2.5", "true", "null", "[]", "[\"a\"]", "{}", "{\"name\":\"x\"}", "{"];
        var name = names[random.Next(names.Length)];
        return Step((PayloadEditKind)random.Next(4), "/" + name, span, name, values[random.Next(values.Length)]);
    }
}
