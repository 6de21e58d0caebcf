using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>What a request's answer is.</summary>
/// <param name="RequestType">The type of the request.</param>
/// <param name="Read">The function that reads the answer; null where it has no body.</param>
internal sealed record OperationAnswer(string RequestType, string? Read)
{
    private const string Request = "global::ArmPayloads.PayloadRequest";

    public static OperationAnswer Of(ApiContext api, OperationMethod method)
    {
        if (method.Operation.Answer is not { } answer)
            return new OperationAnswer(Request, null);
        if (ResourceOf(api, answer) is { } resource)
            return OfResource(api, method.Operation, resource);
        var value = api.Value(answer);
        var type = method.Operation.IsPageable || api.Shapes.Find(answer) is AnyShape ? "global::System.Text.Json.Nodes.JsonNode?" : value.TypeName;
        var read = type == value.TypeName ? value.ReadElement : "global::ArmPayloads.PayloadElement.Any";
        return new OperationAnswer($"{Request}<{type}>", read);
    }

    private static OperationAnswer OfResource(ApiContext api, OperationContract operation, ResourceContract resource)
    {
        var id = api.Qualified(ResourceNames.Id(resource));
        var body = api.Qualified(resource.Name);
        return operation.IsPageable
            ? new OperationAnswer($"{Request}<global::ArmPayloads.ResourcePage<{id}, {body}>>", $"{id}.ReadPage")
            : new OperationAnswer($"{Request}<{body}>", $"{id}.ReadData");
    }

    private static ResourceContract? ResourceOf(ApiContext api, SchemaContract answer) =>
        answer.Reference is { } key ? api.Contract.Resources.FirstOrDefault(resource => resource.Body == key) : null;
}
