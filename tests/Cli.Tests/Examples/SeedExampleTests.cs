using ArmPayloads.Cli.Examples;

namespace ArmPayloads.Cli.Tests.Examples;

/// <summary>The forms of the bodies on the five seed pages, word for word but for names.</summary>
public class SeedExampleTests
{
    public static TheoryData<string, string> Requests => new()
    {
        {
            """
            {
                "connectorType": "AzureBlob",
                "displayName": "testConnector",
                "description": "Test connector",
                "connectorProperties": {
                    "connectionKeyVaultUrl": {
                        "organizationId": "Contoso",
                        "organizationUrl": "https://www.contoso.com/"
                    }
                }
            }

            """,
            """{"connectorType":"AzureBlob","displayName":"testConnector","description":"Test connector","connectorProperties":{"connectionKeyVaultUrl":{"organizationId":"Contoso","organizationUrl":"https://www.contoso.com/"}}}"""
        },
        {
            """
            {
                "linkName": "linkTest1",
                "displayName": {
                    "en-us": "Link DisplayName"
                },
                "mappings": [{
                    "interactionTypePropertyName": "testInteraction1",
                    "isProfileTypeId": true,
                    "linkType": "UpdateAlways"
                }],
                "participantPropertyReferences": [{
                    "profilePropertyName": "ProfileId"
                }]
            }
            """,
            """{"linkName":"linkTest1","displayName":{"en-us":"Link DisplayName"},"mappings":[{"interactionTypePropertyName":"testInteraction1","isProfileTypeId":true,"linkType":"UpdateAlways"}],"participantPropertyReferences":[{"profilePropertyName":"ProfileId"}]}"""
        },
        {
            """
            {
                "smallImage": "\\\\Images\\\\smallImage.jpg",
                "strongIds": [{
                    "keyPropertyNames": ["Id",
                    "SavingAccountBalance"],
                    "strongIdName": "Id"
                },
                {
                    "keyPropertyNames": ["ProfileId",
                    "LastName"],
                    "strongIdName": "ProfileId"
                }],
                "fields": [{
                    "fieldName": "Id",
                    "fieldType": "Edm.String",
                    "isArray": false,
                    "isRequired": true
                }]
            }
            """,
            """{"smallImage":"\\\\Images\\\\smallImage.jpg","strongIds":[{"keyPropertyNames":["Id","SavingAccountBalance"],"strongIdName":"Id"},{"keyPropertyNames":["ProfileId","LastName"],"strongIdName":"ProfileId"}],"fields":[{"fieldName":"Id","fieldType":"Edm.String","isArray":false,"isRequired":true}]}"""
        },
        {
            """
            {
                "role": "Admin",
                "principals": [{
                    "principalId": "4c54c38ffa9b416ba5a6d6c8a20cbe7e",
                    "principalType": "User"
                },
                {
                    "principalId": "93061d15a5054f2b9948ae25724cf9d5",
                    "principalType": "User"
                }]
            }
            """,
            """{"role":"Admin","principals":[{"principalId":"4c54c38ffa9b416ba5a6d6c8a20cbe7e","principalType":"User"},{"principalId":"93061d15a5054f2b9948ae25724cf9d5","principalType":"User"}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public void ForARequest_WhenStrictJson_HasNoFault(string text, string shape) => ExampleShape.Verify(text, shape);

    [Fact]
    public void ForTheRelationshipRequest_WhenRead_ItsFieldsAreOpen()
    {
        var example = Example.Read(
            """
            {
                "cardinality": "OneToOne",
                "displayName": {
                "en-us": "Relationship DisplayName"
                },
                "description": {
                	"en-us": "Relationship Description"
                },
                "fields": [<customProperties>],
                "profileType": "CurrentProfile",
                "relatedProfileType": "AssociatedProfile"
            }
            """, 43);

        Assert.Equal(
            """{"cardinality":"OneToOne","displayName":{"en-us":"Relationship DisplayName"},"description":{"en-us":"Relationship Description"},"fields":[...],"profileType":"CurrentProfile","relatedProfileType":"AssociatedProfile"}""",
            ExampleShape.Of(example.Value));
        Assert.Equal([new(ExampleFaultKind.PlaceholderMember, 51, "the placeholder <customProperties> stands for elements that are unknown")], example.Faults);
    }

    [Theory]
    [InlineData("connector", "connectors")]
    [InlineData("link", "links")]
    [InlineData("profile", "profiles")]
    [InlineData("relationship", "relationships")]
    public void ForAResponse_WhenWithPlaceholders_KnowsItsTypeAndItsForm(string name, string segment)
    {
        var example = Example.Read(
            $$"""
            {{{" "}}
                "id": <{{name}}Url>,{{" "}}
                "name": <{{name}}Name>,{{" "}}
                "type": "Microsoft.CustomerInsights/hubs/{{segment}}",{{" "}}
                "properties": { <{{name}}Properties> }
            }
            """, 58);

        Assert.Equal($$$"""{"id":?,"name":?,"type":"Microsoft.CustomerInsights/hubs/{{{segment}}}","properties":{...}}""", ExampleShape.Of(example.Value));
        Assert.Equal(
            [
                new(ExampleFaultKind.BarePlaceholder, 59, $"the placeholder <{name}Url> stands for a value that is unknown"),
                new(ExampleFaultKind.BarePlaceholder, 60, $"the placeholder <{name}Name> stands for a value that is unknown"),
                new(ExampleFaultKind.PlaceholderMember, 62, $"the placeholder <{name}Properties> stands for members that are unknown"),
            ],
            example.Faults);
    }

    [Fact]
    public void ForTheRoleAssignmentResponse_WhenRead_EveryRepairIsSaid() =>
        ExampleShape.Verify(
            "{ \n"
            + "     'id':'/subscriptions/<subId>/hubs/<hubName>/RoleAssignments/<assignmentName>' \n"
            + "     'name':'<hubName>/<assignmentName>, \n"
            + "     'type':'Microsoft.CustomerInsights/hubs/RoleAssignments', \n"
            + "     'properties': <RoleAssignment-Definition>\n"
            + " } \n",
            """{"id":"/subscriptions/<subId>/hubs/<hubName>/RoleAssignments/<assignmentName>","name":"<hubName>/<assignmentName>","type":"Microsoft.CustomerInsights/hubs/RoleAssignments","properties":?}""",
            "2 SingleQuotes",
            "2 MissingComma",
            "3 SingleQuotes",
            "3 UnterminatedString",
            "4 SingleQuotes",
            "5 SingleQuotes",
            "5 BarePlaceholder");

    [Fact]
    public void ForAList_WhenItsValueIsAQuotedStructure_HasItsElements() =>
        ExampleShape.Verify(
            "{\n"
            + "   'value':'[\n"
            + "      {\n"
            + "         'id':'/subscriptions/<subId>/connectors/<connectorName>'\n"
            + "         'name':'<hubName>/<connectorName>,\n"
            + "         'properties':<Connector-Definition>\n"
            + "      },\n"
            + "      . . .\n"
            + "   ]'\n"
            + "}",
            """{"value":[{"id":"/subscriptions/<subId>/connectors/<connectorName>","name":"<hubName>/<connectorName>","properties":?},...]}""",
            "2 SingleQuotes",
            "2 QuotedStructure",
            "4 SingleQuotes",
            "4 MissingComma",
            "5 SingleQuotes",
            "5 UnterminatedString",
            "6 SingleQuotes",
            "6 BarePlaceholder",
            "8 Ellipsis");
}
