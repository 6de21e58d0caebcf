using System.Reflection;
using Contoso.Samples;

[assembly: ArmPayloads.GeneratedApi("Contoso.Storage", "2024-01-01", "Contoso.Samples")]
[assembly: ArmPayloads.GeneratedApi("Microsoft.CustomerInsights", "2017-04-26", "Contoso.Samples", IsPublic = true)]

namespace ArmPayloads.Runtime.Tests;

public class AttributeTests
{
    [Fact]
    public void ForGeneratedType_WhenAsked_NamesItsDefinition()
    {
        SchemaDefinitionAttribute attribute = typeof(Profile).GetCustomAttribute<SchemaDefinitionAttribute>()!;
        Assert.Equal(("Microsoft.CustomerInsights/2017-04-26", "Profile"), (attribute.Api, attribute.Definition));
    }

    [Fact]
    public void ForAssembly_WhenItHasSeveralApis_NamesEach() => Assert.Equal(
        [("Contoso.Storage", "2024-01-01", "Contoso.Samples", false), ("Microsoft.CustomerInsights", "2017-04-26", "Contoso.Samples", true)],
        typeof(AttributeTests).Assembly.GetCustomAttributes<GeneratedApiAttribute>()
            .Select(api => (api.Provider, api.Version, api.Namespace, api.IsPublic))
            .Order());
}
