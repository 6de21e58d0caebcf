using ArmPayloads.Analyzers.Inputs;
using ArmPayloads.Analyzers.Tests.Consumers;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Analyzers.Tests.Caching;

/// <summary>An edit of C# reads no schema again.</summary>
public class KnownSchemasTests
{
    private static readonly WarehouseCompilation Project = WarehouseCompilation.Of(("/0/A.cs", "class A;"));

    [Fact]
    public void ForAnEditOfCode_TheSchemasAreTheSame() =>
        Assert.Same(Read(Project), Read(Project.Edit("/0/A.cs", "class A;", "class B;")));

    [Fact]
    public void ForSchemasThatWereLoadedAgain_WhenTheyAreEqual_NothingIsRead() => Assert.Same(Read(Project), Read(Project.ReloadSchemas()));

    [Fact]
    public void ForAnEditOfASchema_ItIsReadAgain()
    {
        var edited = Project.EditSchema(Warehouse.RoutePath, "\"route-from\"", "\"route-begin\"");

        Assert.NotSame(Read(Project), Read(edited));
        Assert.Contains("route-begin", Rules(edited));
        Assert.DoesNotContain("route-begin", Rules(Project));
    }

    private static ApiContract Read(WarehouseCompilation project) => Assert.Single(SchemaInputs.Read(project.Options, CancellationToken.None));

    private static IEnumerable<string> Rules(WarehouseCompilation project) =>
        SchemaInputs.Read(project.Options, CancellationToken.None).SelectMany(api => api.Texts).SelectMany(text => text.Json.Split('"'));
}
