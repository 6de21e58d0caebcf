using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit;

/// <summary>The contract that run time shares with the compiler, and the mark that says what this assembly has.</summary>
internal static class ContractEmitter
{
    public static string ClassName(ApiContract contract) => contract.Name + "Contract";

    public static GeneratedFile Emit(ApiContext api) => api.File(
        ClassName(api.Contract),
        null,
        writer =>
        {
            writer.Line($"/// <summary>The contract of {CSharpText.Xml(api.Contract.Provider)} {CSharpText.Xml(api.Contract.Version)}: what the schemas say, for rules at run time.</summary>");
            api.TypeAttributes(writer, null);
            using (writer.Block($"{api.Visibility} static partial class {ClassName(api.Contract)}"))
            {
                writer.Line("private static readonly global::System.Lazy<global::ArmPayloads.Contracts.Model.ApiContract> s_value = new(Read);").Line();
                writer.Line("/// <summary>The contract; it is read when it is first asked for.</summary>");
                writer.Line("public static global::ArmPayloads.Contracts.Model.ApiContract Value => s_value.Value;").Line();
                writer.Line("private static global::ArmPayloads.Contracts.Model.ApiContract Read() => global::ArmPayloads.GeneratedContract.Read(");
                using (writer.Indent())
                {
                    for (var i = 0; i < api.Contract.Texts.Count; i++)
                        WriteText(writer, api.Contract.Texts[i], i < api.Contract.Texts.Count - 1 ? "," : ");");
                }
            }
        },
        Mark(api));

    // Schemas are long and full of quotes: as they stand, people can read them.
    private static void WriteText(CodeWriter writer, SchemaText text, string end)
    {
        if (CSharpText.IsRaw(text.Json))
            writer.Line($"({CSharpText.Literal(text.Path)}, \"\"\"{text.Json}\"\"\"){end}");
        else
            writer.Line($"({CSharpText.Literal(text.Path)}, {CSharpText.Literal(text.Json)}){end}");
    }

    private static string Mark(ApiContext api) =>
        $"[assembly: global::ArmPayloads.GeneratedApi({CSharpText.Literal(api.Contract.Provider)}, {CSharpText.Literal(api.Contract.Version)}, {CSharpText.Literal(api.Namespace)}{(api.IsPublic ? ", IsPublic = true" : "")})]";
}
