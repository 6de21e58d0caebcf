using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.Testing.Tests;

/// <summary>A class for each additional *.txt, named by its text. The text "crash" throws, "report" is reported.</summary>
[Generator]
public sealed class NameListGenerator : IIncrementalGenerator
{
    public const string Read = "Read";
    public const string Model = "Model";

    public static readonly DiagnosticDescriptor Rule =
        new("TST201", "Reported", "Reported '{0}'", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var read = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(static (text, token) => (text.Path, Text: text.GetText(token)?.ToString() ?? "Unreadable"))
            .WithTrackingName(Read);
        var model = read
            .Select(static (file, _) => (file.Path, Name: file.Text.Trim()))
            .WithTrackingName(Model);
        var visibility = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.Visibility", out string? value) ? value : "internal");
        context.RegisterSourceOutput(model.Combine(visibility), static (output, file) => Emit(output, file.Left.Path, file.Left.Name, file.Right));
    }

    private static void Emit(SourceProductionContext output, string path, string name, string visibility)
    {
        if (name == "crash")
            throw new InvalidOperationException("the generator fell over");
        if (name == "report")
            output.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(path, new TextSpan(0, 6), new(new(0, 0), new(0, 6))), name));
        else
            output.AddSource($"{name}.g.cs", $"{visibility} class {name} {{ }}\n");
    }
}
