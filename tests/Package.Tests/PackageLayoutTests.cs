using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests;

/// <summary>What is in the packages, file by file.</summary>
[Collection(nameof(ConsumersCollection))]
public sealed class PackageLayoutTests(ConsumersFixture consumers)
{
    [Fact]
    public void ForArmPayloads_WhenPacked_HoldsTheseFilesAndNoOthers()
    {
        string[] libraries =
        [
            .. from framework in new[] { "net10.0", "net8.0", "netstandard2.0" }
               from file in new[] { "ArmPayloads.Contracts.dll", "ArmPayloads.Contracts.xml", "ArmPayloads.dll", "ArmPayloads.xml" }
               select $"lib/{framework}/{file}",
        ];

        Assert.Equal(
            [
                "ArmPayloads.nuspec",
                "README.md",
                // One folder only: the compiler loads the assemblies of one that fits, and an older compiler finds none.
                "analyzers/dotnet/roslyn4.14/cs/ArmPayloads.Analyzers.dll",
                "analyzers/dotnet/roslyn4.14/cs/ArmPayloads.CodeFixes.dll",
                "analyzers/dotnet/roslyn4.14/cs/ArmPayloads.Contracts.dll",
                "analyzers/dotnet/roslyn4.14/cs/ArmPayloads.Generator.dll",
                "buildTransitive/ArmPayloads.props",
                "buildTransitive/ArmPayloads.targets",
                .. libraries,
            ],
            Files(consumers.Packages.Runtime));
    }

    [Fact]
    public void ForCustomerInsights_WhenPacked_HoldsItsSchemasAndNoAssembly()
    {
        var schemas = Repository.Files("src/CustomerInsights/schemas").Select(file => "schemas/" + Path.GetFileName(file)).ToArray();

        Assert.Equal(
            ["ArmPayloads.CustomerInsights.nuspec", "README.md", "buildTransitive/ArmPayloads.CustomerInsights.props", .. schemas],
            Files(consumers.Packages.CustomerInsights));
        Assert.Contains("schemas/profile.json", schemas);
    }

    [Fact]
    public void ForCustomerInsights_WhenPacked_ItsDependencyBringsEverything()
    {
        var dependency = Assert.Single(Nuspec(consumers.Packages.CustomerInsights).Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal("ArmPayloads", dependency.Attribute("id")!.Value);
        Assert.Equal(consumers.Packages.Version, dependency.Attribute("version")!.Value);
        Assert.Equal("All", dependency.Attribute("include")!.Value);
    }

    [Fact]
    public void ForAllPackages_WhenPacked_TheyHaveALicenseAndAReadme()
    {
        foreach (var package in new[] { consumers.Packages.Runtime, consumers.Packages.CustomerInsights, consumers.Packages.Cli })
        {
            var metadata = Nuspec(package).Descendants().ToLookup(element => element.Name.LocalName, element => element.Value);
            Assert.Equal("MIT", Assert.Single(metadata["license"]));
            Assert.Equal("README.md", Assert.Single(metadata["readme"]));
        }
    }

    [Fact]
    public void ForEveryAssembly_WhenPacked_ItsSourcesAreNamedWithoutTheMachine()
    {
        using var package = ZipFile.OpenRead(consumers.Packages.Runtime);
        var assemblies = package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)).ToList();

        Assert.Equal(10, assemblies.Count);
        foreach (var assembly in assemblies)
        {
            var sources = Sources(Bytes(assembly));
            Assert.NotEmpty(sources);
            Assert.All(sources, source => Assert.StartsWith("/_", source, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ForEveryFile_WhenPacked_DoesNotNameTheRepositorysPlace()
    {
        foreach (var path in new[] { consumers.Packages.Runtime, consumers.Packages.CustomerInsights, consumers.Packages.Cli })
        {
            using var package = ZipFile.OpenRead(path);
            Assert.All(package.Entries, entry => Assert.Equal(-1, Bytes(entry).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(Repository.Root + Path.DirectorySeparatorChar))));
        }
    }

    private static string[] Files(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return [.. package.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];
    }

    // The rest is how a package is a package.
    private static bool IsOurs(string file) => !file.StartsWith("_rels/", StringComparison.Ordinal)
        && !file.StartsWith("package/", StringComparison.Ordinal)
        && file != "[Content_Types].xml";

    private static XDocument Nuspec(string path)
    {
        using var package = ZipFile.OpenRead(path);
        using var stream = package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static string[] Sources(byte[] assembly)
    {
        using var image = new PEReader(new MemoryStream(assembly));
        var symbols = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using var provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        var reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
    }
}
