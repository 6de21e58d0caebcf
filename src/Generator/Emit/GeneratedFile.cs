using ArmPayloads.Contracts;
using ArmPayloads.Contracts.Schemas;

namespace ArmPayloads.Generator.Emit;

/// <summary>A file of generated code.</summary>
internal sealed record GeneratedFile(string HintName, string Text);

/// <summary>Everything that is emitted, and what stood in the way.</summary>
internal sealed record GeneratorOutput(EquatableArray<GeneratedFile> Files, EquatableArray<SchemaProblem> Problems)
{
    public static GeneratorOutput Empty { get; } = new([], []);
}
