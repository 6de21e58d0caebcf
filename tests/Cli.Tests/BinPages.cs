namespace ArmPayloads.Cli.Tests;

/// <summary>Pages of an invented API, of warehouses and the bins in them: regular but for the parts that a test is about.</summary>
internal static class BinPages
{
    public const string Warehouse = "https://management.azure.com/subscriptions/<subscriptionId>/resourceGroups/<resourceGroupName>/providers/Contoso.Storage/warehouses/<warehouseName>";
    public const string Bin = Warehouse + "/bins/<binName>";
    public const string Version = "?api-version=2024-01-01";

    public const string Parameters = """
        |subscriptionId|Yes|The Azure subscription ID.|
        |resourceGroupName|Yes|The name of the resource group.|
        |warehouseName|Yes|The name of the warehouse.|
        |binName|Yes|The name of the bin.|
        """;

    public const string Body = "A JSON object describing a [Bin](../types/bin.md).";

    public const string Answer = "### Response Body\n\nThe [Bin](../types/bin.md) as an ARM resource.";

    public const string Rows = """
        |kind*|string|What it is for.|
        |slots|string[ ]|Where things lie.|
        """;

    /// <summary>A page that creates bins, and a page of their type.</summary>
    public static IReadOnlyList<SourceText> Regular { get; } = [Put(), Type()];

    /// <summary>The row with verb and address.</summary>
    public static string Request(string verb = "PUT", string address = Bin, string query = Version) => $"|{verb}|`{address}{query}`|";

    /// <summary>The page that creates bins. Its parameters and those of the type are rows, without a header.</summary>
    public static SourceText Put(
        string file = "operations/bin-put.md",
        string top = "# Create or update a bin\n\nCreates a bin or changes it.",
        string? request = null,
        string parameters = Parameters,
        string body = Body,
        string response = Answer,
        string statuses = "- 200 (OK) - The bin is there.") =>
        Operation(file, top, request ?? Request(), parameters, "### Request Body\n\n" + body, response, statuses);

    /// <summary>A page of an operation that sends nothing.</summary>
    public static SourceText Get(
        string file = "operations/bin-get.md",
        string top = "# Get a bin\n\nReads a bin.",
        string? request = null,
        string parameters = Parameters,
        string response = Answer,
        string statuses = "- 200 (OK) - The bin is there.") =>
        Operation(file, top, request ?? Request("GET"), parameters, "", response, statuses);

    /// <summary>The page of the type; whatever else it says stands below the table.</summary>
    public static SourceText Type(string rows = Rows, string more = "", string file = "types/bin.md", string top = "# Bin\n\nA place in a warehouse.", string heading = "## Properties") => new(file, $"""
        {top}

        {heading}

        |**Property**|**JSON type**|**Description**|
        |---|---|---|
        {rows}

        {more}
        """);

    /// <summary>What the rows of the type come to, beside a regular page that creates bins.</summary>
    public static Derived Derive(string rows, string more = "") => Derived.From(Put(), Type(rows, more));

    /// <summary>What both regular pages come to after a change of their texts.</summary>
    public static Derived Changed(Func<string, string> change) => Derived.From(Regular.Select(page => page with { Text = change(page.Text) }));

    private static SourceText Operation(string file, string top, string request, string parameters, string body, string response, string statuses) => new(file, $"""
        {top}

        ## Request

        |**HTTP Verb**|**Request URI**|
        |---|---|
        {request}

        ### URI Parameters

        |**URI Parameter**|**Required**|**Description**|
        |---|---|---|
        {parameters}

        {body}

        ## Response

        {response}

        ### Status Code

        {statuses}
        """);
}
