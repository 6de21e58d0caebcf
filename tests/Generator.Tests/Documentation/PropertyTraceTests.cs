using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Schemas;
using ArmPayloads.Generator.Tests.Consumers;

namespace ArmPayloads.Generator.Tests.Documentation;

/// <summary>The way of one property that docs/architecture.md tells of, hop by hop.</summary>
public class PropertyTraceTests
{
    [Fact]
    public void ForFieldName_FromTheSchemaToCSharpAndBack()
    {
        // 2. The schema.
        Assert.Contains("\"fieldName\"", CustomerInsights.Text("field.json"), StringComparison.Ordinal);

        // 3. A property of the schema's contract.
        var api = Assert.Single(SchemaSet.Read(CustomerInsights.Schemas.Select(schema => SchemaDocument.Parse(schema.Path, schema.Text))).Apis);
        var type = api.Type("field.json#")!;
        Assert.Contains(type.Schema.Get<PropertiesKeyword>()!.Properties, property => property.JsonName == "fieldName");

        // 4. A property of a type, with a C# name.
        Assert.Equal("FieldName", type.Properties.Single(property => property.JsonName == "fieldName").Name);

        // 5. Declared, read and written.
        var text = CustomerInsights.Consumer.Generate().GeneratedSources["ArmPayloads.CustomerInsights/Field.g.cs"];
        Assert.Contains("public required string FieldName { get; set; }", text, StringComparison.Ordinal);
        Assert.Contains("FieldName = global::ArmPayloads.PayloadReader.ReadString(ref reader)!;", text, StringComparison.Ordinal);
        Assert.Contains("WriteString(s_fieldName, FieldName);", text, StringComparison.Ordinal);

        // 6. The way back.
        Assert.Contains("[global::System.Text.Json.Serialization.JsonPropertyName(\"fieldName\")]", text, StringComparison.Ordinal);
        Assert.Contains("[global::ArmPayloads.SchemaDefinition(\"Microsoft.CustomerInsights/2017-04-26\", \"field.json#\")]", text, StringComparison.Ordinal);
    }
}
