using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Contracts.Tests.Schemas;

public class MemberNamingTests
{
    [Theory]
    [InlineData("bin name", "BinName")]
    [InlineData("$id", "Id")]
    [InlineData("@odata.type", "OdataType")]
    [InlineData("3d", "_3d")]
    [InlineData("class", "Class")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("bin", "BinValue")]
    [InlineData("toJson", "ToJsonValue")]
    [InlineData("additionalProperties", "AdditionalPropertiesValue")]
    [InlineData("getHashCode", "GetHashCodeValue")]
    [InlineData("memberwise-clone", "MemberwiseCloneValue")]
    public void ForAProperty_ItsNameIsMadeByRule(string jsonName, string name) =>
        Assert.Equal(name, Assert.Single(Read($$""" "{{jsonName}}": true """).Properties).Name);

    [Theory]
    [InlineData("Bin", "BinValue")]
    [InlineData("Validate", "ValidateValue")]
    [InlineData("My_Name", "My_Name")]
    public void ForAProperty_WhenANameIsAskedFor_ItStepsAsideAsWell(string asked, string name) =>
        Assert.Equal(name, Assert.Single(Read($$""" "a": { "x-csharp-name": "{{asked}}" } """).Properties).Name);

    [Fact]
    public void ForProperties_WhenOnlyTheFirstLetterDiffersInCase_TheLaterIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "size": true, "Size": «true», "SIZE": true } """,
            "ARMP003: 'Size' and 'size' both become the C# name 'Size'; give one of them another name with x-csharp-name.");

    [Fact]
    public void ForProperties_WhenOneStepsAsideOntoAnother_TheLaterIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "toString": true, "toStringValue": «{ "type": "string" }» } """,
            "ARMP003: 'toStringValue' and 'toString' both become the C# name 'ToStringValue'; give one of them another name with x-csharp-name.");

    [Fact]
    public void ForProperties_WhenOnlyNormalisationDiffers_TheLaterIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "caf\u00e9": true, "cafe\u0301": «true» } """,
            "ARMP003: 'cafe\u0301' and 'caf\u00e9' both become the C# name 'Caf\u00e9'; give one of them another name with x-csharp-name.");

    [Theory]
    [InlineData("+")]
    [InlineData("")]
    [InlineData("😀")]
    [InlineData("*/ }; // \\u202e\\n")]
    public void ForAProperty_WhenNoNameCanBeMade_IsReported(string jsonName)
    {
        var set = MarkedSchemas.ReadSet(("bin.json", MarkedSchemas.File($$""" "title": "Bin", "properties": { "{{jsonName}}": true, "b": true } """)));

        Assert.StartsWith("No C# name can be made of '", Assert.Single(set.Problems).Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', set.Problems[0].Message);
        Assert.Equal("B", Assert.Single(set.Apis[0].Type("bin.json#")!.Properties).Name);
    }

    [Theory]
    [InlineData("a\\\"; } class Evil { //", "AClassEvil")]
    [InlineData("a */ int x; /*", "AIntX")]
    [InlineData("{0}{{a}}", "_0A")]
    [InlineData("../a", "A")]
    [InlineData("a\\r\\n#pragma b", "APragmaB")]
    [InlineData("\\u202ea\\u200bb", "AB")]
    [InlineData("\\ud800a", "A")]
    [InlineData("a\\u0000b", "AB")]
    public void ForAProperty_WhenItsNameIsHostile_OnlyLettersAndDigitsAreLeft(string jsonName, string name) =>
        Assert.Equal(name, Assert.Single(Read($$""" "{{jsonName}}": true """).Properties).Name);

    [Theory]
    [InlineData("Edm.String", "EdmString")]
    [InlineData("CRM", "CRM")]
    [InlineData("n/a", "NA")]
    [InlineData("2xl", "_2xl")]
    [InlineData("value", "ValueValue")]
    [InlineData("state", "StateValue")]
    public void ForAListedValue_ItsNameIsMadeByRule(string value, string name) =>
        Assert.Equal(new EnumMemberContract(value, name), Assert.Single(Enum($$""" ["{{value}}"] """).Members));

    [Fact]
    public void ForAListedValue_WhenANameIsAskedFor_ItIsTaken() =>
        Assert.Equal(["Plus", "B", "Empty"], Enum(""" ["+", "b", ""], "x-csharp-names": { "+": "Plus", "": "Empty" } """).Members.Select(member => member.Name));

    [Fact]
    public void ForListedValues_WhenTheirNamesMeet_TheLaterIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "state": { "enum": «["a b", "a-b", "c"]» } } """,
            "ARMP003: 'a-b' and 'a b' both become the C# name 'AB'; give one of them another name with x-csharp-names.");

    [Fact]
    public void ForNamesOfValues_WhenTheyCannotBeUsed_EachIsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "state": { "enum": ["a", "b"], "x-csharp-names": { «"c"»: "C", "a": «"lower"», "b": «1» } } } """,
            "ARMP004: 'c' is not among the values of 'enum'.",
            "ARMP004: The name of 'a' is no C# name that can be used here: a capital, then letters and digits.",
            "ARMP004: The name of 'b' is no C# name that can be used here: a capital, then letters and digits.");

    [Fact]
    public void ForNamesOfValues_WhenTheyAreNoObject_IsReported() =>
        MarkedSchemas.Verify(
            """ "title": "Bin", "properties": { "state": { "enum": ["a"], "x-csharp-names": «[]» } } """,
            "ARMP004: 'x-csharp-names' is an object from value to C# name.");

    private static TypeContract Read(string properties) =>
        MarkedSchemas.Read($$""" "title": "Bin", "properties": { {{properties}} } """).Type("bin.json#")!;

    private static TypeContract Enum(string members) =>
        MarkedSchemas.Read($$""" "title": "Bin", "properties": { "state": { "enum": {{members}} } } """).Type("bin.json#/properties/state")!;
}
