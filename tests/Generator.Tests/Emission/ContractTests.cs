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

    private static string Schema(string title) =>
        $$"""{ "x-arm-api": { "provider": "Contoso.Storage", "version": "1" }, "title": "{{title}}", "type": "object", "properties": { "size": { "type": "integer" } } }""";
}
