using System.CommandLine;
using ArmPayloads.Cli.Commands;

namespace ArmPayloads.Cli.Tests.Commands;

public sealed class DeriveCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("armpayloads-derive-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void ForPages_WhenAllAreUnderstood_ExitsWithZero()
    {
        var (code, error) = Run(BinPages.Regular);

        Assert.Equal(0, code);
        Assert.Equal("", error);
    }

    [Theory]
    [InlineData("|PUT|`<warehouse-endpoint>/manage/bins/<binName>`|", "error ARMD006")]
    [InlineData("|PUT|`nowhere`|", "error ARMD012")]
    [InlineData("|FETCH|`nowhere`|", "error ARMD012")]
    public void ForPages_WhenOneIsNotUnderstood_ItIsNamedAndTheExitCodeSaysSo(string request, string words)
    {
        var (code, error) = Run([.. BinPages.Regular, BinPages.Put("operations/other.md", request: request)]);

        Assert.Equal(1, code);
        Assert.Contains("operations/other.md", error, StringComparison.Ordinal);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Fact]
    public void ForPages_WhenSomethingWasAssumed_ItIsToldAndTheExitCodeIsZero()
    {
        var (code, error) = Run([BinPages.Put(statuses: ""), BinPages.Type()]);

        Assert.Equal(0, code);
        Assert.Contains("operations/bin-put.md(9): warning ARMD018", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAFile_WhenItsBytesAreNoUtf8_TheLineIsToldAndTheRestDerived()
    {
        var page = BinPages.Type();
        Write(BinPages.Put());
        var file = Write(page);
        var bytes = File.ReadAllBytes(file);
        bytes[page.Text.IndexOf("lie.", StringComparison.Ordinal)] = 0x96;
        File.WriteAllBytes(file, bytes);

        var (code, error) = Run([]);

        Assert.Equal(0, code);
        Assert.Contains("types/bin.md(10): warning ARMD002", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ForPages_WhenNothingIsDerivedFromThem_TheSchemasThatAreThereStay()
    {
        Run(BinPages.Regular);
        Directory.Delete(Path.Combine(_folder.FullName, "pages"), recursive: true);

        var (code, error) = Run([new SourceText("README.md", "# Warehouses")]);

        Assert.Equal(1, code);
        Assert.Contains("error ARMD008", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "schemas", "bin.json")));
    }

    [Fact]
    public void ForASchema_WhenItsPageCanNoLongerBeRead_StaysUntilItCan()
    {
        var shelf = BinPages.Put("operations/shelf-put.md", request: BinPages.Request(address: BinPages.Warehouse + "/shelves/<shelfName>"), parameters: "", body: "A shelf:\n\n```json\n{ \"size\": 5 }\n```", response: "");
        Run([.. BinPages.Regular, shelf]);
        var file = Path.Combine(_folder.FullName, "schemas", "shelf.json");
        Assert.True(File.Exists(file));

        var (broken, _) = Run([shelf with { Text = shelf.Text.Replace("https://management", "management", StringComparison.Ordinal) }]);

        Assert.Equal((1, true), (broken, File.Exists(file)));
        Write(shelf with { Text = "# Nothing" });
        Assert.Equal((0, false), (Run([]).Code, File.Exists(file)));
    }

    [Fact]
    public void ForAProblemOfASchema_ItsPlaceIsThatOfTheWrittenFile()
    {
        var (code, error) = Run([BinPages.Put(body: "Nothing is said of it.", response: "")]);

        Assert.Equal(1, code);
        Assert.Contains("/schemas/bin.json(", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAFolder_WhenItIsAFile_IsAnErrorOfTheCommandLine()
    {
        var file = Write(BinPages.Put());

        var arguments = new RootCommand { new DeriveCommand() }.Parse(["derive", _folder.FullName, "--out", file]);

        Assert.Equal($"Option '--out' names a folder, and '{file}' is a file.", Assert.Single(arguments.Errors).Message);
    }

    [Theory]
    [InlineData("--out", "", "--report", "all.txt")]
    [InlineData("--report", "", "--out", "schemas")]
    [InlineData("--report", " ", "--out", "schemas")]
    public void ForAnOption_WhenItNamesNothing_IsAnErrorOfTheCommandLine(params string[] options)
    {
        var arguments = new RootCommand { new DeriveCommand() }.Parse(["derive", _folder.FullName, .. options]);

        Assert.Equal($"Option '{options[0]}' names nothing.", Assert.Single(arguments.Errors).Message);
    }

    [Fact]
    public void ForAReport_WhenItNamesAPage_ThePageStays()
    {
        var page = Write(BinPages.Put());
        var text = File.ReadAllText(page);

        var (code, error) = Run([], "--report", page);

        Assert.Equal((2, text), (code, File.ReadAllText(page)));
        Assert.Contains($"Option '--report' names '{page}', which is read", error, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAReport_WhenItsFolderIsNotThere_ItIsMade()
    {
        var report = Path.Combine(_folder.FullName, "reports", "all.txt");

        var (code, _) = Run([BinPages.Put(statuses: ""), BinPages.Type()], "--report", report);

        Assert.Equal(0, code);
        Assert.Contains("ARMD018", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void ForAnOption_WhenThereIsNone_IsAnErrorOfTheCommandLine()
    {
        var arguments = new RootCommand { new DeriveCommand() }.Parse(["derive", _folder.FullName, "--out", "schemas", "--chek"]);

        Assert.Equal("There is no option '--chek'.", Assert.Single(arguments.Errors).Message);
    }

    private (int Code, string Error) Run(IEnumerable<SourceText> pages, params string[] options)
    {
        foreach (var page in pages)
            Write(page);
        using var error = new StringWriter();
        var arguments = new RootCommand { new DeriveCommand() }.Parse(["derive", Path.Combine(_folder.FullName, "pages"), "--out", Path.Combine(_folder.FullName, "schemas"), .. options]);
        var code = arguments.Invoke(new InvocationConfiguration { Output = TextWriter.Null, Error = error });
        return (code, error.ToString());
    }

    private string Write(SourceText page)
    {
        var file = Path.Combine(_folder.FullName, "pages", page.File);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, page.Text);
        return file;
    }
}
