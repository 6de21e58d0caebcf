namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class PayloadValidationTests
{
    [Fact]
    public void ForACorrectPayload_IsSilent() => Assert.Empty(Contact("Id").Validate());

    [Fact]
    public void ForAKey_ThatNamesNoField_Reports()
    {
        var finding = Assert.Single(Contact("Idd").Validate());

        Assert.Equal(("ARMP202", "profile-strongid-keys-declared", "", "/strongIds/0/keyPropertyNames/0", "Id"), (finding.Id, finding.Rule, finding.Resource, finding.Path, finding.Suggestion));
        var step = Assert.Single(finding.Edit!.Steps);
        Assert.Equal((PayloadEditKind.Replace, finding.Path, "\"Id\""), (step.Kind, step.Path, step.Value));
    }

    [Fact]
    public void ForAFinding_WhenNothingWasReadFromAFile_HasNoPlace()
    {
        var finding = Assert.Single(Contact("Idd").Validate());

        Assert.Null(finding.Place);
        Assert.Equal((null, null, null), (finding.File, finding.Line, finding.Column));
        Assert.Null(Assert.Single(finding.Edit!.Steps).Place);
    }

    [Fact]
    public void ForAPart_WhenItsMemberIsMissing_Reports()
    {
        var finding = Assert.Single(Field.FromJson("""{ "fieldType": "Edm.String" }""").Validate());

        Assert.Equal(("ARMP101", ""), (finding.Id, finding.Path));
        Assert.Contains("'fieldName'", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ForAKind_WhenItsMemberIsUnknown_Reports()
    {
        var finding = Assert.Single(AzureBlobConnectorProperties.FromJson("""{ "connectionKeyVaultUrll": {} }""").Validate(), finding => finding.Id == "ARMP102");

        Assert.Equal(("/connectionKeyVaultUrll", "connectionKeyVaultUrl"), (finding.Path, finding.Suggestion));
    }

    [Fact]
    public void ForAResource_ThatNamesAnotherOne_WhenItIsAlone_IsSilent() =>
        Assert.DoesNotContain(((Link)Seeds.Load("link")).Validate(), finding => finding.Id is "ARMP201" or "ARMP202");

    [Fact]
    public void ForReadOnlyMembers_WhenTheyCameWithAnAnswer_IsSilent() =>
        Assert.Empty(Profile.FromJson(Contact("Id").ToJson().Replace("{\"strongIds\"", "{\"provisioningState\":\"Succeeded\",\"strongIds\"", StringComparison.Ordinal)).Validate());

    [Fact]
    public void ForAText_ThatJsonCannotCarry_IsSaid()
    {
        var contact = Contact("Id");
        contact.DisplayName["en-us"] = "\ud800";

        Assert.Throws<ArgumentException>(contact.Validate);
    }

    [Fact]
    public void ForAPayload_WhenItIsChecked_ItStaysAsItIs()
    {
        var contact = Contact("Id");
        var before = contact.ToJson();
        contact.Validate();

        Assert.Equal(before, contact.ToJson());
    }

    [Fact]
    public void ForEveryModelOfTheContract_ThereIsValidate() => Assert.All(
        GeneratedModels.Definitions,
        definition => Assert.Equal(typeof(IReadOnlyList<Finding>), GeneratedModels.Of(definition).GetMethod("Validate", [])?.ReturnType));

    [Fact]
    public void ForSeveralThreads_EachGetsTheSame()
    {
        var contact = Contact("Idd");

        Assert.All(ParallelEnumerable.Range(0, 64).Select(_ => Assert.Single(contact.Validate())), finding => Assert.Equal("Id", finding.Suggestion));
    }

    private static Profile Contact(string key) => new()
    {
        ApiEntitySetName = "Contacts",
        StrongIds = [new StrongId { StrongIdName = "ById", KeyPropertyNames = [key] }],
        Fields = [new Field { FieldName = "Id", FieldType = FieldType.EdmString }],
        DisplayName = { ["en-us"] = "Contact" },
    };
}
