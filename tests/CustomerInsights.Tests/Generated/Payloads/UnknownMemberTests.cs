namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class UnknownMemberTests
{
    private const string Deep = """
        {
          "role": "Admin",
          "colour": { "rgb": [1, 2.50, null], "ünten": "ü\u0000😀" },
          "principals": [
            { "principalId": "4c54c38ffa9b416ba5a6d6c8a20cbe7e", "principalType": "User", "since": 1e3, "principalMetadata": { "team": [] } }
          ],
          "links": { "elements": ["*"], "why": null }
        }
        """;

    [Fact]
    public void ForUnknownMembers_AtAnyDepth_AreKeptAndWrittenBack()
    {
        var assignment = RoleAssignment.FromJson(Deep);

        JsonAssert.Same(Deep, assignment.ToJson());
        Assert.Equal(["$.Links.why", "$.Principals[0].since", "$.colour"], PayloadGraph.Unknown(assignment).Order(StringComparer.Ordinal));
        Assert.Equal(2.50m, assignment.AdditionalProperties["colour"]!["rgb"]![1]!.GetValue<decimal>());
        Assert.True(assignment.Links!.AdditionalProperties.ContainsKey("why"));
        Assert.Null(assignment.Links.AdditionalProperties["why"]);
    }

    [Fact]
    public void ForUnknownMembers_InsideAKind_AreKept()
    {
        const string json = """{ "connectorType": "CRM", "connectorProperties": { "organizationId": "1", "organizationUrl": "u", "entities": [{ "logicalName": "a", "x": 1 }], "y": {} } }""";
        var connector = Connector.FromJson(json);

        JsonAssert.Same(json, connector.ToJson());
        Assert.Equal(["$.ConnectorProperties.Entities[0].x", "$.ConnectorProperties.y"], PayloadGraph.Unknown(connector).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ForUnknownMembers_WhenSetInCSharp_AreWritten()
    {
        var field = new Field { FieldName = "a", FieldType = FieldType.EdmGuid };
        field.AdditionalProperties["new"] = 1;

        Assert.Equal("""{"fieldName":"a","fieldType":"Edm.Guid","new":1}""", field.ToJson());
    }

    [Fact]
    public void ForUnknownEnumValues_InTheirOwnLetters_AreKept()
    {
        const string json = """{ "fieldName": "a", "fieldType": "edm.GEOGRAPHY" }""";
        var field = Field.FromJson(json);

        Assert.Equal("edm.GEOGRAPHY", field.FieldType.Value);
        JsonAssert.Same(json, field.ToJson());
    }

    [Fact]
    public void ForEnumValues_WhenTheSchemaIgnoresCase_AreEqualInAnyCase()
    {
        Assert.Equal(FieldType.EdmString, Field.FromJson("""{ "fieldType": "EDM.STRING" }""").FieldType);
        Assert.Equal("EDM.STRING", Field.FromJson("""{ "fieldType": "EDM.STRING" }""").FieldType.ToString());
        Assert.NotEqual(PrincipalType.User, AssignmentPrincipal.FromJson("""{ "principalType": "USER" }""").PrincipalType);
    }
}
