using System.Text.RegularExpressions;

namespace ArmPayloads.Package.Tests;

/// <summary>The example in the README and what it says that it prints.</summary>
internal static partial class Readme
{
    private static readonly Match s_example = ExamplePattern().Match(File.ReadAllText(Repository.Path("README.md")).ReplaceLineEndings("\n"));

    public static string Example => s_example.Groups["code"].Value;

    /// <summary>The first lines of the output; the README stops there.</summary>
    public static string[] Output => s_example.Groups["output"].Value.Split('\n');

    [GeneratedRegex(@"```csharp\n(?<code>.*?)\n```.*?\n```\n(?<output>.*?)\n *\.\.\.\n```", RegexOptions.Singleline)]
    private static partial Regex ExamplePattern();
}
