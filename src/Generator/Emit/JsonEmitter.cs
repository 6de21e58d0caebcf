using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit;

/// <summary>The resolver that makes JsonSerializer read and write generated types without reflection.</summary>
internal static class JsonEmitter
{
    public static GeneratedFile Emit(ApiContext api, IReadOnlyList<TypeContract> types) => api.File(api.Contract.Name + "Json", null, writer =>
    {
        writer.Line($"/// <summary>The types of {CSharpText.Xml(api.Contract.Provider)} for System.Text.Json.</summary>");
        api.TypeAttributes(writer, null);
        using (writer.Block($"{api.Visibility} static partial class {api.Contract.Name}Json"))
        {
            writer.Line("/// <summary>Put it into the TypeInfoResolverChain of JsonSerializerOptions.</summary>");
            writer.Line("public static global::System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Resolver { get; } = new global::ArmPayloads.PayloadJsonResolver()" + (types.Count > 0 ? "" : ";"));
            using (writer.Indent())
            {
                for (var i = 0; i < types.Count; i++)
                    WriteEntry(writer, api.Qualified(types[i].Name), types[i].Form, i < types.Count - 1 ? "" : ";");
            }
        }
    });

    private static void WriteEntry(CodeWriter writer, string type, TypeForm form, string end)
    {
        if (form == TypeForm.Object)
            writer.Line($".Add({type}.ReadRequired, static (writer, value) => writer.WritePayloadValue(value)){end}");
        else
            writer.Line($".AddStruct({type}.ReadRequired, {type}.Write){end}");
    }
}
