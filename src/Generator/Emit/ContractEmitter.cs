using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit;

/// <summary>
/// The contract that run time shares with the compiler, the schemas it is read from, each in a file of its own, and the
/// mark that says what this assembly has.
/// </summary>
internal static class ContractEmitter
{
    private const string Extension = ".json";

    // Files are called after them, where there are folders around.
    private const int MaxName = 100;

    public static string ClassName(ApiContract contract) => contract.Name + "Contract";

    public static IEnumerable<GeneratedFile> Emit(ApiContext api)
    {
        var names = NamesOf(api.Contract.Texts);
        yield return api.File(ClassName(api.Contract), null, writer => WriteContract(writer, api, names), Mark(api));
        foreach (var text in api.Contract.Texts)
        {
            if (names.TryGetValue(text.Path, out var name))
                yield return api.File($"{ClassName(api.Contract)}.{name}", text.Path, writer => WriteSchema(writer, api, name, text));
        }
    }

    // By path; a schema whose path gives it no name, too long a one, or one that another has too, stands where the contract is read.
    private static Dictionary<string, string> NamesOf(EquatableArray<SchemaText> texts) => texts
        .GroupBy(text => CSharpNames.Pascal(WithoutExtension(text.Path)), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Key is { Length: <= MaxName } && group.Count() == 1)
        .ToDictionary(group => group.Single().Path, group => group.Key + "Schema", StringComparer.Ordinal);

    private static string WithoutExtension(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path.Substring(0, path.Length - Extension.Length) : path;

    private static void WriteContract(CodeWriter writer, ApiContext api, Dictionary<string, string> names)
    {
        writer.Line($"/// <summary>The contract of {CSharpText.Xml(api.Contract.Provider)} {CSharpText.Xml(api.Contract.Version)}: what the schemas say, for rules at run time.</summary>");
        api.TypeAttributes(writer, null);
        using (OpenClass(writer, api))
        {
            writer.Line("private static readonly global::System.Lazy<global::ArmPayloads.Contracts.Model.ApiContract> s_value = new(Read);").Line();
            writer.Line("/// <summary>The contract; it is read when it is first asked for.</summary>");
            writer.Line("public static global::ArmPayloads.Contracts.Model.ApiContract Value => s_value.Value;").Line();
            writer.Line("private static global::ArmPayloads.Contracts.Model.ApiContract Read() => global::ArmPayloads.GeneratedContract.Read(");
            using (writer.Indent())
                WriteTexts(writer, api.Contract.Texts, names);
        }
    }

    private static void WriteTexts(CodeWriter writer, EquatableArray<SchemaText> texts, Dictionary<string, string> names)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            var json = names.TryGetValue(texts[i].Path, out var name) ? name : CSharpText.Literal(texts[i].Json);
            writer.Line($"({CSharpText.Literal(texts[i].Path)}, {json}){(i < texts.Count - 1 ? "," : ");")}");
        }
    }

    // No constant: an assembly has the text of one twice, where it is declared and where it is used.
    private static void WriteSchema(CodeWriter writer, ApiContext api, string name, SchemaText text)
    {
        using (OpenClass(writer, api))
        {
            // Schemas are long and full of quotes: as they stand, people can read them. JSON never has three quotes in a row,
            // and that of an object neither begins nor ends with one.
            writer.Line($"private static string {name} => \"\"\"{text}\"\"\";");
        }
    }

    private static CodeWriter.Indentation OpenClass(CodeWriter writer, ApiContext api) =>
        writer.Block($"{api.Visibility} static partial class {ClassName(api.Contract)}");

    private static string Mark(ApiContext api) =>
        $"[assembly: global::ArmPayloads.GeneratedApi({CSharpText.Literal(api.Contract.Provider)}, {CSharpText.Literal(api.Contract.Version)}, {CSharpText.Literal(api.Namespace)}{(api.IsPublic ? ", IsPublic = true" : "")})]";
}
