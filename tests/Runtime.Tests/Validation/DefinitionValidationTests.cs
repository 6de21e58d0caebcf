using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class DefinitionValidationTests
{
    private readonly DefinitionValidation _validation = new(SampleContract.Value);
    private readonly PayloadDictionary<Profile> _profiles = new() { ["Contact"] = new Profile { ApiEntitySetName = "Contatc", Keys = [] } };

    [Fact]
    public void ForACollection_WhenANameIsNotInIt_Reports()
    {
        _validation.Add("profiles", _profiles);
        var finding = Assert.Single(_validation.Check());

        Assert.Equal(("set-name-is-profile", "profiles/Contact", "/apiEntitySetName", "Contact"), (finding.Rule, finding.Resource, finding.Path, finding.Suggestion));
        Assert.Null(finding.Place);
    }

    [Fact]
    public void ForACollection_WhenItIsUndefined_ItIsNotMentioned()
    {
        _validation.Add("profiles", PayloadDictionary<Profile>.CreateUndefined());
        _validation.Add<Profile>("others", null);

        Assert.Empty(_validation.Check());
    }

    [Fact]
    public void ForAName_ThatExists_IsSilent()
    {
        _validation.Add("profiles", _profiles);
        _validation.Add("existing", new Names { AdditionalProperties = { ["profiles"] = new System.Text.Json.Nodes.JsonArray("Contatc") } });

        Assert.Empty(_validation.Check());
    }

    [Fact]
    public void ForTheRoot_WhenItIsWrong_ReportsUnderItsWord()
    {
        _validation.Add("hub", new Names { AdditionalProperties = { ["city"] = "Berlin" } });

        Assert.Equal(("hub", "/city"), Assert.Single(_validation.Check().Select(finding => (finding.Resource, finding.Path))));
    }

    [Fact]
    public void ForTheRoot_WhenThereIsNone_IsSilent()
    {
        _validation.Add("hub", null);

        Assert.Empty(_validation.Check());
    }

    [Fact]
    public void ForANullResource_ThereIsAnAnswer()
    {
        _validation.Add("profiles", new PayloadDictionary<Profile> { ["Contact"] = null! });

        Assert.All(_validation.Check(), finding => Assert.Equal("profiles/Contact", finding.Resource));
    }

    private sealed class Names : Payload
    {
        protected override void WriteMembers(PayloadWriter writer)
        {
        }
    }
}
