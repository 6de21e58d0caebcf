using ArmPayloads.Analyzers.Reporting;
using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Analyzers.Tests.Reporting;

public class EditPropertiesTests
{
    private const string File = "/0/Hub.cs";

    [Theory]
    [InlineData(PayloadEditKind.Replace, "/from", null, "\"Intake\"")]
    [InlineData(PayloadEditKind.Add, "/slots", null, "[{\"slot\":\"a\"}]")]
    [InlineData(PayloadEditKind.Remove, "/moves/0", null, null)]
    [InlineData(PayloadEditKind.Rename, "/form", "from", null)]
    [InlineData(PayloadEditKind.Rename, "/a~1\"b", "\\ \n \u2028 \ud83d\ude00", "null")]
    public void ForAnEdit_WhenWrittenAndRead_IsTheSame(PayloadEditKind kind, string path, string? name, string? value)
    {
        var edit = new FindingEdit("Change \"it\"", EquatableArray.Create(new PayloadEdit(kind, path, name, value, new PayloadPlace(File, new TextRange(3, 4)))));

        Assert.Equal(edit, EditProperties.Read(EditProperties.Write(edit, File), File));
    }

    [Fact]
    public void ForAnEdit_WhenItHasSeveralSteps_TheyStayInOrderAndEachHasItsPlace()
    {
        var edit = new FindingEdit("Turn", EquatableArray.Create(
            new PayloadEdit(PayloadEditKind.Rename, "/a", "b", null, new PayloadPlace("/0/Other.cs", new TextRange(0, 1))),
            new PayloadEdit(PayloadEditKind.Remove, "/c", null, null, null),
            new PayloadEdit(PayloadEditKind.Add, "/d", null, "1", new PayloadPlace(File, new TextRange(int.MaxValue, 0)))));

        Assert.Equal(edit, EditProperties.Read(EditProperties.Write(edit, File), File));
    }

    [Fact]
    public void ForAPlaceInTheDiagnosticsFile_WhenWritten_TheFileIsNotSaid()
    {
        var edit = new FindingEdit("t", EquatableArray.Create(new PayloadEdit(PayloadEditKind.Remove, "/a", null, null, new PayloadPlace(File, new TextRange(1, 2)))));

        Assert.Equal("""{"title":"t","steps":[{"kind":"Remove","path":"/a","start":1,"length":2}]}""", EditProperties.Write(edit, File));
        Assert.Contains("\"file\":\"/0/Hub.cs\"", EditProperties.Write(edit, "/0/Other.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "title": "t" }""")]
    [InlineData("""{ "title": "t", "steps": [1] }""")]
    [InlineData("""{ "title": "t", "steps": [{ "kind": "Explode", "path": "/a" }] }""")]
    [InlineData("""{ "title": "t", "steps": [{ "kind": "Remove" }] }""")]
    public void ForAText_WhenItIsNoEdit_IsNone(string? text) => Assert.Null(EditProperties.Read(text, File));
}
