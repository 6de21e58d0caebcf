using ArmPayloads.Analyzers;
using ArmPayloads.CustomerInsights.Tests.Compilations;

namespace ArmPayloads.CustomerInsights.Tests.Pages;

/// <summary>The last hops of the way that docs/architecture.md tells of: from C# to the diagnostic and its page.</summary>
public class PropertyTraceTests
{
    private const string Rule = "link-mapping-target-field";

    [Fact]
    public async Task ForFieldName_FromCSharpToTheDiagnostic()
    {
        const string program = """
            class P { HubDefinition Hub() => new()
            {
                Profiles = { ["Contact"] = new() { ApiEntitySetName = "Contacts", StrongIds = [new() { StrongIdName = "ById", KeyPropertyNames = ["Id"] }], Fields = [new() { FieldName = "Id", FieldType = "Edm.String" }, new() { FieldName = "LastName", FieldType = "Edm.String" }] } },
                Interactions = { ["Visit"] = new() { Fields = [new() { FieldName = "Surname", FieldType = "Edm.String" }] } },
                Links = { ["L"] = new() { SourceInteractionType = "Visit", TargetProfileType = "Contact", Mappings = [new() { InteractionTypePropertyName = "Surname", ProfileTypePropertyName = "LastNmae" }], ParticipantPropertyReferences = [new() { InteractionPropertyName = "Surname", ProfilePropertyName = "Id" }] } },
            }; }
            """;

        // 6 and 7. The harvest finds the members, the rule looks up the names.
        var (_, analyzer) = await UserCompilation.DiagnoseAsync(UserCompilation.Of([("P.cs", program)]));

        // 8. At the expression, with the edit and the page.
        var diagnostic = Assert.Single(analyzer, found => found.Id == "ARMP202");
        Assert.Equal("\"LastNmae\"", program.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(Rule, diagnostic.Properties[PayloadAnalyzer.RuleProperty]);
        Assert.Equal("LastName", diagnostic.Properties[PayloadAnalyzer.SuggestionProperty]);
        Assert.EndsWith($"/docs/rules/{Rule}.md", diagnostic.Descriptor.HelpLinkUri);
        Assert.True(GoldenFolder.At("../../../docs/rules").Read().ContainsKey(Rule + ".md"));
    }
}
