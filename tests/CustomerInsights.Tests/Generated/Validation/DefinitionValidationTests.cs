namespace ArmPayloads.CustomerInsights.Tests.Generated;

public sealed class DefinitionValidationTests : IDisposable
{
    private const string LastName = "LastName";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ForALink_WhenItNamesFieldsThatAreThere_IsSilent() => Assert.Empty(Errors(Hub(LastName)));

    [Fact]
    public void ForALink_WhenAFieldIsMisspelt_ReportsAndSuggests()
    {
        var finding = Assert.Single(Errors(Hub("LastNmae")));

        Assert.Equal(("ARMP202", "link-mapping-target-field", "links/VisitToContact"), (finding.Id, finding.Rule, finding.Resource));
        Assert.Equal(("/mappings/0/profileTypePropertyName", LastName), (finding.Path, finding.Suggestion));
        Assert.Null(finding.Place);
    }

    [Fact]
    public void ForACollection_WhenItIsNotMentioned_NothingIsCertain()
    {
        var definition = new HubDefinition { Interactions = Hub("LastNmae").Interactions, Links = Hub("LastNmae").Links };

        Assert.True(definition.Profiles.IsUndefined);
        Assert.Empty(Errors(definition));
    }

    [Fact]
    public void ForACollection_WhenItIsMentionedAndEmpty_ItsNamesAreMissing()
    {
        var definition = Hub(LastName);
        definition.Profiles = new();

        Assert.Contains(Errors(definition), finding => finding is { Id: "ARMP201", Path: "/targetProfileType" });
    }

    [Fact]
    public void ForANameOnTheServer_WhenExistingHasIt_NothingIsKnownOfIt()
    {
        var definition = Hub("LastNmae");
        definition.Profiles.Remove("Contact");
        Assert.NotEmpty(Errors(definition));

        definition.Existing.Profiles.Add("Contact");
        Assert.Empty(Errors(definition));
    }

    [Fact]
    public void ForAName_ThatNoAddressCanHold_Reports()
    {
        var definition = Hub(LastName);
        definition.Profiles["a b"] = new Profile { ApiEntitySetName = "Others", StrongIds = [] };

        Assert.Contains(Errors(definition), finding => finding is { Id: "ARMP401", Resource: "profiles/a b" });
    }

    [Fact]
    public void ForTheHubItself_WhenAValueIsTooLarge_Reports()
    {
        var definition = new HubDefinition { Hub = new Hub { Properties = new HubPropertiesFormat { HubBillingInfo = new HubBillingInfoFormat { MaxUnits = 11 } } } };
        var finding = Assert.Single(definition.Validate());

        Assert.Equal(("ARMP106", "hub", "/properties/hubBillingInfo/maxUnits"), (finding.Id, finding.Resource, finding.Path));
    }

    [Fact]
    public void ForAFolder_WhenItIsLoaded_HasTheSameFindings()
    {
        Hub("LastNmae").Save(_folder.Root);

        Assert.Equal(Texts(Hub("LastNmae").Validate()), Texts(HubDefinition.Load(_folder.Root).Validate()));
    }

    [Fact]
    public void ForAFolder_WhenACollectionsFolderIsThere_ItIsMentioned()
    {
        Hub(LastName).Save(_folder.Root);
        File.Delete(_folder.Path("profiles/Contact.json"));
        Assert.NotEmpty(Errors(HubDefinition.Load(_folder.Root)));

        Directory.Delete(_folder.Path("profiles"));
        Assert.Empty(Errors(HubDefinition.Load(_folder.Root)));
    }

    [Fact]
    public void ForANullResource_ThereIsAnAnswer() =>
        Assert.All(new HubDefinition { Profiles = { ["Contact"] = null! } }.Validate(), finding => Assert.Equal("profiles/Contact", finding.Resource));

    [Fact]
    public void ForAnEmptyDefinition_IsSilent() => Assert.Empty(new HubDefinition { Links = null!, Existing = null! }.Validate());

    private static IEnumerable<Finding> Errors(HubDefinition definition) =>
        definition.Validate().Where(finding => finding.Severity == RuleSeverity.Error);

    private static IEnumerable<string> Texts(IEnumerable<Finding> findings) => findings.Select(finding => finding.ToString());

    private static HubDefinition Hub(string mapped) => new()
    {
        Profiles =
        {
            ["Contact"] = new Profile
            {
                ApiEntitySetName = "Contacts",
                StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = ["Id"] }],
                Fields = [new Field { FieldName = "Id", FieldType = FieldType.EdmString }, new Field { FieldName = LastName, FieldType = FieldType.EdmString }],
            },
        },
        Interactions =
        {
            ["Visit"] = new Interaction
            {
                ApiEntitySetName = "Visits",
                IdPropertyNames = ["ContactId"],
                Fields = [new Field { FieldName = "ContactId", FieldType = FieldType.EdmString, IsRequired = true }, new Field { FieldName = "Surname", FieldType = FieldType.EdmString }],
            },
        },
        Links =
        {
            ["VisitToContact"] = new Link
            {
                SourceInteractionType = "Visit",
                TargetProfileType = "Contact",
                Mappings = [new() { InteractionTypePropertyName = "Surname", ProfileTypePropertyName = mapped }],
                ParticipantPropertyReferences = [new() { InteractionPropertyName = "ContactId", ProfilePropertyName = "Id" }],
            },
        },
    };
}
