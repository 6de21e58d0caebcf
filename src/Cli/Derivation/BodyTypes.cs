using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Operations;
using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;

namespace ArmPayloads.Cli.Derivation;

/// <summary>Finds out which type a request sends and an answer holds.</summary>
internal sealed partial class BodyTypes(TypeIndex index, DiagnosticList diagnostics)
{
    private readonly Dictionary<TypeDraft, ResourceDraft> _bodies = new(ReferenceEqualityComparer.Instance);

    /// <summary>The body of a resource: what the page that creates it links to, else the one that reads it; else the table there; else what examples show.</summary>
    public void SetType(ResourceDraft resource, IReadOnlyList<OperationDraft> operations)
    {
        var creates = operations.Where(operation => operation.Verb is "PUT" or "PATCH" && operation.Path == resource.Id).OrderByDescending(operation => operation.Verb == "PUT").Select(operation => operation.Description.Body);
        var reads = operations.Where(operation => operation.Path == resource.Id).Concat(operations.Where(operation => ResourceFinder.IsCollection(resource, operation.Path))).Select(operation => operation.Description.Answer);
        var linked = creates.Concat(reads).OfType<BodyDescription>().Select(body => Linked(body).Type).FirstOrDefault(type => type is not null);
        var name = TypeNames.OfResource(resource.Id);
        linked ??= index.Named(name);
        linked ??= creates.Select(body => body?.Table).OfType<PropertyTable>().Select(table => OfTable(name, table, resource: null)).FirstOrDefault();
        if (linked is not null && _bodies.TryGetValue(linked, out var other))
            linked = Copy(linked, index.Named(name) is null ? name : TypeNames.OfPath(resource.Id), resource, other);
        resource.Type = linked ?? NewType(name, operations.Count > 0 ? operations[0].Description.Request.Place : new PagePlace("", 0));
        resource.Type.IsRoot = true;
        _bodies[resource.Type] = resource;
    }

    /// <summary>The types of an operation's request and answer.</summary>
    public void SetTypes(OperationDraft operation, ResourceDraft? resource)
    {
        if (operation.Description.Body is { } body)
        {
            operation.Body = Sent(operation, resource, body);
            operation.IsWrapped = operation.Body is ReferenceType { Type: { } type } && type.Member("properties") is null && body.Examples.Any(example => ExampleEnvelope.IsResource(example.Example.Value));
        }
        else if (operation.Verb is "PUT" or "PATCH")
        {
            diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, operation.Description.Request.Place, $"The page has no section 'Request Body'; it is assumed that a {operation.Verb} sends nothing here.");
        }
        operation.IsPageable = operation.Verb == "GET" && (IsList(operation, resource) || operation.Description.Answer?.Examples.Any(example => ExampleEnvelope.Page(example.Example.Value) is not null) == true);
        operation.Answer = Answered(operation, resource);
    }

    private static bool IsList(OperationDraft operation, ResourceDraft? resource) =>
        operation.Name.StartsWith("List", StringComparison.Ordinal) && (resource is null || ResourceFinder.IsCollection(resource, operation.Path) || !operation.Path.Segments[operation.Path.Segments.Count - 1].IsParameter);

    private TypeExpression Sent(OperationDraft operation, ResourceDraft? resource, BodyDescription body)
    {
        if (body.Table is { } table)
            return new ReferenceType(resource?.Type.Place == table.Place ? resource.Type : OfTable(RequestName(operation, resource), table, resource, $"The body of {operation.Name}."));
        var (linked, link) = Linked(body);
        var type = linked is not null ? new ReferenceType(linked)
            : operation.Verb is "PUT" or "PATCH" && resource is not null && operation.Path == resource.Id ? new ReferenceType(Assumed(resource.Type, body))
            : OfExamples(body, Called(body) ?? RequestName(operation, resource), resource, operation.Description.Request.Place);
        // What a resource is, is one.
        if (operation.Verb == "POST" && IsSaidToBeArray(body, link))
            return new ListType(Told(PageDiagnosticKinds.TypeNotUnderstood, body, link!, type));
        return ShowsArray(body) && type is ReferenceType ? new ListType(type) : type;
    }

    private static bool ShowsArray(BodyDescription body) => body.Examples.Any(example => example.Example.Value is PayloadArray);

    // Where there is no example, the words before the link say it, unless they speak of a part of the body.
    private static bool IsSaidToBeArray(BodyDescription body, PageLink? link) =>
        link is not null && body.Examples.Count == 0 && ArrayOf().Match(link.Lead) is { Success: true } words && !PartOf().IsMatch(link.Lead[..words.Index]);

    private TypeExpression Told(PageDiagnosticKind kind, BodyDescription body, PageLink link, TypeExpression type)
    {
        diagnostics.Add(kind, body.Place with { Line = link.Line }, $"No example shows it; from the words before '{link.Text}', a list of {type} is assumed.");
        return type;
    }

    private TypeDraft Assumed(TypeDraft type, BodyDescription body)
    {
        if (body.Examples.Count == 0)
            diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, body.Place, $"The section does not say what the body is: it has no table, no example and no link to a page of a type among those that were read; '{type.Name}' is assumed.");
        return type;
    }

    private TypeExpression? Answered(OperationDraft operation, ResourceDraft? resource)
    {
        if (operation.Description.Answer is not { } answer)
            return Unsaid(operation, resource);
        if (operation.Verb == "DELETE" && answer.Examples.Count == 0)
            return null;
        if (answer.Table is { } table)
            return new ReferenceType(OfTable(AnswerName(operation, resource), table, resource, $"The answer to {operation.Name}."));
        var (linked, link) = Linked(answer);
        var type = linked is not null ? new ReferenceType(linked)
            : IsAboutResource(operation, resource) ? new ReferenceType(resource!.Type)
            : OfExamples(answer, Called(answer) ?? AnswerName(operation, resource), resource, operation.Description.Request.Place);
        if (!operation.IsPageable && IsSaidToBeArray(answer, link))
            return new ListType(Told(PageDiagnosticKinds.AnswerAssumed, answer, link!, type));
        return ShowsArray(answer) && type is ReferenceType ? new ListType(type) : type;
    }

    // ARM answers with the resource wherever one is read or written; of an action nobody knows.
    private ReferenceType? Unsaid(OperationDraft operation, ResourceDraft? resource)
    {
        if (operation.Verb is "DELETE" or "HEAD")
            return null;
        var isAssumed = operation.Verb != "POST" && IsAboutResource(operation, resource);
        diagnostics.Add(PageDiagnosticKinds.AnswerAssumed, operation.Description.Request.Place, $"The page says nothing of the answer's body; {(isAssumed ? $"'{resource!.Type.Name}'" : "none")} is assumed.");
        return isAssumed ? new ReferenceType(resource!.Type) : null;
    }

    // Its own address, a way to it, or that of the list.
    private static bool IsAboutResource(OperationDraft operation, ResourceDraft? resource) => resource is not null
        && (ResourceFinder.IsCollection(resource, operation.Path) || operation.Path.Segments[operation.Path.Segments.Count - 1] == new UriSegment(resource.NameParameter, true));

    private (TypeDraft? Type, PageLink? Link) Linked(BodyDescription body)
    {
        foreach (var link in body.Links)
        {
            if (index.Linked(body.Place with { Line = link.Line }, link.Text, link.Target) is { } linked)
                return (linked, link);
        }
        if (body.Examples.Count > 0 && body.Links.FirstOrDefault(IsPage) is { } missing)
            diagnostics.Add(PageDiagnosticKinds.TypePageMissing, body.Place with { Line = missing.Line }, $"'{missing.Target}' is not among the pages of types; what '{missing.Text}' is follows from examples alone.");
        return (null, null);
    }

    private static bool IsPage(PageLink link) => link.Target.Split('#')[0].EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    // A link that leads to no page still says what the type is called.
    private static string? Called(BodyDescription body) =>
        body.Links.Where(IsPage).Select(link => CSharpNames.Pascal(link.Text)).FirstOrDefault();

    private TypeExpression OfExamples(BodyDescription body, string name, ResourceDraft? resource, PagePlace place)
    {
        if (index.Named(name) is { } known)
            return new ReferenceType(known);
        var values = body.Examples.SelectMany(example => ExampleEnvelope.Definitions(example.Example.Value, isWhole: false)).ToList();
        if (values.Count > 0 && values.TrueForAll(value => value.Members.Count > 0))
            return new ReferenceType(NewType(name, body.Examples[0].Place, resource?.Type));
        diagnostics.Add(PageDiagnosticKinds.TypeNotUnderstood, body.Place with { Line = body.Place.Line > 0 ? body.Place.Line : place.Line }, "The page does not say what this body is: it links to no page of a type and has no example with members; any JSON is assumed.");
        return TypeExpression.Any;
    }

    private TypeDraft OfTable(string name, PropertyTable table, ResourceDraft? resource, string? description = null)
    {
        var type = NewType(name, table.Place, resource?.Type);
        type.Description = description;
        type.HasTable = true;
        foreach (var row in table.Rows.Where(row => row.Name is not null))
            type.Members.Add(TypePageDrafts.Member(row.Name!, row.Type is { } said ? index.Resolve(said, row.Place) : TypeExpression.Any, row));
        return type;
    }

    // What belongs to a resource stands in its file.
    private TypeDraft NewType(string name, PagePlace place, TypeDraft? owner = null)
    {
        var type = new TypeDraft(name, place) { Owner = owner, IsRoot = owner is null };
        index.Add(type, place.File);
        return type;
    }

    // A file is about one resource.
    private TypeDraft Copy(TypeDraft type, string name, ResourceDraft resource, ResourceDraft other)
    {
        diagnostics.Add(PageDiagnosticKinds.BodyShared, type.Place, $"'{type.Name}' is the body of {resource.Id.ResourceType} and of {other.Id.ResourceType}; the first has a type '{name}' of its own with the same members.");
        var copy = NewType(name, type.Place);
        copy.HasTable = type.HasTable;
        copy.Description = type.Description;
        copy.Members.AddRange(type.Members);
        return copy;
    }

    // CreateOrUpdateDynamic of a segment sends a DynamicSegmentRequest.
    private static string RequestName(OperationDraft operation, ResourceDraft? resource) =>
        operation.Name.StartsWith("CreateOrUpdate", StringComparison.Ordinal) ? operation.Name["CreateOrUpdate".Length..] + resource?.Type.Name + "Request" : operation.Name + resource?.Type.Name + "Request";

    private static string AnswerName(OperationDraft operation, ResourceDraft? resource) => operation.Name + resource?.Type.Name + "Response";

    [GeneratedRegex(@"\b(?:array|list) of\b", RegexOptions.IgnoreCase)]
    private static partial Regex ArrayOf();

    [GeneratedRegex(@"\b(?:not?|describ\w+|objects?|members?|propert\w+|fields?|which|that|whose|with|each|ha[sd]|have|holds?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PartOf();
}
