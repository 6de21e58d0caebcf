using System.Text.Json.Nodes;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class PayloadValidationTests
{
    [Fact]
    public void ForAPayload_WhenNothingIsWrong_IsSilent() => Assert.Empty(Check(new Profile { ApiEntitySetName = "A", Keys = ["Id"], Fields = [new Field { FieldName = "Id" }] }));

    [Fact]
    public void ForAName_ThatIsNotThere_ReportsWithoutAnyPlace()
    {
        var finding = Assert.Single(Check(new Profile { ApiEntitySetName = "A", Keys = ["Idd"], Fields = [new Field { FieldName = "Id" }] }));

        Assert.Equal(("ARMP202", "key-declared", "", "/keys/0", "Id"), (finding.Id, finding.Rule, finding.Resource, finding.Path, finding.Suggestion));
        Assert.Equal((null, null, null, null), (finding.Place, finding.File, finding.Line, finding.Column));
        Assert.All(finding.Edit!.Steps, step => Assert.Null(step.Place));
    }

    [Fact]
    public void ForAPart_WhenItIsWrong_ReportsFromThere() =>
        Assert.Equal("/maxLength", Assert.Single(PayloadValidation.Check(new Field { FieldName = "Id", MaxLength = 0 }, SampleContract.Value, SampleContract.FieldType)).Path);

    [Fact]
    public void ForAnotherResource_WhenThePayloadIsAlone_IsSilent() => Assert.Empty(Check(new Profile { ApiEntitySetName = "Nowhere", Keys = [] }));

    [Fact]
    public void ForALoneSurrogate_IsRefused() => Assert.Throws<ArgumentException>(() => Check(new Profile { ApiEntitySetName = "\ud800", Keys = [] }));

    [Fact]
    public void ForAPayload_WhenItIsDeeperThanIsRead_NothingIsCertain()
    {
        JsonNode? deep = "x";
        for (var i = 0; i < 600; i++)
            deep = new JsonArray(deep);

        Assert.Empty(Check(new Profile { ApiEntitySetName = "A", Keys = ["Idd"], Settings = deep }));
    }

    [Fact]
    public void ForMissingArguments_Throws()
    {
        Assert.Throws<ArgumentNullException>("payload", () => PayloadValidation.Check(null!, SampleContract.Value, ""));
        Assert.Throws<ArgumentNullException>("api", () => PayloadValidation.Check(new Field { FieldName = "Id" }, null!, ""));
        Assert.Throws<ArgumentNullException>("type", () => PayloadValidation.Check(new Field { FieldName = "Id" }, SampleContract.Value, null!));
        Assert.Throws<ArgumentNullException>("api", () => new DefinitionValidation(null!));
    }

    private static IReadOnlyList<Finding> Check(Profile profile) => PayloadValidation.Check(profile, SampleContract.Value, SampleContract.ProfileType);
}
