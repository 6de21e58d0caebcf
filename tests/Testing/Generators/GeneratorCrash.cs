using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>A driver swallows what a generator throws and gives one line for it; a test needs all of it.</summary>
internal static class GeneratorCrash
{
    public static void ThrowIfAny(GeneratorDriverRunResult result)
    {
        foreach (GeneratorRunResult generator in result.Results)
        {
            if (generator.Exception is { } exception)
                throw new VerificationException($"The generator {generator.Generator.GetGeneratorType().Name} crashed (CS8785):\n{exception}");
        }
    }
}
