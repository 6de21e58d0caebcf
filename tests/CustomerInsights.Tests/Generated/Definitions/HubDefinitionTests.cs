namespace ArmPayloads.CustomerInsights.Tests.Generated;

public sealed class HubDefinitionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ForAWholeHub_WhenSavedAndLoaded_IsTheSame()
    {
        var definition = Whole();
        definition.Save(_folder.Root);
        var loaded = HubDefinition.Load(_folder.Root);

        Assert.Equal(
            [
                "connectors/Blob.json", "existing.json", "hub.json", "interactions/Visit.json", "links/VisitToContact.json",
                "profiles/Account.json", "profiles/Contact.json", "relationships/Current_Associated.json", "roleAssignments/Admins.json",
            ],
            _folder.Files);
        Assert.Equal(Contents(definition), Contents(loaded));
        Assert.Equal(9, Contents(loaded).Length);
    }

    [Fact]
    public void ForADefinition_WhenSaved_TheFilesAreForPeople()
    {
        new HubDefinition { Profiles = { ["Contact"] = new Profile { ApiEntitySetName = "Kontäkte <&>", StrongIds = [] } } }.Save(_folder.Root);

        Assert.Equal("{\n  \"strongIds\": [],\n  \"apiEntitySetName\": \"Kontäkte <&>\"\n}\n", _folder.Read("profiles/Contact.json"));
        Assert.Equal(["profiles/Contact.json"], _folder.Files);
    }

    [Fact]
    public void ForAnEmptyFolder_WhenLoaded_IsAnEmptyDefinition()
    {
        var definition = HubDefinition.Load(_folder.Root);

        Assert.Null(definition.Hub);
        Assert.Empty(Contents(definition));
        definition.Save(_folder.Root);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void ForFiles_WithCommentsAndTrailingCommas_AreLoaded()
    {
        _folder.Write("profiles/Contact.json", "\ufeff// who buys\n{ \"apiEntitySetName\": \"Contacts\", /* keys */ \"strongIds\": [], }\n");
        _folder.Write("profiles/notes.txt", "not JSON");
        _folder.Write("other/x.json", "not JSON");

        Assert.Equal("Contacts", Assert.Single(HubDefinition.Load(_folder.Root).Profiles).Value.ApiEntitySetName);
    }

    [Fact]
    public void ForExisting_WhenLoaded_HasTheNamesOfTheServer()
    {
        _folder.Write("existing.json", """{ "profiles": ["Account", "Company"], "gadgets": ["Home"] }""");
        var definition = HubDefinition.Load(_folder.Root);

        Assert.Equal(["Account", "Company"], definition.Existing.Profiles);
        Assert.Equal(["gadgets"], definition.Existing.AdditionalProperties.Keys);
        Assert.Equal("""{"profiles":["Account","Company"],"gadgets":["Home"]}""", definition.Existing.ToJson());
    }

    [Fact]
    public void ForSegments_ASetHoldsWhatTheyAreWrittenAs_AndSoDoTheirFiles()
    {
        var definition = new HubDefinition { Segments = { ["Regulars"] = new SegmentDefinition { Query = "PROFILE(Patron)", ActivationStatus = ActivationStatus.Active } } };
        definition.Save(_folder.Root);

        var segment = Assert.Single(HubDefinition.Load(_folder.Root).Segments);

        Assert.Equal(["segments/Regulars.json"], _folder.Files);
        Assert.Equal(("Regulars", """{"query":"PROFILE(Patron)","activationStatus":"Active"}"""), (segment.Key, segment.Value.ToJson()));
    }

    [Fact]
    public void ForASegment_WhenTheDefinitionIsValidated_ItsRulesHold()
    {
        var definition = new HubDefinition { Profiles = { }, Segments = { ["Regulars"] = new SegmentDefinition { Query = "SEGMENT(Regular)", MemberIds = ["1"] } } };

        Assert.Equal(["segment-body-subset", "segment-query-names"], definition.Validate().Select(finding => finding.Rule));
        Assert.Equal("\"SEGMENT(Regulars)\"", definition.Validate()[1].Edit!.Steps[0].Value);
    }

    [Fact]
    public void ForAFolder_ThatIsNotThere_IsSaid() =>
        Assert.Throws<DirectoryNotFoundException>(() => HubDefinition.Load(_folder.Path("nowhere")));

    [Fact]
    public void ForANewFolder_WhenSaved_IsMade()
    {
        Whole().Save(_folder.Path("a/b"));

        Assert.Contains("a/b/profiles/Contact.json", _folder.Files);
    }

    internal static HubDefinition Whole() => new()
    {
        Hub = new Hub { Location = "West US", Properties = new HubPropertiesFormat { HubBillingInfo = new HubBillingInfoFormat { SkuName = "B0", MinUnits = 1 } } },
        Connectors = { ["Blob"] = (Connector)Seeds.Load("connector") },
        Interactions = { ["Visit"] = new Interaction { ApiEntitySetName = "Visits", Fields = [new Field { FieldName = "Surname", FieldType = "Edm.String" }] } },
        Links = { ["VisitToContact"] = (Link)Seeds.Load("link") },
        Profiles = { ["Contact"] = (Profile)Seeds.Load("profile"), ["Account"] = new Profile { ApiEntitySetName = "Accounts", StrongIds = [] } },
        Relationships = { ["Current_Associated"] = (Relationship)Seeds.Load("relationship") },
        RoleAssignments = { ["Admins"] = (RoleAssignment)Seeds.Load("role-assignment") },
        Existing = new HubExisting { Profiles = ["Company"], Links = [] },
    };

    private static string[] Contents(HubDefinition definition) =>
    [
        .. definition.Connectors.Select(entry => $"connectors/{entry.Key} {entry.Value.ToJson()}"),
        .. definition.Interactions.Select(entry => $"interactions/{entry.Key} {entry.Value.ToJson()}"),
        .. definition.Links.Select(entry => $"links/{entry.Key} {entry.Value.ToJson()}"),
        .. definition.Profiles.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"profiles/{entry.Key} {entry.Value.ToJson()}"),
        .. definition.Relationships.Select(entry => $"relationships/{entry.Key} {entry.Value.ToJson()}"),
        .. definition.RoleAssignments.Select(entry => $"roleAssignments/{entry.Key} {entry.Value.ToJson()}"),
        .. definition.Existing.ToJson() is "{}" ? Array.Empty<string>() : ["existing " + definition.Existing.ToJson()],
        .. definition.Hub is null ? Array.Empty<string>() : ["hub " + definition.Hub.ToJson()],
    ];
}
