using System.Globalization;
using ArmPayloads.Cli.Derivation;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace ArmPayloads.Cli.Schemas;

/// <summary>Holds every example against what was derived: with NJsonSchema, and with the engine that will check payloads.</summary>
internal sealed class ExampleProof
{
    // A required member that is not there.
    private const string Missing = "ARMP101";

    private readonly DiagnosticList _diagnostics;
    private readonly JsonSchema _document;
    private readonly PayloadChecker? _checker;

    private ExampleProof(JsonSchema document, ApiContract? api, DiagnosticList diagnostics)
    {
        _document = document;
        // In no set: names that are not among the examples may be anywhere.
        _checker = api is null ? null : new PayloadChecker(new PayloadSet(api, new PayloadObject([], isOpen: true)));
        _diagnostics = diagnostics;
    }

    public static void Run(IReadOnlyDictionary<string, string> texts, ApiContract? api, IReadOnlyList<TypeExample> examples, DiagnosticList diagnostics)
    {
        var document = JsonSchema.FromJsonAsync(OneDocument.Of(texts)).GetAwaiter().GetResult();
        var proof = new ExampleProof(document, api, diagnostics);
        foreach (var example in examples)
            proof.Check(example);
    }

    private void Check(TypeExample example)
    {
        if (_document.Definitions.TryGetValue(OneDocument.Name(example.Type.File, example.Type.IsRoot ? null : example.Type.Name), out var schema))
            CheckSchema(example, schema);
        if (_checker is not null && example.IsRequest)
            CheckPayload(example, _checker);
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
        _diagnostics.Add(kind, example.Page.Place with { Line = line }, $"The schema of '{example.Type.Name}' refuses this example: {what}. Mend the example, the table or the overlay.", example.Type.Target);
    }
}

/// <summary>An example as NJsonSchema takes it, without what is unknown.</summary>
internal sealed record KnownJson(JToken Json, bool HasUnknown)
{
    public static KnownJson Of(PayloadNode value)
    {
        var hasUnknown = false;
        return new KnownJson(Of(value, ref hasUnknown) ?? JValue.CreateNull(), hasUnknown);
    }

    private static JToken? Of(PayloadNode value, ref bool hasUnknown)
    {
        switch (value)
        {
            case PayloadObject map:
                hasUnknown |= map.IsOpen;
                var result = new JObject();
                foreach (var member in map.Members)
                {
                    // Null is absence.
                    if (member.Value is not PayloadNull && Of(member.Value, ref hasUnknown) is { } known)
                        result[member.Name] = known;
                }
                return result;
            case PayloadArray array:
                hasUnknown |= array.IsOpen;
                var list = new JArray();
                foreach (var element in array.Elements)
                {
                    if (Of(element, ref hasUnknown) is { } known)
                        list.Add(known);
                }
                return list;
            case PayloadUnknown:
                hasUnknown = true;
                return null;
            case PayloadNumber { Value.IsInteger: true }:
                return Integer(value.CanonicalText!);
            default:
                return JToken.Parse(value.CanonicalText!);
        }
    }

    // NJsonSchema knows no integer beyond 64 bits: the nearest one stands for it, as the conversion has it. The engine is exact.
    private static JValue Integer(string text) =>
        new(long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (long)double.Parse(text, CultureInfo.InvariantCulture));
}
