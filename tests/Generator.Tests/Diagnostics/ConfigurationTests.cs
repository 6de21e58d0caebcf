using System.Globalization;
using ArmPayloads.Contracts.Configuration;
using ArmPayloads.Generator.Tests.Consumers;
using ArmPayloads.Generator.Tests.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArmPayloads.Generator.Tests.Diagnostics;

/// <summary>What a project asks for, and what is said when it asks for something that cannot be.</summary>
public class ConfigurationTests
{
    private static Consumer Storage => GoldenCase.Consumer("CompleteApi");

    [Theory]
    [InlineData("")]
    [InlineData("internal")]
    [InlineData("Internal")]
    public void ForTheVisibility_WhenItIsInternal_NothingIsPublic(string visibility)
    {
        var run = Verify(Storage.WithProperty(BuildProperties.Visibility, visibility));

        Assert.All(Types(run), type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("public")]
    [InlineData(" Public ")]
    public void ForTheVisibility_WhenItIsPublic_EverythingIs(string visibility)
    {
        var run = Verify(Storage.WithProperty(BuildProperties.Visibility, visibility));

        Assert.All(Types(run), type => Assert.Equal(Accessibility.Public, type.DeclaredAccessibility));
    }

    [Fact]
    public void ForTheVisibility_WhenItIsAnotherWord_IsReported_AndTypesAreInternal()
    {
        var run = Verify(Storage.WithProperty(BuildProperties.Visibility, "private"), "ARMP004 Warning: ArmPayloadsVisibility is 'public' or 'internal', not 'private'; generated types are internal.");

        Assert.All(Types(run), type => Assert.Equal(Accessibility.Internal, type.DeclaredAccessibility));
    }

    [Theory]
    [InlineData("My.Warehouse", "My.Warehouse")]
    [InlineData("My.class.event", "My.@class.@event")]
    [InlineData("Größe", "Größe")]
    [InlineData("ArmPayloads", "ArmPayloads")]
    public void ForANamespace_TypesAreInIt(string asked, string expected)
    {
        var run = Verify(Storage.WithProperty(BuildProperties.Namespace, asked));

        Assert.All(Types(run), type => Assert.Equal(asked, type.ContainingNamespace.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat).Replace("@", "", StringComparison.Ordinal)));
        Assert.Contains($"\nnamespace {expected};\n", run.GeneratedSources[asked + "/Bin.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("My Warehouse")]
    [InlineData("My..Warehouse")]
    [InlineData("1Warehouse")]
    [InlineData("../../Evil")]
    [InlineData("A { } namespace B")]
    public void ForANamespace_WhenItIsNone_IsReported_AndTypesAreInTheApis(string asked)
    {
        var run = Verify(
            Storage.WithProperty(BuildProperties.Namespace, asked),
            $"ARMP004 Warning: ArmPayloadsNamespace '{asked}' is no namespace; generated types are in the API's own one.");

        Assert.All(Types(run), type => Assert.Equal("ArmPayloads.Storage", type.ContainingNamespace.ToDisplayString()));
    }

    [Fact]
    public void ForANamespace_WhenThereAreTwoApis_EachHasItsOwn()
    {
        var run = GoldenCase.Consumer("TwoApis").WithProperty(BuildProperties.Namespace, "Mine").Generate();

        Assert.Equal(["Mine.OldStorage", "Mine.Storage", "Mine.Traffic"], run.GeneratedSources.Keys.Select(name => name.Split('/')[0]).Distinct());
        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("Payload")]
    [InlineData("Resource")]
    [InlineData("Contracts")]
    public void ForAnApi_WhenItIsCalledLikeSomethingOfTheRuntime_ItStepsAside(string name)
    {
        var run = Verify(Consumer.Of(("/a.json", $$"""{ "title": "Bin", "x-arm-api": { "provider": "Contoso.{{name}}", "version": "1" }, "properties": { "a": {} } }""")));

        Assert.Contains($"ArmPayloads.{name}Api/Bin.g.cs", run.GeneratedSources.Keys);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, "7.3")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    public void ForTheLanguage_WhenItIsTooOld_IsReported_AndNothingIsGenerated(LanguageVersion version, string name)
    {
        var run = Storage.WithSource("/a.cs", "class A { }").WithLanguageVersion(version).Generate();

        Assert.Equal([$"ARMP008 Error: ArmPayloads generates C# 12, and this project compiles C# {name}: set <LangVersion>12</LangVersion> or later in the project file."], run.Diagnostics.Select(Show));
        Assert.Empty(run.GeneratedSources);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void ForTheLanguage_WhenItIsNewEnough_Generates(LanguageVersion version) => Verify(Storage.WithSource("/a.cs", "class A { }").WithLanguageVersion(version));

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public void ForAProject_WhenItIsSwitchedOff_NothingHappens(string off)
    {
        var consumer = Storage.WithSchemas(("/broken.json", "{")).WithPayload("/x.json", "{").WithSource("/a.cs", "class A { }").WithLanguageVersion(LanguageVersion.CSharp10).WithProperty(BuildProperties.Visibility, "private");
        var run = consumer.WithProperty(BuildProperties.Enabled, off).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.GeneratedSources);
        Assert.Equal(0, run.AdditionalText("/broken.json").Reads);
        Assert.Equal(["ARMP001", "ARMP004", "ARMP006", "ARMP007", "ARMP008"], consumer.Generate().Diagnostics.Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("")]
    [InlineData("yes")]
    public void ForAProject_WhenItIsNotSwitchedOff_Generates(string on) => Verify(Storage.WithProperty(BuildProperties.Enabled, on));

    [Fact]
    public void ForAProject_WithoutTheRuntime_NothingIsGenerated()
    {
        var run = Storage.WithReferences(ReferenceAssemblies.Framework.References).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.GeneratedSources);
    }

    [Fact]
    public void ForAProject_WithoutSchemas_NothingIsGenerated()
    {
        var run = Consumer.Of().WithForeignFile("/a.json", "{").WithSource("/a.cs", "class A { }").WithLanguageVersion(LanguageVersion.CSharp10).Generate();

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.GeneratedSources);
    }

    private static GeneratorRun Verify(Consumer consumer, params string[] problems)
    {
        var run = consumer.Generate();

        Assert.Equal(problems, run.Diagnostics.Select(Show));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(Location.None, diagnostic.Location));
        Assert.NotEmpty(run.GeneratedSources);
        Assert.Empty(run.CompilerDiagnostics);
        return run;
    }

    private static IEnumerable<INamedTypeSymbol> Types(GeneratorRun run) =>
        run.Compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).Cast<INamedTypeSymbol>().Where(type => type.ContainingType is null);

    private static string Show(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.DefaultSeverity}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
