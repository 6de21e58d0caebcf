using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public sealed class DefinitionFolderWriterTests : IDisposable
{
    private static readonly NameConstraint s_any = new("name");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ForDefinition_WhenSaved_IsIndentedWithLineFeedsAndReadable()
    {
        Save(Profiles("Contact"), removeOthers: false);
        string text = File.ReadAllText(_folder.Path("profiles/Contact.json"));
        Assert.Equal("{\n  \"apiEntitySetName\": \"Ünter & <Über>\",\n  \"keys\": []\n}\n", text);
        Assert.Equal(["profiles/Contact.json"], _folder.Files);
    }

    [Fact]
    public void ForDefinition_WhenSavedAndLoaded_IsTheSame()
    {
        var writer = new DefinitionFolderWriter();
        writer.WriteFile("hub.json", Sample.Minimal());
        writer.WriteCollection("profiles", Profiles("b", "a", "ü (1)"), s_any);
        writer.WriteNested("connectors", "mappings", Profiles("Blob/Rows", "Blob/Cells"), s_any, s_any);
        writer.Commit(_folder.Path("new/deep"), removeOthers: false);
        Assert.Equal(
            ["new/deep/connectors/Blob/mappings/Cells.json", "new/deep/connectors/Blob/mappings/Rows.json", "new/deep/hub.json", "new/deep/profiles/a.json", "new/deep/profiles/b.json", "new/deep/profiles/ü (1).json"],
            _folder.Files);
        var reader = new DefinitionFolderReader(_folder.Path("new/deep"));
        var mappings = new PayloadDictionary<Profile>();
        reader.ReadNested("connectors", "mappings", mappings, Profile.ReadRequired, s_any, s_any);
        Assert.Equal(["Blob/Cells", "Blob/Rows"], mappings.Keys);
        Assert.Equal(Sample.Minimal().ToJson(), reader.ReadFile("hub.json", Profile.ReadRequired)!.ToJson());
    }

    [Fact]
    public void ForFile_WhenItsContentIsUnchanged_IsNotTouched()
    {
        Save(Profiles("a", "b"), removeOthers: false);
        var before = new DateTime(2017, 4, 26, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.Path("profiles/a.json"), before);
        File.WriteAllText(_folder.Path("profiles/b.json"), "other");
        File.SetLastWriteTimeUtc(_folder.Path("profiles/b.json"), before);
        Save(Profiles("a", "b"), removeOthers: true);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.Path("profiles/a.json")));
        Assert.NotEqual(before, File.GetLastWriteTimeUtc(_folder.Path("profiles/b.json")));
        Assert.StartsWith("{", File.ReadAllText(_folder.Path("profiles/b.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void ForOtherFiles_WhenNothingIsSaid_AreLeft()
    {
        _folder.Write("profiles/old.json", "{}");
        Save(Profiles("a"), removeOthers: false);
        Assert.Equal(["profiles/a.json", "profiles/old.json"], _folder.Files);
    }

    [Fact]
    public void ForOtherFiles_WhenToBeRemoved_OnlyJsonOfTheCollectionsGoes()
    {
        foreach (string file in (string[])["profiles/old.json", "profiles/readme.md", "profiles/inner/x.json", "links/old.json", "hub.json", "existing.json", "connectors/Blob.json", "connectors/Blob/mappings/Old.json", "connectors/Blob/notes/x.json"])
            _folder.Write(file, "{}");
        var writer = new DefinitionFolderWriter();
        writer.WriteFile("hub.json", null);
        writer.WriteCollection("profiles", Profiles("a"), s_any);
        writer.WriteNested("connectors", "mappings", Profiles(), s_any, s_any);
        writer.Commit(_folder.Root, removeOthers: true);
        Assert.Equal(
            ["connectors/Blob.json", "connectors/Blob/notes/x.json", "existing.json", "links/old.json", "profiles/a.json", "profiles/inner/x.json", "profiles/readme.md"],
            _folder.Files);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("C:evil")]
    [InlineData("")]
    [InlineData("a\n")]
    [InlineData("a*")]
    [InlineData("nul")]
    [InlineData("COM1.x")]
    [InlineData("a ")]
    public void ForName_WhenItIsBad_NoFileIsTouched(string name)
    {
        var writer = new DefinitionFolderWriter();
        Assert.Throws<ArgumentException>(() => writer.WriteCollection("profiles", Profiles("good", name), s_any));
        Assert.Throws<ArgumentException>(() => writer.WriteNested("connectors", "mappings", Profiles(name + "/x"), s_any, s_any));
        Assert.Throws<ArgumentException>(() => writer.WriteFile(name + "/../x.json", Sample.Minimal()));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void ForPayload_WhenItCannotBeWritten_NoFileIsTouched()
    {
        Dictionary<string, Profile> profiles = Profiles("a", "b");
        profiles["b"].ApiEntitySetName = "\ud83d";
        Assert.Throws<ArgumentException>(() => Save(profiles, removeOthers: true));
        profiles["b"] = null!;
        Assert.Throws<ArgumentException>(() => Save(profiles, removeOthers: true));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [InlineData("a", "A")]
    [InlineData("Blob/x", "blob/y")]
    public void ForNames_WhenTheyDifferOnlyInLetterCase_AreRefused(string one, string other)
    {
        var writer = new DefinitionFolderWriter();
        Assert.Throws<InvalidDataException>(() =>
        {
            if (one.Contains('/', StringComparison.Ordinal))
                writer.WriteNested("connectors", "mappings", Profiles(one, other), s_any, s_any);
            else
                writer.WriteCollection("profiles", Profiles(one, other), s_any);
        });
    }

    [Fact]
    public void ForFile_WhenAnotherDiffersOnlyInLetterCase_IsRefusedOrReplacesIt()
    {
        _folder.Write("profiles/contact.json", "{}");
        Assert.Throws<InvalidDataException>(() => Save(Profiles("Contact", "other"), removeOthers: false));
        Assert.Equal(["profiles/contact.json"], _folder.Files);
        Save(Profiles("Contact"), removeOthers: true);
        Assert.Equal(["profiles/Contact.json"], _folder.Files);
    }

    [Fact]
    public void ForCommit_WhenAPlaceIsTaken_LeavesNothingHalfWritten()
    {
        _folder.Write("profiles/a.json", "old");
        Directory.CreateDirectory(_folder.Path("profiles/b.json"));
        Assert.ThrowsAny<Exception>(() => Save(Profiles("a", "b"), removeOthers: false));
        Assert.Equal(["profiles/a.json"], _folder.Files);
        Assert.EndsWith("}\n", File.ReadAllText(_folder.Path("profiles/a.json")), StringComparison.Ordinal);
    }

    private static Dictionary<string, Profile> Profiles(params string[] names) =>
        names.ToDictionary(name => name, _ => new Profile { ApiEntitySetName = "Ünter & <Über>", Keys = [] });

    private void Save(Dictionary<string, Profile> profiles, bool removeOthers)
    {
        var writer = new DefinitionFolderWriter();
        writer.WriteCollection("profiles", profiles, s_any);
        writer.Commit(_folder.Root, removeOthers);
    }
}
