using Microsoft.CodeAnalysis;

namespace ArmPayloads.Testing;

/// <summary>One generator, one source.</summary>
public class CSharpSourceGeneratorVerifier<TGenerator, TVerifier>
    where TGenerator : IIncrementalGenerator, new()
    where TVerifier : IVerifier, new()
{
    public static Task VerifyGeneratorAsync(string source, params (string hintName, string content)[] generated)
    {
        var test = new CSharpSourceGeneratorTest<TGenerator, TVerifier> { TestCode = source };
        foreach ((string hintName, string content) in generated)
            test.TestState.GeneratedSources.Add((typeof(TGenerator), hintName, content));
        return test.RunAsync();
    }
}
