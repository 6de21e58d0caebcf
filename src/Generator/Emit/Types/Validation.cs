using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Types;

/// <summary>The methods that check a payload, or a whole definition, at run time.</summary>
internal static class Validation
{
    /// <summary>The method's head, and what follows it on the same line or in a block.</summary>
    public const string Method = "public global::System.Collections.Generic.IReadOnlyList<global::ArmPayloads.Finding> Validate()";

    public static void Write(CodeWriter writer, ApiContext api, TypeContract type)
    {
        writer.Line();
        writer.Line("/// <summary>Checks the payload on its own, as it would be sent: the same rules that the analyzers hold it against. What it names elsewhere is not known here.</summary>");
        Document(writer);
        writer.Line($"{Method} => global::ArmPayloads.PayloadValidation.Check(this, {api.ContractValue}, {CSharpText.Literal(type.Key)});");
    }

    /// <summary>What comes back, and what may be thrown.</summary>
    public static void Document(CodeWriter writer) => writer.Line("""
        /// <returns>What the service would refuse, or what does not fit together; empty where nothing is wrong.</returns>
        /// <exception cref="global::System.ArgumentException">A text holds a lone surrogate, which JSON cannot carry.</exception>
        /// <exception cref="global::System.InvalidOperationException">A payload holds itself.</exception>
        """);
}
