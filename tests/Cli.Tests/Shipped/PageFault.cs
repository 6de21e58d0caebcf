using System.Text.RegularExpressions;

namespace ArmPayloads.Cli.Tests.Shipped;

/// <summary>Something that reference pages do wrong, or otherwise than ours, done to a page.</summary>
/// <param name="Name">What it is called in the output.</param>
/// <param name="Inject">The page with the fault; the page itself where it has no place for it.</param>
internal sealed record PageFault(string Name, Func<string, string> Inject)
{
    public static IReadOnlyList<PageFault> All { get; } = [.. OfFiles(), .. OfHeadings(), .. OfRequests(), .. OfParameters(), .. OfTables(), .. OfCells(), .. OfFences(), .. OfExamples(), .. OfStatuses()];

    private static IEnumerable<PageFault> OfFiles() =>
    [
        new("byte order mark", text => "\uFEFF" + text),
        new("line ends of Windows", text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        new("no newline at the end", text => text.TrimEnd('\n')),
        new("front matter", text => "---\ntitle: Another page\ndescription: It says something else.\n---\n\n" + text),
        new("title underlined too short", text => First(text, @"^# (.+)$", "$1\n====")),
        new("blank line above the underline", text => First(text, @"^# (.+)$", "$1\n\n====")),
        new("title of another page", text => First(text, @"^# .+$", "# Delete a hub")),
        new("directive", text => First(text, @"^(# .+)$", "$1\n\n[!include[pre release disclaimer](../../includes/disclaimer.md)]")),
        new("comment with an alternative", text => First(text, @"^(\|[^\n]+\|)$", "<!-- |other|string|An alternative.| -->\n$1")),
        new("comment over lines", text => First(text, @"^(## .+)$", "<!--\n|other|string|An alternative.|\n-->\n\n$1")),
        new("quoted note", text => First(text, @"^(## .+)$", "> [!NOTE]\n> Something else.\n\n$1")),
        new("table of something else", text => First(text, @"^(## .+)$", "|**Role**|**Permission**|\n|---|---|\n|Admin|Everything|\n\n$1")),
    ];

    private static IEnumerable<PageFault> OfHeadings() =>
    [
        new("blanks behind headings", text => Regex.Replace(text, @"^(#+ .+)$", "$1  ", RegexOptions.Multiline)),
        new("heading without a blank", text => First(text, @"^(##+) (\w.+)$", "$1$2")),
        new("deeper URI Parameters", text => text.Replace("### URI Parameters", "#### URI Parameters", StringComparison.Ordinal)),
        new("deeper Request Body", text => text.Replace("### Request Body", "#### Request Body", StringComparison.Ordinal)),
        new("deeper Response Body", text => text.Replace("### Response Body", "#### Response Body", StringComparison.Ordinal)),
        new("status before body", text => Regex.Replace(text, @"(### Response Body\n.*?)(### Status Code\n.*)\z", "$2\n$1", RegexOptions.Singleline)),
        new("no statuses", text => Regex.Replace(text, @"### Status Code\n.*?(?=\n\n\w|\z)", "", RegexOptions.Singleline)),
        new("no body of the answer", text => Regex.Replace(text, @"### Response Body\n.*?(?=### Status)", "", RegexOptions.Singleline)),
        new("break above a heading", text => First(text, @"^(##+ .+)$", "<br/>\n$1")),
        new("colon behind a heading", text => First(text, @"^(### \w+ properties)$", "$1:")),
        new("capitals in a heading", text => First(text, @"^(### \w+) properties$", "$1 Properties")),
        new("misspelt type in a heading", text => First(text, @"^### (\w{4,})(\w)(\w{3}) properties$", "### $1$3 properties")),
        new("other heading of examples", text => text.Replace("## JSON example", "### JSON Examples", StringComparison.Ordinal)),
    ];

    private static IEnumerable<PageFault> OfRequests() =>
    [
        new("stray bracket before the address", text => text.Replace("|`https:", "|`<https:", StringComparison.Ordinal)),
        new("doubled ampersand", text => First(text, "&api-version", "&&api-version")),
        new("blank in the address's code", text => text.Replace("2017-04-26`|", "2017-04-26 `|", StringComparison.Ordinal)),
        new("row glued to an end marker", text => First(text, @"(api-version=2017-04-26`\|)$", "$1| | |")),
        new("capital in a segment", text => First(text, @"<hubName>/([a-z])(\w+)", match => $"<hubName>/{char.ToUpperInvariant(match.Groups[1].Value[0])}{match.Groups[2].Value}")),
        new("abbreviated placeholders", text => text.Replace("<subscriptionId>", "<subId>", StringComparison.Ordinal).Replace("<resourceGroupName>", "<rgName>", StringComparison.Ordinal).Replace("|subscriptionId|", "|subId|", StringComparison.Ordinal).Replace("|resourceGroupName|", "|rgName|", StringComparison.Ordinal)),
        new("capital in a placeholder", text => First(text, @"/<([a-z])(\w+Name)>\?", match => $"/<{char.ToUpperInvariant(match.Groups[1].Value[0])}{match.Groups[2].Value}>?")),
        new("blanks behind the header", text => text.Replace("|**Request URI**|", "|**Request URI**|  ", StringComparison.Ordinal)),
        new("no api-version", text => text.Replace("?api-version=2017-04-26", "", StringComparison.Ordinal)),
        new("address of the service's endpoint", text => Regex.Replace(text, @"`https://management\.azure\.com/[^`]*`", "`<hub-endpoint>/manage/model/links/<linkName>?api-version=2017-01-01`")),
    ];

    private static IEnumerable<PageFault> OfParameters() =>
    [
        new("parameter left out", text => First(text, @"^\|hubName\|[^\n]*\n", "")),
        new("group described as a region", text => First(text, @"\|resourceGroupName\|Yes\|[^|]*\|", "|resourceGroupName|Yes|Azure region name|")),
        new("misspelt header of parameters", text => text.Replace("|**URI Parameter**", "|**URI Parmeter**", StringComparison.Ordinal)),
        new("end markers", text => Regex.Replace(text, @"^(\|[^\n]+\|)\n(?=\n)", "$1\n| | | |\n", RegexOptions.Multiline)),
        new("blanks in the row of dashes", text => text.Replace("|---|---|---|", "| --------------- | ---------- | ------------- |   ", StringComparison.Ordinal)),
    ];

    private static IEnumerable<PageFault> OfTables() =>
    [
        new("blanks behind the header of properties", text => text.Replace("**JSON type**|**Description**|", "**JSON type**|**Description**|  ", StringComparison.Ordinal)),
        new("other case in the header", text => text.Replace("**JSON type**", "**JSON Type**", StringComparison.Ordinal)),
        new("indented rows", text => Regex.Replace(text, @"^\|", "  |", RegexOptions.Multiline)),
        new("padded cells", text => Regex.Replace(text, @"^\|(\w+\*?)\|([^|]+)\|(.+)\|$", "| $1 | $2 | $3 |", RegexOptions.Multiline)),
        new("no pipe at the end", text => First(text, @"^(\|\w+\*?\|.+)\|$", "$1")),
        new("no pipe at the beginning", text => First(text, @"^\|(\w+\*?\|string\|.+\|)$", "$1")),
        new("row of dashes left out", text => First(text, @"^\|---\|---\|---\|\n", "")),
        new("damaged header", text => First(text, @"^\|\*\*Property\*\*\|", "|**Propert**|")),
        new("cell left out", text => First(text, @"^(\|\w+\*?\|)string\|", "$1")),
        new("cell too many", text => First(text, @"^(\|\w+\*?\|string\|.+\|)$", "$1more|")),
    ];

    private static IEnumerable<PageFault> OfCells() =>
    [
        new("blank before the star", text => Regex.Replace(text, @"^\|(\w+)\*\|", "|$1* |", RegexOptions.Multiline)),
        new("star at the type", text => First(text, @"^\|(\w+)\*\|([^|]+)\|", "|$1|$2*|")),
        new("required in the description", text => First(text, @"^\|(\w+)\*\|([^|]+)\|", "|$1|$2|(Required) ")),
        new("soft hyphen in a name", text => First(text, @"^\|(\w{4})(\w{4,})\|string", "|$1&shy;$2|string")),
        new("blank in a name", text => First(text, @"^\|(\w{4})(\w{4,})\|string", "|$1 $2|string")),
        new("no blank in brackets", text => text.Replace("[ ]", "[]", StringComparison.Ordinal)),
        new("escaped brackets", text => text.Replace("(readonly)", "\\(readonly)", StringComparison.Ordinal)),
        new("glued mark", text => Regex.Replace(text, @"\(readonly\) ([^|]+)\|", "$1(readonly)|")),
        new("other spelling of dictionaries", text => text.Replace("Dictionary<", "map<", StringComparison.Ordinal)),
        new("escaped dictionaries", text => text.Replace("Dictionary<", "Dictionary\\<", StringComparison.Ordinal)),
        new("other spelling of booleans", text => text.Replace("|boolean|", "|Bool|", StringComparison.Ordinal)),
        new("other spelling of dates", text => text.Replace("string (date-time)", "DateTime", StringComparison.Ordinal)),
        new("unknown type", text => First(text, @"^(\|\w+\*?\|)boolean\|", "$1Flag|")),
        new("type misspelt", text => First(text, @"\[(\w{3})(\w)(\w+)\]\(#[\w-]+\)", "$1$3")),
        new("list with blanks", text => Regex.Replace(text, @"\[""(.*)""\]", "[ \"$1 \" ]")),
        new("list without quotes", text => Regex.Replace(text, @"\[(""\w+""( \\\| ""\w+"")+)\]", match => $"[{match.Groups[1].Value.Replace("\"", "", StringComparison.Ordinal)}]")),
        new("list without its end", text => First(text, @"(\[""\w+""( \\\| ""\w+"")+)\]", "$1")),
        new("list with pipes that are not escaped", text => Regex.Replace(text, @"\[""\w+""( \\\| ""\w+"")+\]", match => match.Value.Replace("\\|", "|", StringComparison.Ordinal))),
        new("escape the wrong way round", text => First(text, @" \\\| """, " |\\ \"")),
        new("value without its quote", text => First(text, @"\[""(\w+)"" ", "[\"$1 ")),
        new("break in a description", text => First(text, @"^(\|\w+\*?\|[^|]+\|)(\w+ )", "$1$2<br/>")),
        new("backslashes in links", text => text.Replace("](../types/", "](..\\types\\", StringComparison.Ordinal)),
        new("other text of a link", text => First(text, @"describing an? \[\w+\]", "describing a [Definition]")),
        new("link to nowhere", text => First(text, @"\]\(\.\./types/\w+", "](../types/nowhere")),
    ];

    private static IEnumerable<PageFault> OfFences() =>
    [
        new("braces around json", text => text.Replace("```json", "```{json}  ", StringComparison.Ordinal)),
        new("tildes", text => Regex.Replace(text, "^```(json)?", "~~~$1", RegexOptions.Multiline)),
        new("indented fence", text => First(text, "^```json", " ```{json}")),
        new("blanks behind the end of code", text => Regex.Replace(text, "^```$", "```    ", RegexOptions.Multiline)),
        new("fence never opened", text => First(text, "^```json\n", "")),
        new("fence never closed", text => First(text, "^```$\n", "")),
        new("code in a quote", text => FirstCode(text, code => "> " + code.Replace("\n", "\n> ", StringComparison.Ordinal))),
        new("code in HTML", text => FirstCode(text, code => $"<div>\n{code}\n</div>")),
        new("code as HTML", text => FirstCode(text, code => code.Replace("```json\n", "<pre><code>", StringComparison.Ordinal).Replace("\n```", "</code></pre>", StringComparison.Ordinal))),
    ];

    private static IEnumerable<PageFault> OfExamples() =>
    [
        Example("no-break space", json => First(json, @"^  ", "\u00A0 ")),
        Example("narrow space", json => First(json, @"^  ", "\u202F ")),
        Example("tab", json => First(json, @"^  ", "\t")),
        Example("curly quotes", json => First(json, @"""(\w+)"": ", "\u201C$1\u201D: ")),
        Example("single quotes", json => First(json, @"""(\w+)"": ""(\w+)""", "'$1': '$2'")),
        Example("bare placeholder", json => First(json, @": ""[^""]*""", ": <something>")),
        Example("placeholder member", json => First(json, @"^\{\n", "{\n  <properties>,\n")),
        Example("comma left out", json => First(json, @",\n", "\n")),
        Example("comma too many", json => First(json, @"\n(\s*)\}", ",\n$1}")),
        Example("text not closed", json => First(json, @""",\n", ",\n")),
        Example("ellipsis", json => First(json, @",\n", ",\n  ...\n")),
        Example("quote doubled", json => First(json, @": ""(\w)", ": \"\"$1")),
        Example("name without quotes", json => First(json, @"""(\w+)"":", "$1:")),
        Example("brace too many", json => json + "}"),
        Example("brace left out", json => json.TrimEnd().TrimEnd('}')),
        Example("bare word", json => First(json, @": ""[^""]*""", ": Something")),
        Example("comment", json => First(json, @",\n", ", // more\n")),
        Example("boolean as text", json => First(json, @": (true|false)", ": \"$1\"")),
        Example("number as text", json => First(json, @": (\d+)", ": \"$1\"")),
        Example("capital in a name", json => First(json, @"""([a-z])(\w+)"":", match => $"\"{char.ToUpperInvariant(match.Groups[1].Value[0])}{match.Groups[2].Value}\":")),
        Example("unknown member", json => First(json, @"^\{\n", "{\n  \"unknownMember\": 1,\n")),
        Example("structure in quotes", json => First(json, @": (\[[^\]\n]*\])", ": '$1'")),
    ];

    private static IEnumerable<PageFault> OfStatuses() =>
    [
        new("stars", text => Regex.Replace(text, @"^- (\d)", "* $1", RegexOptions.Multiline)),
        new("three blanks", text => Regex.Replace(text, @"^- (\d)", "-   $1", RegexOptions.Multiline)),
        new("both marks", text => First(text, @"^- (\d)", "* $1")),
        new("blank lines between", text => Regex.Replace(text, @"^(- \d.*)$", "$1\n", RegexOptions.Multiline)),
        new("en dash", text => Regex.Replace(text, @"^(- \d{3} \([^)]*\)) -", "$1 \u2013", RegexOptions.Multiline)),
        new("broken dash", text => Regex.Replace(text, @"^(- \d{3} \([^)]*\)) -", "$1 \u00E2\u20AC\u201C", RegexOptions.Multiline)),
        new("other phrase", text => Regex.Replace(text, @"^(- \d{3}) \([^)]*\)", "$1 (No Content)", RegexOptions.Multiline)),
        new("no status", text => First(text, @"^- \d{3}", "- Success")),
        new("status twice", text => First(text, @"^(- \d.*)$", "$1\n$1")),
    ];

    // The first example of a page.
    private static PageFault Example(string name, Func<string, string> inject) =>
        new("example: " + name, text => First(text, @"(?<=```json\n).*?(?=\n```)", match => inject(match.Value), RegexOptions.Singleline));

    private static string FirstCode(string text, Func<string, string> change) =>
        First(text, @"^```json\n.*?\n```$", match => change(match.Value), RegexOptions.Multiline | RegexOptions.Singleline);

    private static string First(string text, string pattern, string replacement) => new Regex(pattern, RegexOptions.Multiline).Replace(text, replacement, 1);

    private static string First(string text, string pattern, MatchEvaluator replacement, RegexOptions options = RegexOptions.Multiline) => new Regex(pattern, options).Replace(text, replacement, 1);
}
