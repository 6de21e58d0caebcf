namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class SeedTests
{
    public static TheoryData<string> Names => [.. Seeds.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ForASeedBody_WhenItIsReadAndWritten_ItIsTheSameJson(string name)
    {
        JsonAssert.Same(Seeds.Read(name), Seeds.Load(name).ToJson());
        JsonAssert.Same(Seeds.Read(name), Seeds.Load(name).ToJson(indented: true));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ForASeedBody_WhenItIsRead_EveryMemberIsKnown(string name) =>
        Assert.Empty(PayloadGraph.Unknown(Seeds.Load(name)));

    [Fact]
    public void ForTheConnector_WhenItIsRead_EveryValueIsReachedByItsType()
    {
        var connector = (Connector)Seeds.Load("connector");

        Assert.Equal(ConnectorType.AzureBlob, connector.ConnectorType);
        Assert.Equal("testConnector", connector.DisplayName);
        Assert.Equal("Test connector", connector.Description);
        var url = Assert.IsType<AzureBlobConnectorProperties>(connector.ConnectorProperties).ConnectionKeyVaultUrl;
        Assert.True(url.IsSet);
        Assert.Null(url.Text);
        Assert.Equal("Contoso", url.ConnectionKeyVaultUrlObject!.OrganizationId);
        Assert.Equal("https://www.contoso.com/", url.ConnectionKeyVaultUrlObject.OrganizationUrl);
    }

    [Fact]
    public void ForTheLink_WhenItIsRead_EveryValueIsReachedByItsType()
    {
        var link = (Link)Seeds.Load("link");

        Assert.Equal("linkTest4806", link.LinkName);
        Assert.Equal("testInteraction1949", link.SourceInteractionType);
        Assert.Equal("testProfile1446", link.TargetProfileType);
        Assert.Equal([new("en-us", "Link DisplayName")], link.DisplayName);
        Assert.Equal([new("en-us", "Link Description")], link.Description);
        var mapping = Assert.Single(link.Mappings);
        Assert.Equal("testInteraction1949", mapping.InteractionTypePropertyName);
        Assert.Equal("testProfile1446", mapping.ProfileTypePropertyName);
        Assert.True(mapping.IsProfileTypeId);
        Assert.Equal(LinkType.UpdateAlways, mapping.LinkType);
        var reference = Assert.Single(link.ParticipantPropertyReferences);
        Assert.Equal("testInteraction1949", reference.InteractionPropertyName);
        Assert.Equal("ProfileId", reference.ProfilePropertyName);
    }

    [Fact]
    public void ForTheProfile_WhenItIsRead_EveryValueIsReachedByItsType()
    {
        var profile = (Profile)Seeds.Load("profile");

        Assert.Equal("SchemaItemTypeLink", profile.SchemaItemTypeLink);
        Assert.Equal(@"\\Images\\smallImage.jpg", profile.SmallImage);
        Assert.Equal(@"\\Images\\LargeImage.jpg", profile.LargeImage);
        Assert.Equal("TestProfileType396", profile.ApiEntitySetName);
        Assert.Equal(["Id", "ProfileId"], profile.StrongIds.Select(id => id.StrongIdName));
        Assert.Equal(["Id", "SavingAccountBalance"], profile.StrongIds[0].KeyPropertyNames);
        Assert.Equal(["ProfileId", "LastName"], profile.StrongIds[1].KeyPropertyNames);
        Assert.Equal(["Id", "ProfileId", "LastName", "TestProfileType396", "SavingAccountBalance"], profile.Fields.Select(field => field.FieldName));
        Assert.All(profile.Fields.Take(4), field => Assert.Equal(FieldType.EdmString, field.FieldType));
        Assert.Equal(FieldType.EdmInt32, profile.Fields[4].FieldType);
        Assert.All(profile.Fields, field => Assert.Equal((false, true), (field.IsArray, field.IsRequired)));
    }

    [Fact]
    public void ForTheRelationship_WhenItIsRead_EveryValueIsReachedByItsType()
    {
        var relationship = (Relationship)Seeds.Load("relationship");

        Assert.Equal(Cardinality.OneToOne, relationship.Cardinality);
        Assert.Equal([new("en-us", "Relationship DisplayName")], relationship.DisplayName);
        Assert.Equal([new("en-us", "Relationship Description")], relationship.Description);
        Assert.Empty(relationship.Fields);
        Assert.Equal("CurrentProfile", relationship.ProfileType);
        Assert.Equal("AssociatedProfile", relationship.RelatedProfileType);
    }

    [Fact]
    public void ForTheRoleAssignment_WhenItIsRead_EveryValueIsReachedByItsType()
    {
        var assignment = (RoleAssignment)Seeds.Load("role-assignment");

        Assert.Equal(RoleName.Admin, assignment.Role);
        Assert.Equal(["4c54c38ffa9b416ba5a6d6c8a20cbe7e", "93061d15a5054f2b9948ae25724cf9d5"], assignment.Principals.Select(principal => principal.PrincipalId));
        Assert.All(assignment.Principals, principal => Assert.Equal(PrincipalType.User, principal.PrincipalType));
    }
}
