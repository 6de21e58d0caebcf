using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using NJsonSchema;
using NJsonSchema.Validation;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Holds every example against what was derived: with NJsonSchema, and with the engine that will check payloads.</summary>
internal sealed class ExampleProof(DiagnosticList diagnostics)
{
    // A required member that is not there.
    private const string Missing = "ARMP101";

    public static void Run(IReadOnlyDictionary<string, string> texts, ApiContract? api, IReadOnlyList<TypeExample> examples, DiagnosticList diagnostics)
    {
        var proof = new ExampleProof(diagnostics);
        // One after the other, because each holds the whole API in a form of its own.
        if (api is not null)
            proof.CheckPayloads(api, examples);
        proof.CheckSchemas(JsonSchema.FromJsonAsync(OneDocument.Of(texts)).GetAwaiter().GetResult(), examples);
    }

    private void CheckPayloads(ApiContract api, IReadOnlyList<TypeExample> examples)
    {
        // In no set: names that are not among the examples may be anywhere.
        var checker = new PayloadChecker(new PayloadSet(api, new PayloadObject([], isOpen: true)));
        foreach (var example in examples.Where(example => example.IsRequest))
            CheckPayload(example, checker);
    }

    private void CheckSchemas(JsonSchema document, IReadOnlyList<TypeExample> examples)
    {
        foreach (var example in examples)
        {
            if (document.Definitions.TryGetValue(OneDocument.Name(example.Type.File, example.Type.IsRoot ? null : example.Type.Name), out var schema))
                CheckSchema(example, schema);
        }
    }

    private void CheckSchema(TypeExample example, JsonSchema schema)
    {
        var value = KnownJson.Of(example.Value);
        foreach (var error in schema.Validate(value.Json).Where(error => !IsAboutUnknown(error, value) && !(example.Role == ExampleRole.Change && error.Kind == ValidationErrorKind.PropertyRequired)))
            Report(example, example.Page.Place.Line, $"{error.Kind} at {(string.IsNullOrEmpty(error.Path) ? "the top" : error.Path.TrimStart('#', '/'))}");
    }

    // What stands where a placeholder was is not there to be missed.
    private static bool IsAboutUnknown(ValidationError error, KnownJson value) =>
        value.HasUnknown && error.Kind is ValidationErrorKind.PropertyRequired or ValidationErrorKind.TooFewItems or ValidationErrorKind.NotOneOf or ValidationErrorKind.NotAnyOf;

    private void CheckPayload(TypeExample example, PayloadChecker checker)
    {
        foreach (var finding in checker.CheckAlone(example.Type.Target, example.Value).Where(finding => finding.Severity == RuleSeverity.Error && !(example.Role == ExampleRole.Change && finding.Id == Missing)))
            Report(example, example.Page.Place.Line, $"{finding.Id} at {(finding.Path.Length == 0 ? "the top" : finding.Path)}: {finding.Message}");
    }

    private void Report(TypeExample example, int line, string what)
    {
        // An answer may be careless; what a page sends is what people copy.
        var kind = example.IsRequest ? PageDiagnosticKinds.ExampleRefused : PageDiagnosticKinds.ExampleDiffers;
        diagnostics.Add(kind, example.Page.Place with { Line = line }, $"The schema of '{example.Type.Name}' refuses this example: {what}. Mend the example, the table or the overlay.", example.Type.Target);
    }
}
