using ArmPayloads.Generator.Tests.Consumers;
using ArmPayloads.Generator.Tests.Emission;
using Microsoft.CodeAnalysis;

namespace ArmPayloads.Generator.Tests.Diagnostics;

/// <summary>A project whose references have the types already gets none of its own.</summary>
public class ReferencedApiTests
{
    private const string Friend = """[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]""";

    private static Consumer Storage => GoldenCase.Consumer("CompleteApi");

    [Fact]
    public void ForAnApi_WhenAReferenceHasItPublic_NothingIsGenerated_AndItCanBeUsed()
    {
        var run = Storage.WithReference(Library(Storage.WithPublicTypes()))
            .WithSource("/use.cs", "class Use { ArmPayloads.Storage.Bin Bin => new() { Capacity = 1 }; }")
            .Generate();

        Assert.Empty(run.GeneratedSources);
        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ForAnApi_WhenAFriendHasIt_NothingIsGenerated_AndItCanBeUsed()
    {
        var run = Storage.WithReference(Library(Storage.WithSource("/friend.cs", Friend)))
            .WithAssemblyName("Friend")
            .WithSource("/use.cs", "class Use { ArmPayloads.Storage.Bin Bin => new() { Capacity = 1 }; }")
            .Generate();

        Assert.Empty(run.GeneratedSources);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ForAnApi_WhenAReferenceHidesIt_ItIsGenerated()
    {
        var run = Storage.WithReference(Library(Storage)).Generate();

        Assert.Contains("ArmPayloads.Storage/Bin.g.cs", run.GeneratedSources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ForAnApi_WhenOnlyAnotherProjectIsAFriend_ItIsGenerated()
    {
        var run = Storage.WithReference(Library(Storage.WithSource("/friend.cs", Friend))).WithAssemblyName("Stranger").Generate();

        Assert.Contains("ArmPayloads.Storage/Bin.g.cs", run.GeneratedSources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ForTwoApis_WhenAReferenceHasOne_TheOtherIsGenerated()
    {
        var traffic = ("/traffic/truck.json", """{ "title": "Truck", "x-arm-api": { "provider": "Contoso.Traffic", "version": "1" }, "properties": { "a": {} } }""");
        var run = Storage.WithSchemas(traffic).WithReference(Library(Storage.WithPublicTypes())).Generate();

        Assert.All(run.GeneratedSources.Keys, name => Assert.StartsWith("ArmPayloads.Traffic/", name, StringComparison.Ordinal));
        Assert.NotEmpty(run.GeneratedSources);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ForAnotherVersion_WhenAReferenceHasOne_ItIsGenerated()
    {
        var other = Consumer.Of(("/a.json", """{ "title": "Box", "x-arm-api": { "provider": "Contoso.Storage", "version": "2030-01-01", "name": "NewStorage" }, "properties": { "a": {} } }"""));
        var run = other.WithReference(Library(Storage.WithPublicTypes())).Generate();

        Assert.Contains("ArmPayloads.NewStorage/Box.g.cs", run.GeneratedSources.Keys);
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void ForABrokenSchema_WhenAReferenceHasTheApi_ItIsReportedAllTheSame()
    {
        var run = Storage.WithSchemas(("/broken.json", "{")).WithReference(Library(Storage.WithPublicTypes())).Generate();

        Assert.Equal("ARMP001", Assert.Single(run.Diagnostics).Id);
        Assert.Empty(run.GeneratedSources);
    }

    private static PortableExecutableReference Library(Consumer consumer)
    {
        using var assembly = new MemoryStream();
        var emitted = consumer.WithAssemblyName("Library").Generate().Compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return MetadataReference.CreateFromImage(assembly.ToArray());
    }
}
