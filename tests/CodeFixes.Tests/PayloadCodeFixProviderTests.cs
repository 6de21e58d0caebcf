using System.Collections.Immutable;
using ArmPayloads.Analyzers;
using ArmPayloads.CodeFixes.Tests.Consumers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using static ArmPayloads.CodeFixes.Tests.Consumers.PlainDocument;

namespace ArmPayloads.CodeFixes.Tests;

public class PayloadCodeFixProviderTests
{
    private const string Text = "class A { string x = \"a\"; string y = \"b\"; }";
    private const string HalfChanged = "class A { string x = \"z\"; string y = \"b\"; }";
    private const string Changed = "class A { string x = \"z\"; string y = \"z\"; }";
    private const int First = 21;
    private const int Second = 37;

    [Fact]
    public void ForEveryDiagnosticOfTheAnalyzer_TheProviderIsAsked() =>
        Assert.Equal(new PayloadAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id), new PayloadCodeFixProvider().FixableDiagnosticIds);

    [Fact]
    public async Task ForFindings_WhenTheyHaveEdits_EachTitleIsOfferedUnderAKeyOfItsOwn()
    {
        using var project = new PlainDocument(Text);
        var document = project.Documents[0];

        var actions = await OfferedAsync(document, await FindingAsync(document, First, "a-rule"), await FindingAsync(document, Second, "b-rule"));

        Assert.Equal(["Mend", "Mend"], actions.Select(action => action.Title));
        Assert.Equal(["ARMP301 a-rule: Mend", "ARMP301 b-rule: Mend"], actions.Select(action => action.EquivalenceKey));
    }

    [Theory]
    [InlineData(FixAllScope.Document, true, Changed, Text)]
    [InlineData(FixAllScope.Project, true, Changed, Changed)]
    [InlineData(FixAllScope.Solution, true, Changed, Changed)]
    // Another rule has the second finding: the command line, which means all of an id, has a solution only.
    [InlineData(FixAllScope.Document, false, HalfChanged, Text)]
    [InlineData(FixAllScope.Project, false, HalfChanged, HalfChanged)]
    [InlineData(FixAllScope.Solution, false, Changed, Changed)]
    public async Task ForAScope_WhenAllIsMended_ItIsMendedThereAndNowhereElse(FixAllScope scope, bool isOneRule, string first, string second)
    {
        using var project = new PlainDocument(Text, Text);
        var found = new Found();
        foreach (var document in project.Documents)
            found.Add(document, await FindingAsync(document, First, "a-rule"), await FindingAsync(document, Second, isOneRule ? "a-rule" : "b-rule"));
        var action = Assert.Single(await OfferedAsync(project.Documents[0], found.All.First()));
        var provider = new PayloadCodeFixProvider();
        var context = new FixAllContext(project.Documents[0], provider, scope, action.EquivalenceKey!, ["ARMP301"], found, CancellationToken.None);

        var all = await provider.GetFixAllProvider().GetFixAsync(context);

        var changes = Assert.IsType<ApplyChangesOperation>(Assert.Single(await all!.GetOperationsAsync(CancellationToken.None)));
        var texts = await Task.WhenAll(project.Documents.Select(document => changes.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()));
        Assert.Equal([first, second], texts.Select(text => text.ToString()));
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync(Document document, params Diagnostic[] diagnostics)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, default, [.. diagnostics], (action, _) => actions.Add(action), CancellationToken.None);
        await new PayloadCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    private static Task<Diagnostic> FindingAsync(Document document, int start, string rule) =>
        DiagnosticAsync(document, rule, Step(PayloadEditKind.Replace, "", new(start, 3), value: "\"z\""));

    private sealed class Found : FixAllContext.DiagnosticProvider
    {
        private readonly Dictionary<DocumentId, ImmutableArray<Diagnostic>> _byDocument = [];

        public IEnumerable<Diagnostic> All => _byDocument.Values.SelectMany(found => found);

        public void Add(Document document, params Diagnostic[] found) => _byDocument.Add(document.Id, [.. found]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult(All);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(_byDocument[document.Id]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
