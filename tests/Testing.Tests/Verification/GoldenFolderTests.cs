namespace ArmPayloads.Testing.Tests;

public sealed class GoldenFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("golden").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ForFolderBesideTheTest_WhenEqual_Passes()
    {
        GoldenFolder folder = GoldenFolder.At("Golden", ["*.golden.txt"]);
        Assert.Equal(["sub/Two.golden.txt", "One.golden.txt"], folder.Read().Keys.OrderByDescending(name => name, StringComparer.Ordinal));
        folder.Verify(new Dictionary<string, string> { ["One.golden.txt"] = "one\n", ["sub/Two.golden.txt"] = "two\n" });
    }

    [Fact]
    public void ForFolder_WhenFilesAreMissingExtraOrDifferent_FailsAndSaysSo()
    {
        Write("same.txt", "same\n");
        Write("left.txt", "left\n");
        Write("changed.txt", "a\nb\n");
        string message = Failure.Of(() => Folder(update: false).Verify(
            new Dictionary<string, string> { ["same.txt"] = "same\n", ["changed.txt"] = "a\nc\n", ["fresh.txt"] = "fresh\n" }));
        Assert.Contains("left.txt: expected, but not produced", message);
        Assert.Contains("fresh.txt: produced, but not expected\n+ fresh\n", message);
        Assert.Contains("changed.txt: different (- expected, + actual)\n  a\n- b\n+ c\n", message);
        Assert.DoesNotContain("same.txt", message);
        Assert.Equal(["changed.txt", "left.txt", "same.txt"], Files());
    }

    [Fact]
    public void ForFolder_WhenUpdated_FailsOnceAndThenPasses()
    {
        Write("left.txt", "left\n");
        Write("input.json", "{}");
        var actual = new Dictionary<string, string> { ["sub/fresh.txt"] = "fresh\n" };
        Assert.Contains("golden files were updated", Failure.Of(() => Folder(update: true).Verify(actual)));
        Assert.Equal(["input.json", "sub/fresh.txt"], Files());
        Folder(update: false).Verify(actual);
        Folder(update: true).Verify(actual);
    }

    [Fact]
    public void ForGoldenFile_WhenCheckedOutWithCarriageReturns_IsEqual()
    {
        Write("a.txt", "a\r\nb\r\n");
        Folder(update: false).Verify(new Dictionary<string, string> { ["a.txt"] = "a\nb\n" });
        Assert.Contains(
            "+ a\u240D", Failure.Of(() => Folder(update: false).Verify(new Dictionary<string, string> { ["a.txt"] = "a\r\nb\n" })));
    }

    [Theory]
    [InlineData("../escaped.txt")]
    [InlineData("/rooted.txt")]
    [InlineData("other.json")]
    public void ForName_WhenItIsNoGoldenFile_FailsAndWritesNothing(string name)
    {
        Assert.Contains(name, Failure.Of(() => Folder(update: true).Verify(new Dictionary<string, string> { [name] = "" })));
        Assert.Empty(Files());
    }

    [Fact]
    public void ForUpdate_WhenTheVariableIsNotSet_IsOff()
    {
        bool set = Environment.GetEnvironmentVariable("ARMPAYLOADS_UPDATE_GOLDEN") == "1";
        Assert.Equal(set, GoldenFolder.At("Golden").Update);
    }

    [Fact]
    public void ForSourceFolder_WhenTheCompilerMappedItsRoot_IsFound()
    {
        Assert.EndsWith("Testing.Tests", SourceTree.FolderOf("/_/Testing.Tests/Failure.cs"));
        Assert.Contains("/_/nowhere/A.cs", Failure.Of(() => SourceTree.FolderOf("/_/nowhere/A.cs")));
    }

    private GoldenFolder Folder(bool update) => GoldenFolder.At(_folder, ["*.txt"], update);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
