namespace ArmPayloads.Package.Tests;

/// <summary>No file in the repository knows the machine it was written on, or where packages come from.</summary>
public sealed class RepositoryTextTests
{
    private static readonly string[] s_extensions = [".cs", ".md", ".csproj", ".json", ".props", ".targets", ".sln", ".txt", ".config"];

    // In pieces, so that this file holds none of them.
    private static readonly string[] s_needles =
    [
        "/" + "work/", "/" + "tmp/", "/" + "Users/", @":\" + @"Users\",
        "nuget" + ".org", "pkgs.dev" + ".azure.com", "npm" + "js.org", "py" + "pi.org", "pythonhosted" + ".org", "proxy.golang" + ".org", "crates" + ".io", "maven" + ".org",
    ];

    [Fact]
    public void ForEveryFile_WhenRead_NamesNoMachineAndNoRegistry()
    {
        var files = Repository.Files().Where(file => s_extensions.Contains(Path.GetExtension(file))).ToList();

        Assert.True(files.Count > 100);
        Assert.Empty(files.SelectMany(Findings));
    }

    [Fact]
    public void ForTheRepositorysOwnPlace_WhenItIsSearchedFor_NoFileHoldsIt()
    {
        // Short roots, such as "/src", are ordinary words.
        Assert.DoesNotContain(Repository.Files(), file => Repository.Root.Length > 8 && File.ReadAllText(Repository.Path(file)).Contains(Repository.Root + "/", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Findings(string file)
    {
        var text = File.ReadAllText(Repository.Path(file));
        return s_needles.Where(needle => text.Contains(needle, StringComparison.OrdinalIgnoreCase)).Select(needle => $"{file}: {needle}");
    }
}
