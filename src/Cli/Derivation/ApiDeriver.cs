using ArmPayloads.Cli.Pages;
using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Derives the draft of an API from its pages, in the order in which one step needs the other.</summary>
internal sealed class ApiDeriver(ReferencePages pages, DiagnosticList diagnostics)
{
    private readonly TypeIndex _types = new(pages.Operations.Select(operation => operation.Request.Place.File), diagnostics);

    /// <summary>The draft of the API that most pages describe; those of another provider or version are named and left out.</summary>
    public static ApiDraft? Derive(ReferencePages pages, DiagnosticList diagnostics)
    {
        var apis = pages.Operations.GroupBy(operation => (Provider: operation.Request.Provider.ToUpperInvariant(), operation.Request.Version))
            .OrderByDescending(api => api.Count()).ThenBy(api => api.Key.Provider, StringComparer.Ordinal).ThenBy(api => api.Key.Version, StringComparer.Ordinal).ToList();
        if (apis.Count == 0)
            return null;
        foreach (var operation in apis.Skip(1).SelectMany(api => api))
            diagnostics.Add(PageDiagnosticKinds.OtherApi, operation.Request.Place, $"This operation is one of {operation.Request.Provider} {operation.Request.Version} and left out: {apis[0].First().Request.Provider} {apis[0].Key.Version} is derived, which at least as many pages describe. Derive each API from pages of its own.");
        return new ApiDeriver(pages, diagnostics).Derive([.. apis[0]]);
    }

    private ApiDraft Derive(IReadOnlyList<OperationDescription> operations)
    {
        var paths = PathNames.Of(operations, diagnostics);
        var addressed = operations.Select(operation => (Operation: operation, Path: paths.Canonical(operation.Request.Path))).ToList();
        var finder = new ResourceFinder([.. addressed.Select(entry => (entry.Operation.Request.Verb, entry.Path))], [.. addressed.Where(IsListOfResources).Select(entry => entry.Path)]);
        new TypePageDrafts(_types, diagnostics).Add(pages.Types, Calls(addressed, finder));
        var drafts = Operations(addressed, finder);
        var bodies = new BodyTypes(_types, diagnostics);
        var byResource = drafts.ToLookup(entry => entry.Resource, entry => entry.Operation);
        foreach (var resource in finder.Resources)
            bodies.SetType(resource, [.. byResource[resource]]);
        foreach (var (operation, resource) in drafts)
            bodies.SetTypes(operation, resource);
        var files = new FilePlan(_types).Files(drafts, finder.Resources);
        var examples = TypeExamples.Of([.. drafts.Select(entry => entry.Operation)], pages.Types, _types);
        new TypeExamples(diagnostics).Apply(examples);
        return new ApiDraft(operations[0].Request.Provider, operations[0].Request.Version, UnusedTypes.Without(files, diagnostics), examples);
    }

    private static bool IsListOfResources((OperationDescription Operation, UriTemplate Path) entry) =>
        entry.Operation.Request.Verb == "GET" && !entry.Path.Segments[entry.Path.Segments.Count - 1].IsParameter
        && entry.Operation.Answer?.Examples.Any(example => ExampleEnvelope.Page(example.Example.Value) is { Count: > 0 } elements && elements.All(ExampleEnvelope.IsResource)) == true;

    // A page is called by the texts that lead to it, and after the resource that it describes the body of.
    private static ILookup<string, string> Calls(IEnumerable<(OperationDescription Operation, UriTemplate Path)> operations, ResourceFinder finder) => operations
        .SelectMany(entry => new[] { entry.Operation.Body, entry.Operation.Answer }.OfType<BodyDescription>().SelectMany(body => body.Links, (body, link) => (Link: link, body.Place.File, entry.Path)))
        .SelectMany(entry => new[] { entry.Link.Text, finder.Of(entry.Path) is { } resource ? TypeNames.OfResource(resource.Id) : "" }, (entry, name) => (Page: PagePaths.Follow(entry.File, entry.Link.Target).Path, name))
        .ToLookup(entry => entry.Page, entry => entry.name, StringComparer.OrdinalIgnoreCase);

    private List<(OperationDraft Operation, ResourceDraft? Resource)> Operations(List<(OperationDescription Operation, UriTemplate Path)> operations, ResourceFinder finder)
    {
        var drafts = new List<(OperationDraft, ResourceDraft?)>();
        var taken = new Dictionary<(ResourceDraft? Resource, string Name), OperationDraft>();
        var wider = operations.Where(entry => entry.Operation.Request.Verb == "GET" && finder.Of(entry.Path) is { Parent: null } resource && ResourceFinder.IsCollection(resource, entry.Path) && entry.Path.Segments.Count < resource.Collection.Segments.Count)
            .Select(entry => finder.Of(entry.Path)).ToHashSet();
        foreach (var (operation, path) in operations)
        {
            var resource = finder.Of(path);
            var name = OperationNames.Of(operation.Request.Verb, path, resource, resource is not null && wider.Contains(resource));
            var draft = new OperationDraft(name, path, operation);
            if (taken.TryAdd((resource, name), draft))
                drafts.Add((draft, resource));
            else
                ReportTwice(draft, taken[(resource, name)]);
        }
        return drafts;
    }

    private void ReportTwice(OperationDraft operation, OperationDraft other)
    {
        var place = other.Description.Request.Place;
        diagnostics.Add(PageDiagnosticKinds.OperationTwice, operation.Description.Request.Place, $"The operation {operation.Name} ({operation.Verb} {operation.Path}) is described at {place.File}({place.Line}) already; this one is left out.");
    }
}
