using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>A parameter of a request method.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Type">Its C# type.</param>
/// <param name="Default">What it is where nothing is given, as C#; null where something must be.</param>
/// <param name="Description">Its documentation.</param>
internal sealed record OperationParameter(string Name, string Type, string? Default, string Description)
{
    public string Declaration => Default is null ? $"{Type} {Name}" : $"{Type} {Name} = {Default}";

    public static OperationParameter Path(OperationContract operation, string parameter, ParameterNames names) => new(
        names.Take(parameter, "Value"),
        "string",
        null,
        DescriptionOf(operation.Parameters.FirstOrDefault(known => known.Name == parameter)?.Schema, $"The value of {parameter} in the path."));

    public static OperationParameter Body(ValueCode body, ParameterNames names) => body is ObjectCode
        ? new(names.Take(body.TypeName.Substring(body.TypeName.LastIndexOf('.') + 1), "Body"), body.TypeName, null, "What is sent.")
        : new(names.Take("body", "Body"), "global::System.Text.Json.Nodes.JsonNode", null, "What is sent.");

    public static OperationParameter Form(OperationContract operation, ParameterNames names)
    {
        const string Type = "global::ArmPayloads.BodyForm";
        return new(names.Take("form", "Body"), Type, $"{Type}.{operation.Forms[0]}", "Whether the body is sent as it is or under properties.");
    }

    public static OperationParameter Query(ApiContext api, ParameterContract query, ParameterNames names)
    {
        var type = api.Shapes.Find(query.Schema) switch
        {
            ScalarShape { Kind: ScalarKind.Integer } => "long",
            ScalarShape { Kind: ScalarKind.Boolean } => "bool",
            _ => "string",
        };
        return new(
            names.Take(query.Name, "Query"),
            query.IsRequired ? type : type + "?",
            query.IsRequired ? null : "null",
            DescriptionOf(query.Schema, $"The query parameter {query.Name}."));
    }

    /// <summary>The value as text in a query.</summary>
    public string QueryText => Type switch
    {
        "long" => $"{Name}.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        "long?" => $"{Name}?.ToString(global::System.Globalization.CultureInfo.InvariantCulture)",
        "bool" => $"{Name} ? \"true\" : \"false\"",
        "bool?" => $"{Name} is null ? null : {Name}.Value ? \"true\" : \"false\"",
        _ => Name,
    };

    private static string DescriptionOf(SchemaContract? schema, string otherwise) =>
        string.IsNullOrWhiteSpace(schema?.Annotations.Description) ? otherwise : schema!.Annotations.Description!;
}
