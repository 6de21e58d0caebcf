using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Derivation;

/// <summary>An example of a type, and where it comes from.</summary>
/// <param name="Value">The definition alone.</param>
/// <param name="IsRequest">Whether it is the body that a page sends.</param>
internal sealed record TypeExample(TypeDraft Type, PayloadObject Value, PageExample Page, bool IsRequest);

/// <summary>Brings together types and their examples: types without a table are made of them, the others are compared.</summary>
internal sealed class TypeExamples(DiagnosticList diagnostics)
{
    public void Apply(IReadOnlyList<TypeExample> examples)
    {
        foreach (var example in examples.Where(example => !example.Type.HasTable))
        {
            ExampleShape.AddMembers(example.Type, example.Value, example.Page.Place);
            ReportRepaired(example);
        }
        foreach (var example in examples.Where(example => example.Type.HasTable).OrderByDescending(example => example.IsRequest))
            new ExampleComparison(diagnostics, example.Page, example.IsRequest).Compare(example.Type, example.Value);
    }

    /// <summary>Every example of a type, in the order of the pages.</summary>
    public static IReadOnlyList<TypeExample> Of(IReadOnlyList<OperationDraft> operations, IReadOnlyList<TypePage> pages, TypeIndex index)
    {
        var examples = new List<TypeExample>();
        foreach (var operation in operations)
        {
            // A change names some members only: that it leaves others out says nothing.
            examples.AddRange(Of(operation.Body, operation.Description.Body?.Examples, isRequest: operation.Verb != "PATCH"));
            examples.AddRange(Of(operation.Answer, operation.Description.Answer?.Examples, isRequest: false));
        }
        var roots = index.Types.Where(type => type.IsRoot).GroupBy(type => type.Place.File).ToDictionary(group => group.Key, group => group.First());
        foreach (var page in pages)
        {
            if (roots.TryGetValue(page.File, out var root))
                examples.AddRange(Of(new ReferenceType(root), page.Examples, isRequest: false));
        }
        return examples;
    }

    private static IEnumerable<TypeExample> Of(TypeExpression? type, IReadOnlyList<PageExample>? pages, bool isRequest)
    {
        var definition = type switch
        {
            ReferenceType reference => reference.Type,
            ListType { Item: ReferenceType element } => element.Type,
            _ => null,
        };
        if (definition is null)
            return [];
        var isWhole = definition.Member("properties") is not null;
        return (pages ?? []).SelectMany(page => ExampleEnvelope.Definitions(page.Example.Value, isWhole).Select(value => new TypeExample(definition, value, page, isRequest)));
    }

    private void ReportRepaired(TypeExample example)
    {
        if (!example.Page.Example.IsStrict && example.Value.Members.Count > 0)
            diagnostics.Add(PageDiagnosticKinds.DerivedFromRepaired, example.Page.Place, $"'{example.Type.Name}' is derived from this example, which had to be repaired. Look at the schema, or mend the example.", example.Type.Target);
    }
}
