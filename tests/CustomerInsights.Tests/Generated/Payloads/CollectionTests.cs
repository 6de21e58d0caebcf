namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class CollectionTests
{
    private static Profile Minimal => new() { ApiEntitySetName = "a", StrongIds = [] };

    [Fact]
    public void ForAnEmptyList_WhenItIsSet_IsWritten()
    {
        var profile = Minimal;
        profile.Fields = [];

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","fields":[]}""", profile.ToJson());
        Assert.Equal(profile.ToJson(), Profile.FromJson(profile.ToJson()).ToJson());
    }

    [Fact]
    public void ForAMap_WhenAnInitializerFillsIt_IsWritten()
    {
        var added = new Profile { ApiEntitySetName = "a", StrongIds = [], DisplayName = { ["en-us"] = "Contact" } };
        var replaced = new Profile { ApiEntitySetName = "a", StrongIds = [], DisplayName = new() { ["en-us"] = "Contact" } };
        var empty = new Profile { ApiEntitySetName = "a", StrongIds = [], DisplayName = [] };
        var nested = new Profile { ApiEntitySetName = "a", StrongIds = [], LocalizedAttributes = { ["en-us"] = new() { ["k"] = "v" } }, Attributes = { ["k"] = ["v"] } };

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","displayName":{"en-us":"Contact"}}""", added.ToJson());
        Assert.Equal(added.ToJson(), replaced.ToJson());
        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","displayName":{}}""", empty.ToJson());
        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","localizedAttributes":{"en-us":{"k":"v"}},"attributes":{"k":["v"]}}""", nested.ToJson());
    }

    [Fact]
    public void ForAList_WhenAnInitializerAddsToIt_IsWritten()
    {
        var profile = new Profile { ApiEntitySetName = "a", StrongIds = [], Fields = { new Field { FieldName = "Id", FieldType = "Edm.String" } } };

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","fields":[{"fieldName":"Id","fieldType":"Edm.String"}]}""", profile.ToJson());
    }

    [Fact]
    public void ForCollections_WhenTheyAreOnlyRead_DoNotAppear()
    {
        var profile = Minimal;

        Assert.Empty(profile.Fields);
        Assert.Equal(0, profile.DisplayName.Count + profile.Attributes.Count + profile.AdditionalProperties.Count);
        Assert.False(profile.DisplayName.ContainsKey("en-us") || profile.Fields.Contains(null!) || profile.Fields.Remove(null!));
        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a"}""", profile.ToJson());
    }

    [Fact]
    public void ForCollections_WhenTheyAreFilledLater_AreTheSameObject()
    {
        var profile = Minimal;
        var fields = profile.Fields;
        fields.Add(new Field { FieldName = "Id", FieldType = "Edm.String" });
        var names = profile.DisplayName;
        names.Clear();

        Assert.Same(fields, profile.Fields);
        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","displayName":{},"fields":[{"fieldName":"Id","fieldType":"Edm.String"}]}""", profile.ToJson());
    }

    [Fact]
    public void ForCollections_WhenTheyAreSetToNull_AreAbsentAndNeverNull()
    {
        var profile = new Profile { ApiEntitySetName = "a", StrongIds = [], Fields = null!, DisplayName = null! };

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a"}""", profile.ToJson());
        Assert.Empty(profile.Fields);
        Assert.Empty(profile.DisplayName);
    }

    [Fact]
    public void ForLists_OfAnyKind_CanBeSet()
    {
        var profile = Minimal;
        profile.Fields = new List<Field> { new() { FieldName = "a", FieldType = "b" } }.AsReadOnly();

        Assert.Equal("""{"strongIds":[],"apiEntitySetName":"a","fields":[{"fieldName":"a","fieldType":"b"}]}""", profile.ToJson());
    }
}
