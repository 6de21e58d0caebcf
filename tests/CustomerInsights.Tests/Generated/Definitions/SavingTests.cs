namespace ArmPayloads.CustomerInsights.Tests.Generated;

public sealed class SavingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1", "profileName")]
    [InlineData("", "profileName")]
    [InlineData("../Contact", "profileName")]
    [InlineData("a/b", "profileName")]
    [InlineData("NUL", "profileName")]
    public void ForABadName_WhenSaved_NothingIsWritten(string name, string parameter)
    {
        var definition = HubDefinitionTests.Whole();
        definition.Profiles[name] = new Profile { ApiEntitySetName = "a", StrongIds = [] };

        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => definition.Save(_folder.Root)).ParamName);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void ForNames_ThatDifferOnlyInLetterCase_NothingIsWritten()
    {
        var definition = HubDefinitionTests.Whole();
        definition.Profiles["CONTACT"] = definition.Profiles["Contact"];

        Assert.Throws<InvalidDataException>(() => definition.Save(_folder.Root));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void ForAPayload_ThatCannotBeWritten_NothingIsWritten()
    {
        HubDefinitionTests.Whole().Save(_folder.Root);
        var before = _folder.Files.Select(_folder.Read).ToArray();
        var definition = HubDefinitionTests.Whole();
        definition.Connectors["Blob"].DisplayName = "changed";
        definition.RoleAssignments["Admins"].DisplayName["en-us"] = "\ud800";

        Assert.Throws<ArgumentException>(() => definition.Save(_folder.Root));
        Assert.Equal(before, _folder.Files.Select(_folder.Read));
    }

    [Fact]
    public void ForOtherFiles_WhenSaved_AreLeftAlone()
    {
        HubDefinitionTests.Whole().Save(_folder.Root);
        new HubDefinition { Links = { ["Other"] = (Link)Seeds.Load("link") } }.Save(_folder.Root);

        Assert.Contains("links/VisitToContact.json", _folder.Files);
        Assert.Contains("hub.json", _folder.Files);
        Assert.Equal(10, _folder.Files.Length);
    }

    [Fact]
    public void ForOtherFiles_WhenTheyAreToGo_OnlyPayloadsOfTheSetGo()
    {
        HubDefinitionTests.Whole().Save(_folder.Root);
        _folder.Write("links/notes.md", "kept");
        _folder.Write("readme.md", "kept");
        _folder.Write("reports/Revenue.json", "{}");
        new HubDefinition { Links = { ["Other"] = (Link)Seeds.Load("link") } }.Save(_folder.Root, removeOthers: true);

        Assert.Equal(["links/Other.json", "links/notes.md", "readme.md", "reports/Revenue.json"], _folder.Files);
    }

    [Fact]
    public void ForADefinition_WhenSavedTwice_UnchangedFilesAreNotTouched()
    {
        HubDefinitionTests.Whole().Save(_folder.Root);
        var past = new DateTime(2017, 4, 26, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in _folder.Files)
            File.SetLastWriteTimeUtc(_folder.Path(file), past);
        var definition = HubDefinitionTests.Whole();
        definition.Profiles["Account"].TypeName = "Account";
        definition.Save(_folder.Root, removeOthers: true);

        Assert.Equal(["profiles/Account.json"], _folder.Files.Where(file => File.GetLastWriteTimeUtc(_folder.Path(file)) != past));
    }

    [Fact]
    public void ForAFolder_ThatCannotBeMade_NothingIsWritten()
    {
        _folder.Write("roleAssignments", "a file where the folder belongs");

        Assert.ThrowsAny<IOException>(() => HubDefinitionTests.Whole().Save(_folder.Root));
        Assert.Equal(["roleAssignments"], _folder.Files);
    }

    [Fact]
    public void ForAFile_ThatCannotBeReplaced_NoOtherIsHalfWritten()
    {
        // Where the file belongs there is a folder, which shows only when everything else is in its place.
        _folder.Write("roleAssignments/Admins.json/x.txt", "in the way");

        Assert.ThrowsAny<SystemException>(() => HubDefinitionTests.Whole().Save(_folder.Root));
        Assert.DoesNotContain(_folder.Files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
        File.Delete(_folder.Path("roleAssignments/Admins.json/x.txt"));
        Directory.Delete(_folder.Path("roleAssignments/Admins.json"));
        Assert.All(HubDefinition.Load(_folder.Root).Profiles, profile => Assert.Equal(HubDefinitionTests.Whole().Profiles[profile.Key].ToJson(), profile.Value.ToJson()));
    }
}
