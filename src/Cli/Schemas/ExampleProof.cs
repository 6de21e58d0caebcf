using System.Globalization;
using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Json;
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

    // What the engine has refused, and with better words: NJsonSchema need not say it again. What else is wrong with one of
    // these values comes to light when that is mended.
    private readonly HashSet<PayloadNode> _refused = new(ReferenceEqualityComparer.Instance);

    public static void Run(IReadOnlyDictionary<string, string> texts, ApiContract? api, IReadOnlyList<TypeExample> examples, DiagnosticList diagnostics)
    {
        var proof = new ExampleProof(diagnostics);
        if (api is not null)
            proof.CheckPayloads(api, examples);
        var byFile = examples.ToLookup(example => example.Type.File, StringComparer.Ordinal);
        foreach (var files in FileGroups.Of([.. texts], file => file.Key, file => FileGroups.ReferencesIn(file.Value)).Where(files => files.Any(file => byFile.Contains(file.Key))))
            proof.CheckSchemas(OneDocument.Of(files), files.SelectMany(file => byFile[file.Key]));
    }

    private void CheckPayloads(ApiContract api, IReadOnlyList<TypeExample> examples)
    {
        // In no set: names that are not among the examples may be anywhere.
        foreach (var example in examples.Where(example => example.IsRequest))
            CheckPayload(example, api);
    }

    private void CheckSchemas(string text, IEnumerable<TypeExample> examples)
    {
        var document = JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
        foreach (var example in examples)
        {
            if (document.Definitions.TryGetValue(OneDocument.Name(example.Type.File, example.Type.IsRoot ? null : example.Type.Name), out var schema))
                CheckSchema(example, schema);
        }
    }

    private void CheckSchema(TypeExample example, JsonSchema schema)
    {
        var known = KnownJson.Of(example.Value);
        foreach (var error in schema.Validate(known.Json).SelectMany(Innermost).Where(error => !IsAboutUnknown(error, known) && !(example.Role == ExampleRole.Change && error.Kind == ValidationErrorKind.PropertyRequired)))
        {
            var path = (error.Path ?? "").TrimStart('#', '/');
            var around = known.Around(path).Select(part => (part.Name, part.Value, Place: example.Page.PlaceOf(part.Value))).ToList();
            if (!_refused.Contains(around[0].Value) && !around.Exists(part => part.Name is { } name && IsTold(example, name, part.Place)))
                Report(example, around[0].Place, $"{error.Kind} at {(path.Length == 0 ? "the top" : path)}");
        }
    }

    // That an element is not valid says nothing; what in it is not does.
    private static IEnumerable<ValidationError> Innermost(ValidationError error) =>
        error is ChildSchemaValidationError { Kind: ValidationErrorKind.ArrayItemNotValid or ValidationErrorKind.AdditionalPropertiesNotValid or ValidationErrorKind.AdditionalItemNotValid } around
            ? around.Errors.Values.SelectMany(inner => inner).SelectMany(Innermost)
            : [error];

    // Before the proof, examples beside a table were compared with it.
    private bool IsTold(TypeExample example, string member, PagePlace place) =>
        !example.IsRequest && diagnostics.Has(PageDiagnosticKinds.ExampleDiffers, place, $"/properties/{member}");

    // What stands where a placeholder was is not there to be missed.
    private static bool IsAboutUnknown(ValidationError error, KnownJson known) =>
        known.HasUnknown && error.Kind is ValidationErrorKind.PropertyRequired or ValidationErrorKind.TooFewItems or ValidationErrorKind.NotOneOf or ValidationErrorKind.NotAnyOf;

    private void CheckPayload(TypeExample example, ApiContract api)
    {
        foreach (var finding in PayloadChecker.CheckAlone(api, example.Type.Target, example.Value).Where(finding => finding.Severity == RuleSeverity.Error && !(example.Role == ExampleRole.Change && finding.Id == Missing)))
        {
            Report(example, example.Page.PlaceOf(finding.Line), $"{finding.Id} at {(finding.Path.Length == 0 ? "the top" : finding.Path)}: {finding.Message}");
            if (NodeAt(example.Value, finding.Path) is { } node)
                _refused.Add(node);
        }
    }

    private static PayloadNode? NodeAt(PayloadNode root, string pointer) => JsonPointer.Split(pointer).Aggregate((PayloadNode?)root, (node, step) => node switch
    {
        PayloadObject map => map[step],
        PayloadArray list when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => list.Elements.ElementAtOrDefault(index),
        _ => null,
    });

    private void Report(TypeExample example, PagePlace place, string what)
    {
        // An answer may be careless; what a page sends is what people copy.
        var kind = example.IsRequest ? PageDiagnosticKinds.ExampleRefused : PageDiagnosticKinds.ExampleDiffers;
        diagnostics.Add(kind, place, $"The schema of '{example.Type.Name}' refuses this example: {what}. Mend the example, the table or the overlay.", example.Type.Target);
    }
}
