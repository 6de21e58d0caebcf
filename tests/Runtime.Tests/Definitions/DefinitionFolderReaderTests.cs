using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public sealed class DefinitionFolderReaderTests : IDisposable
{
    private const string Json = """{"apiEntitySetName":"A","keys":[]}""";

    private static readonly NameConstraint s_name = new("profileName", "^[A-Za-z][A-Za-z0-9_]*$");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ForFolder_WhenItIsMissing_NamesItsFullPath()
    {
        DirectoryNotFoundException error = Assert.Throws<DirectoryNotFoundException>(
            () => new DefinitionFolderReader(Path.Combine(_folder.Root, "x", "..", "missing")));
        Assert.Contains(_folder.Path("missing"), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForCollection_WhenRead_IsInOrdinalOrderAndMayHoldComments()
    {
        _folder.Write("profiles/b.json", Json);
        _folder.Write("profiles/Z.json", "// last?\n" + Json);
        _folder.Write("profiles/a_.json", Json);
        _folder.Write("profiles/readme.md", "no payload");
        _folder.Write("profiles/inner/c.json", "no payload of this collection");
        Assert.Equal(["Z", "a_", "b"], ReadProfiles().Keys);
    }

    [Theory]
    [InlineData("Profiles")]
    [InlineData("profile")]
    public void ForCollection_WhenItsFolderIsNotThereByExactName_IsEmpty(string folder)
    {
        _folder.Write(folder + "/a.json", Json);
        Assert.Empty(ReadProfiles());
    }

    [Fact]
    public void ForFile_WhenItIsWrong_SaysWhichAndWhere()
    {
        _folder.Write("profiles/a.json", "{\n  \"keys\": 1\n}");
        PayloadJsonException error = Assert.Throws<PayloadJsonException>(ReadProfiles);
        Assert.Equal((_folder.Path(Path.Combine("profiles", "a.json")), 2, 11), (error.File, error.Line, error.Column));
        Assert.Contains("a.json: 'keys' must be an array", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1a.json")]
    [InlineData(".json")]
    [InlineData("a b.json")]
    public void ForFile_WhenItsNameIsNoName_IsRefused(string file)
    {
        _folder.Write("profiles/" + file, Json);
        Assert.Contains(file, Assert.Throws<InvalidDataException>(ReadProfiles).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Contact.json", "contact.json")]
    [InlineData("Contact.json", "Contact.JSON")]
    public void ForFiles_WhenNamesDifferOnlyInLetterCase_NamesBoth(string one, string other)
    {
        _folder.Write("profiles/" + one, Json);
        _folder.Write("profiles/" + other, Json);
        if (_folder.Files.Length < 2)
            return; // The file system knows no letter case, and the two are one.
        string message = Assert.Throws<InvalidDataException>(ReadProfiles).Message;
        Assert.Contains(one, message, StringComparison.Ordinal);
        Assert.Contains(other, message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForNested_WhenRead_HasBothNames()
    {
        _folder.Write("connectors/Blob.json", Json);
        _folder.Write("connectors/Blob/mappings/Rows.json", Json);
        _folder.Write("connectors/Blob/mappings/Cells.json", Json);
        _folder.Write("connectors/Archive/mappings/Rows.json", Json);
        _folder.Write("connectors/not a name/other/Rows.json", Json);
        Assert.Equal(["Archive/Rows", "Blob/Cells", "Blob/Rows"], ReadMappings().Keys);
    }

    [Fact]
    public void ForNested_WhenTheParentsNameIsNone_IsRefused()
    {
        _folder.Write("connectors/1 Blob/mappings/Rows.json", Json);
        Assert.Contains("1 Blob", Assert.Throws<InvalidDataException>(ReadMappings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForSingleFile_WhenThereOrNot_IsReadOrNull()
    {
        _folder.Write("hub.json", Json);
        _folder.Write("a/b.json", Json);
        var reader = new DefinitionFolderReader(_folder.Root);
        Assert.Equal(Json, reader.ReadFile("hub.json", Profile.ReadRequired)!.ToJson());
        Assert.NotNull(reader.ReadFile("a/b.json", Profile.ReadRequired));
        Assert.Null(reader.ReadFile("Hub.json", Profile.ReadRequired));
        Assert.Null(reader.ReadFile("x/hub.json", Profile.ReadRequired));
    }

    [Theory]
    [InlineData("../hub.json")]
    [InlineData("/etc/hub.json")]
    [InlineData("a/../../hub.json")]
    [InlineData("C:hub.json")]
    [InlineData("")]
    public void ForSingleFile_WhenItLeadsOut_IsRefused(string path) =>
        Assert.Throws<ArgumentException>(() => new DefinitionFolderReader(_folder.Root).ReadFile(path, Profile.ReadRequired));

    [Fact]
    public void ForCollection_WhenItsFolderIsThere_IsDefinedEvenIfItIsEmpty()
    {
        Assert.True(ReadProfiles().IsUndefined);
        Directory.CreateDirectory(_folder.Path("profiles"));
        Assert.False(ReadProfiles().IsUndefined);
    }

    [Fact]
    public void ForNested_WhenOneFolderIsThere_IsDefinedEvenIfItIsEmpty()
    {
        Directory.CreateDirectory(_folder.Path(Path.Combine("connectors", "Blob")));
        Assert.True(ReadMappings().IsUndefined);
        Directory.CreateDirectory(_folder.Path(Path.Combine("connectors", "Blob", "mappings")));
        Assert.False(ReadMappings().IsUndefined);
    }

    [Fact]
    public void ForCollection_WhenSomethingIsInItAlready_ItStays()
    {
        _folder.Write("profiles/a.json", Json);
        var profiles = new PayloadDictionary<Profile> { ["b"] = new Profile { ApiEntitySetName = "B", Keys = [] } };
        new DefinitionFolderReader(_folder.Root).ReadCollection("profiles", profiles, Profile.ReadRequired, s_name);
        Assert.Equal(["b", "a"], profiles.Keys);
    }

    private PayloadDictionary<Profile> ReadProfiles()
    {
        var profiles = PayloadDictionary<Profile>.CreateUndefined();
        new DefinitionFolderReader(_folder.Root).ReadCollection("profiles", profiles, Profile.ReadRequired, s_name);
        return profiles;
    }

    private PayloadDictionary<Profile> ReadMappings()
    {
        var mappings = PayloadDictionary<Profile>.CreateUndefined();
        new DefinitionFolderReader(_folder.Root).ReadNested("connectors", "mappings", mappings, Profile.ReadRequired, s_name, s_name);
        return mappings;
    }
}
