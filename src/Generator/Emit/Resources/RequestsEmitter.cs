using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Resources;

/// <summary>How answers with a resource are read, and the operations that belong to no id.</summary>
internal static class RequestsEmitter
{
    public static GeneratedFile Emit(ApiContext api) => api.File(api.Contract.Name + "Requests", null, writer =>
    {
        writer.Line($"/// <summary>Reads answers of {CSharpText.Xml(api.Contract.Provider)}.</summary>");
        api.TypeAttributes(writer, null);
        using (writer.Block($"{api.Visibility} static partial class {api.Contract.Name}Requests"))
        {
            // Where two resources have one body, an answer does not say whose it is.
            foreach (var resources in api.Contract.Resources.GroupBy(resource => resource.Body).Where(group => group.Count() == 1))
                WriteRead(writer, api, resources.First());
            foreach (var method in api.Operations.OnNone)
                OperationEmitter.Write(writer, api, method);
        }
    });

    private static void WriteRead(CodeWriter writer, ApiContext api, ResourceContract resource)
    {
        var id = api.Qualified(ResourceNames.Id(resource));
        var body = api.Qualified(resource.Name);
        writer.Line($$"""
            /// <summary>Reads the {{CSharpText.Xml(resource.Name)}} in the answer to a request: its id, its name and its data.</summary>
            /// <exception cref="global::ArmPayloads.PayloadRequestException">The status is no success; the exception says what the reference says of it.</exception>
            /// <exception cref="global::ArmPayloads.PayloadJsonException">The body is not the JSON that was expected.</exception>
            public static global::System.Threading.Tasks.Task<global::ArmPayloads.Resource<{{id}}, {{body}}>> ReadAsync(this global::ArmPayloads.PayloadRequest<{{body}}> request, global::System.Net.Http.HttpResponseMessage response, global::System.Threading.CancellationToken cancellationToken = default) => global::ArmPayloads.ResponseReader.ReadAsync(request, response, {{id}}.ReadResource, cancellationToken);

            """);
    }
}
