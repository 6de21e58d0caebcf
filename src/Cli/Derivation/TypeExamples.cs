using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Derivation;

/// <summary>An example of a type, and where it comes from.</summary>
/// <param name="Value">The definition alone.</param>
/// <param name="Role">Where it stands.</param>
internal sealed record TypeExample(TypeDraft Type, PayloadObject Value, PageExample Page, ExampleRole Role)
{
    public bool IsRequest => Role != ExampleRole.Illustration;
}

/// <summary>What an example is to its type.</summary>
internal enum ExampleRole
{
    /// <summary>An answer, or an example beside a table.</summary>
    Illustration,

    /// <summary>The body of a PATCH: it sends what it changes, and that it leaves others out says nothing.</summary>
    Change,

    /// <summary>The body of any other request.</summary>
    Request,
}

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
            new ExampleComparison(diagnostics, example.Page, example.Role).Compare(example.Type, example.Value);
    }

    /// <summary>Every example of a type, in the order of the pages.</summary>
    public static IReadOnlyList<TypeExample> Of(IReadOnlyList<OperationDraft> operations, IReadOnlyList<TypePage> pages, TypeIndex index)
    {
        var examples = new List<TypeExample>();
        foreach (var operation in operations)
        {
            examples.AddRange(Of(operation.Body, operation.Description.Body?.Examples, operation.Verb == "PATCH" ? ExampleRole.Change : ExampleRole.Request));
            examples.AddRange(Of(operation.Answer, operation.Description.Answer?.Examples, ExampleRole.Illustration));
        }
        var roots = index.Types.Where(type => type.IsRoot).GroupBy(type => type.Place.File).ToDictionary(group => group.Key, group => group.First());
        foreach (var page in pages)
        {
            if (roots.TryGetValue(page.File, out var root))
                examples.AddRange(Of(new ReferenceType(root), page.Examples, ExampleRole.Illustration));
        }
        return examples;
    }

    private static IEnumerable<TypeExample> Of(TypeExpression? type, IReadOnlyList<PageExample>? pages, ExampleRole role)
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
        return (pages ?? []).SelectMany(page => ExampleEnvelope.Definitions(page.Example.Value, isWhole).Select(value => new TypeExample(definition, value, page, role)));
    }

    private void ReportRepaired(TypeExample example)
    {
        if (example.Page.Example is { IsStrict: false, Faults: var faults } && example.Value.Members.Count > 0)
            diagnostics.Add(PageDiagnosticKinds.DerivedFromRepaired, example.Page.Place, $"'{example.Type.Name}' is derived from this example, which {(faults.All(fault => fault.IsOmission) ? "leaves something open" : "had to be repaired")}. Look at the schema, or mend the example.", example.Type.Target);
    }
}
