namespace ArmPayloads.Generator.Tests.Emission;

public class ContractTests
{
    [Theory]
    [InlineData("bin.json", "shelf.json")]
    [InlineData("a-b.json", "a_b.json")]
    [InlineData("bin.json", "Bin.JSON")]
    [InlineData("bin.json", "bin")]
    [InlineData("-.json", "1.json")]
    [InlineData("deep/bin.json", "deepBin.json")]
    public void ForTwoSchemas_WhateverTheirPaths_BothAreCarried(string first, string second) =>
        CarriedSchemas.Verify((first, Schema("Bin")), (second, Schema("Shelf")));

    [Fact]
    public void ForASchema_WhenItsPathIsLong_ItIsCarried() =>
        CarriedSchemas.Verify((string.Concat(Enumerable.Repeat("warehouses/", 15)) + "bin.json", Schema("Bin")), ("shelf.json", Schema("Shelf")));

    private static string Schema(string title) =>
        $$"""{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "title": "{{title}}", "type": "object", "properties": { "size": { "type": "integer" } } }""";
}
