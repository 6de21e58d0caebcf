using System.Text.RegularExpressions;
using ArmPayloads.Cli.Pages.Tables;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Cli.Pages.Operations;

/// <summary>Reads the row that says verb and address.</summary>
internal sealed partial class RequestLineReader(string file, DiagnosticList diagnostics)
{
    private static readonly string[] s_verbs = ["GET", "PUT", "PATCH", "POST", "DELETE", "HEAD"];

    /// <summary>Whether a row is one, readable or not.</summary>
    public static bool Is(TableRow row) => s_verbs.Contains(row.Cell(0).Trim('*', '`', ' ')) && row.Cells.Count > 1;

    /// <summary>The request; null where it cannot be understood, which is reported.</summary>
    public RequestLine? Read(TableRow row)
    {
        var place = new PagePlace(file, row.Line);
        foreach (var fault in row.Faults)
            diagnostics.Add(PageDiagnosticKinds.TableRepaired, place, fault);
        if (!Is(row))
            return Refuse(place, $"'{row.Cell(0)}' is none of the verbs {string.Join(", ", s_verbs)}, in capitals, with an address beside it");
        var uri = Clean(row.Cell(1), place);
        if (EndpointOfService().Match(uri) is { Success: true } endpoint)
        {
            diagnostics.Add(PageDiagnosticKinds.NotArm, place, $"This page describes an operation of the service's own endpoint ('{endpoint.Value}'), not of Azure Resource Manager; nothing is derived from it. Leave such pages out.");
            return null;
        }
        var match = Address().Match(uri);
        if (!match.Success)
            return Refuse(place, $"'{uri}' is no address such as https://management.azure.com/subscriptions/<subscriptionId>/providers/Contoso.Storage/bins/<binName>?api-version=2024-01-01");
        var pageNames = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Template(match.Groups["path"].Value, pageNames) is not { } path)
            return Refuse(place, $"The path of '{uri}' has a segment that is neither a word nor a placeholder such as <hubName>, or one placeholder twice");
        if (path.ResourceType is not { } type)
            return Refuse(place, $"The path of '{uri}' names no resource provider after /providers/");
        var query = Query(match.Groups["query"].Value, place);
        return query.Version is not { } version
            ? Refuse(place, $"'{uri}' has no api-version")
            : new RequestLine(place, row.Cell(0).Trim('*', '`', ' '), path, pageNames, query.Names, type.Split('/')[0], version);
    }

    private RequestLine? Refuse(PagePlace place, string message)
    {
        diagnostics.Add(PageDiagnosticKinds.RequestNotUnderstood, place, message + "; the operation is left out.");
        return null;
    }

    private string Clean(string cell, PagePlace place)
    {
        var uri = System.Net.WebUtility.HtmlDecode(cell).Trim().Trim('`', ' ', '*').Trim();
        if (uri.StartsWith("<http", StringComparison.OrdinalIgnoreCase))
            uri = Repaired(uri.TrimStart('<').TrimEnd('>'), place, "A '<' stands before the address");
        if (uri.Contains("&&", StringComparison.Ordinal))
            uri = Repaired(DoubledAmpersand().Replace(uri, "&"), place, "An ampersand is doubled");
        return uri;
    }

    private string Repaired(string uri, PagePlace place, string fault)
    {
        diagnostics.Add(PageDiagnosticKinds.CellRepaired, place, fault + "; it is left out.");
        return uri;
    }

    private static UriTemplate? Template(string path, Dictionary<string, string> pageNames)
    {
        var segments = path.TrimEnd('/').Split('/');
        for (var i = 1; i < segments.Length; i++)
        {
            if (segments[i].Length < 3 || segments[i][0] != '<' || segments[i][^1] != '>')
                continue;
            var pageName = segments[i][1..^1].Trim();
            var name = ParameterName(segments[i - 1], pageName);
            pageNames[name] = pageName;
            segments[i] = "{" + name + "}";
        }
        return UriTemplate.TryParse(string.Join('/', segments));
    }

    // Pages abbreviate the names that every ARM path has; ARM's own words are the same everywhere.
    private static string ParameterName(string segmentBefore, string pageName) => segmentBefore.ToLowerInvariant() switch
    {
        "subscriptions" => "subscriptionId",
        "resourcegroups" => "resourceGroupName",
        _ => CSharpNames.Pascal(pageName) is { } name ? CSharpNames.Camel(name) : pageName,
    };

    private (List<string> Names, string? Version) Query(string query, PagePlace place)
    {
        var names = new List<string>();
        string? version = null;
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = part.Split('=', 2);
            if (pair[0] == "api-version")
                version = pair.Length > 1 && Version().IsMatch(pair[1].Trim()) ? pair[1].Trim() : null;
            else if (pair[0].Length > 0 && !names.Contains(pair[0]))
                names.Add(pair[0]);
            else
                diagnostics.Add(PageDiagnosticKinds.CellRepaired, place, $"The query has a part '{part}' that names nothing new; it is left out.");
        }
        return (names, version);
    }

    [GeneratedRegex(@"^(?:https://)?<?[\w-]*endpoint>", RegexOptions.IgnoreCase)]
    private static partial Regex EndpointOfService();

    [GeneratedRegex(@"^https://[^/<>\s]+(?<path>/[^?\s]*)(?:\?(?<query>\S*))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("&{2,}")]
    private static partial Regex DoubledAmpersand();

    [GeneratedRegex(@"^[A-Za-z0-9.-]+$")]
    private static partial Regex Version();
}
