using ArmPayloads.Cli.Pages.Outline;
using ArmPayloads.Cli.Pages.Types;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Pages.Operations;

/// <summary>The verb and the address of an operation: what a page is identified by.</summary>
/// <param name="Path">The path with parameters as ARM calls them.</param>
/// <param name="PageNames">What the page calls the parameters whose names differ.</param>
/// <param name="Query">The names in the query other than <c>api-version</c>.</param>
internal sealed record RequestLine(
    PagePlace Place,
    string Verb,
    UriTemplate Path,
    IReadOnlyDictionary<string, string> PageNames,
    IReadOnlyList<string> Query,
    string Provider,
    string Version);

/// <summary>A row of the table of URI parameters.</summary>
/// <param name="Name">As the request has it, whatever the page calls it.</param>
internal sealed record UriParameterRow(PagePlace Place, string Name, bool IsRequired, Enumeration? Enumeration, string? Default, string Description);

/// <summary>A status that an operation answers with.</summary>
internal sealed record StatusLine(PagePlace Place, int Status, string Description);

/// <summary>What a page says of the body of a request or of an answer.</summary>
/// <param name="Text">The prose beside the examples.</param>
/// <param name="Links">In that prose.</param>
/// <param name="Table">A table of properties that stands here instead of on a page of its own.</param>
internal sealed record BodyDescription(PagePlace Place, string Text, IReadOnlyList<PageLink> Links, PropertyTable? Table, IReadOnlyList<PageExample> Examples);

/// <summary>An operation as a page describes it.</summary>
/// <param name="Description">What it does.</param>
/// <param name="Body">Null where a page has none.</param>
/// <param name="Answer">Null where a page has none.</param>
internal sealed record OperationDescription(
    RequestLine Request,
    string? Description,
    IReadOnlyList<UriParameterRow> Parameters,
    BodyDescription? Body,
    BodyDescription? Answer,
    IReadOnlyList<StatusLine> Statuses,
    bool IsLongRunning);
