using System.Xml.Linq;

namespace ArmPayloads.Package.Tests;

/// <summary>The house's rooms: which project may enter which. docs/architecture.md has the table for people.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new()
    {
        ["Contracts"] = [],
        ["Generator"] = ["Contracts"],
        ["Analyzers"] = ["Contracts"],
        ["CodeFixes"] = ["Analyzers"],
        ["Runtime"] = ["Contracts"],
        ["Cli"] = ["Contracts"],
        // Content: the reference becomes a dependency of the package.
        ["CustomerInsights"] = ["Runtime"],
    };

    [Fact]
    public void ForEveryProjectInSrc_WhenItReferencesOthers_TheyAreTheAllowedOnes()
    {
        var references = Repository.Projects("src").ToDictionary(NameOf, References);

        Assert.Equal(s_allowed.Keys.Order(), references.Keys.Order());
        Assert.All(references, project => Assert.Equal(s_allowed[project.Key], project.Value));
    }

    [Fact]
    public void ForEveryProject_WhenItIsBuiltInTheRepository_ItIsInTheSolution()
    {
        // Consumers are built from packages, outside of the repository.
        var projects = Repository.Files().Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.Contains("/Consumers/", StringComparison.Ordinal));
        var solution = File.ReadAllText(Repository.Path("Generator.sln")).Replace('\\', '/');

        // What is broken on purpose would be mended by "dotnet format" over the solution, which looks at what the build leaves out as well.
        Assert.DoesNotContain("BrokenHub", solution, StringComparison.Ordinal);
        Assert.All(projects.Where(project => project != "samples/BrokenHub/BrokenHub.csproj"), project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    [Fact]
    public void ForEveryProjectInSrc_WhenItNamesAnother_ItIsOneInSrc()
    {
        // Packaging included: what ReferenceOutputAssembly="false" names is built as well.
        var named = Repository.Projects("src").SelectMany(Named).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.Matches(@"^\.\./[A-Za-z]+/[A-Za-z]+\.csproj$", path));
    }

    [Fact]
    public void ForContracts_WhenItReferencesPackages_TheyAreAnalyzersAndStayAtHome()
    {
        var packages = Repository.Xml("src/Contracts/Contracts.csproj").Descendants("PackageReference").ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package =>
        {
            Assert.EndsWith("Analyzers", package.Attribute("Include")!.Value, StringComparison.Ordinal);
            Assert.Equal("all", package.Attribute("PrivateAssets")!.Value);
        });
    }

    [Fact]
    public void ForEveryProject_WhenItReferencesAPackage_TheVersionStandsInOneFile()
    {
        var files = Repository.Projects().Concat(Repository.Files().Where(IsShared)).ToList();
        var references = files.SelectMany(file => Repository.Xml(file).Descendants("PackageReference")).ToList();

        Assert.True(references.Count > 10);
        Assert.All(references, reference => Assert.DoesNotContain(reference.Attributes(), attribute => attribute.Name.LocalName.StartsWith("Version", StringComparison.Ordinal)));
        Assert.Empty(references.Elements());
    }

    [Fact]
    public void ForEveryPackage_WhenAProjectReferencesIt_ItHasOneExactVersion()
    {
        var versions = Repository.Xml("Directory.Packages.props").Descendants("PackageVersion")
            .ToDictionary(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value);
        var names = Repository.Projects().SelectMany(file => Repository.Xml(file).Descendants("PackageReference")).Select(reference => reference.Attribute("Include")!.Value);

        Assert.All(names, name => Assert.Contains(name, versions.Keys));
        Assert.All(versions.Values, version => Assert.Matches(@"^\d+\.\d+\.\d+$", version));
    }

    private static bool IsShared(string file) => file.EndsWith(".props", StringComparison.Ordinal) || file.EndsWith(".targets", StringComparison.Ordinal);

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project);

    private static string[] References(string project) => [.. ProjectReferences(project)
        .Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
        .Select(reference => NameOf(reference.Attribute("Include")!.Value))];

    private static IEnumerable<string> Named(string project) => ProjectReferences(project).Select(reference => reference.Attribute("Include")!.Value);

    private static IEnumerable<XElement> ProjectReferences(string project) => Repository.Xml(project).Descendants("ProjectReference");
}
