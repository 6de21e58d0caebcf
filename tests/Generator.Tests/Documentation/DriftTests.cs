using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Diagnostics;
using ArmPayloads.Generator.Emit;
using ArmPayloads.Generator.Tests.Consumers;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Documentation;

/// <summary>What is written down twice is the same.</summary>
public partial class DriftTests
{
    private const string Package = "src/Runtime/buildTransitive/";

    private static readonly string[] AllIds = [.. ProblemDescriptors.ByKind.Values.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> Ids => [.. AllIds];

    [Fact]
    public void ForKindsOfProblems_EachHasItsDescriptor() => Assert.All(
        Enum.GetValues<ProblemKind>(),
        kind => Assert.Equal($"ARMP{(int)kind:000}", ProblemDescriptors.ByKind[kind].Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void ForADiagnostic_TheHelpLinkHasAPage(string id)
    {
        var descriptor = ProblemDescriptors.ByKind.Values.Single(known => known.Id == id);
        var page = Repository.Read($"docs/diagnostics/{id}.md");

        Assert.Equal($"https://github.com/ArmPayloads/ArmPayloads/blob/main/docs/diagnostics/{id}.md", descriptor.HelpLinkUri);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"Severity: {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}.", page, StringComparison.Ordinal);
        Assert.Contains($"{descriptor.DefaultSeverity.ToString().ToLowerInvariant()} {id}: ", page, StringComparison.Ordinal);
        Assert.Contains("## How to mend it\n", page, StringComparison.Ordinal);
        Assert.InRange(page.Split('\n').Length, 15, 45);
    }

    [Fact]
    public void ForThePages_OfTheGeneratorEachHasADiagnostic() => Assert.Equal(
        AllIds.Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.Path("docs/diagnostics"), "ARMP00*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void ForTheReleaseNotes_TheyListTheDescriptors()
    {
        var listed = new[] { "Shipped", "Unshipped" }
            .SelectMany(kind => Row().Matches(Repository.Read($"src/Generator/AnalyzerReleases.{kind}.md")).Cast<Match>())
            .Select(row => $"{row.Groups["id"]} {row.Groups["category"]} {row.Groups["severity"]}");

        Assert.Equal(
            ProblemDescriptors.ByKind.Values.Select(descriptor => $"{descriptor.Id} {descriptor.Category} {descriptor.DefaultSeverity}"),
            listed);
    }

    [Fact]
    public void ForMSBuildProperties_ThePackageMakesThemVisible()
    {
        var props = XDocument.Load(Repository.Path(Package + "ArmPayloads.props"));

        Assert.Equal(BuildProperties.All, props.Descendants("CompilerVisibleProperty").Select(item => (string)item.Attribute("Include")!));
        Assert.Contains(
            props.Descendants("CompilerVisibleItemMetadata"),
            item => (string?)item.Attribute("Include") == "AdditionalFiles" && (string?)item.Attribute("MetadataName") == BuildProperties.FileKind);
    }

    [Fact]
    public void ForKindsOfFiles_ThePackageMarksThem()
    {
        var files = XDocument.Load(Repository.Path(Package + "ArmPayloads.targets")).Descendants("AdditionalFiles");

        Assert.Equal(
            [("@(ArmPayloadSchema)", BuildProperties.SchemaKind), ("@(ArmPayload)", BuildProperties.PayloadKind), ("@(ArmTemplate)", BuildProperties.TemplateKind)],
            files.Select(file => ((string)file.Attribute("Include")!, (string)file.Attribute(BuildProperties.FileKind)!)));
    }

    [Fact]
    public void ForMSBuildProperties_TheManualHasThem() => Assert.All(
        BuildProperties.All,
        property => Assert.Contains($"| `{property}` |", Repository.Read("docs/configuration.md"), StringComparison.Ordinal));

    [Fact]
    public void ForTheNameOfAnApi_TheSchemaPageHasIt() =>
        Assert.Contains("**`x-arm-api`** `{ provider, version, name, rulePages }`", Repository.Read("docs/schema.md"), StringComparison.Ordinal);

    [Fact]
    public void ForTheRuntimesOwnNames_NoApiTakesThem()
    {
        var runtime = typeof(Payload).Assembly.GetExportedTypes().Concat(typeof(Finding).Assembly.GetExportedTypes()).Where(type => type.Namespace == "ArmPayloads" && type.DeclaringType is null).Select(type => type.Name.Split('`')[0]);

        Assert.Empty(runtime.Append("Contracts").Except(ApiNamespace.Taken));
    }

    [GeneratedRegex(@"^(?<id>ARMP\d+) \| (?<category>\S+) \| (?<severity>\S+) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
