using System.Text.Json;

namespace ArmPayloads.Package.Tests.BrokenHub;

/// <summary>What the compiler has written into its error log, where infos stand too.</summary>
internal sealed class ErrorLog
{
    private readonly JsonElement[] _results;

    public ErrorLog(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        _results = [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.Clone())];
    }

    /// <summary>Our findings at their places.</summary>
    public IReadOnlyList<Mark> Marks => Mark.Sorted(Findings.Select(result => new Mark(FileOf(result), LineOf(result), IdOf(result), RuleOf(result))));

    /// <summary>Our findings as <c>ARMP204 message</c>, in the given files.</summary>
    public IEnumerable<string> Messages(Func<string, bool> file) => Findings.Where(result => file(FileOf(result))).Select(result => $"{IdOf(result)} {MessageOf(result)}");

    /// <summary>The diagnostics and rules of the findings that carry an edit.</summary>
    public IEnumerable<string> Fixable => Findings.Where(HasEdit).Select(result => $"{IdOf(result)} {RuleOf(result)}".TrimEnd());

    public IEnumerable<string> Levels => Findings.Select(LevelOf).Distinct();

    /// <summary>Errors that are the compiler's own.</summary>
    public IEnumerable<string> CompilerErrors => _results.Where(result => !IsOurs(result) && LevelOf(result) == "error").Select(result => $"{IdOf(result)} {MessageOf(result)}");

    private IEnumerable<JsonElement> Findings => _results.Where(IsOurs);

    private static bool IsOurs(JsonElement result) => IdOf(result).StartsWith("ARMP", StringComparison.Ordinal);

    private static string IdOf(JsonElement result) => result.GetProperty("ruleId").GetString()!;

    private static string LevelOf(JsonElement result) => result.GetProperty("level").GetString()!;

    private static string MessageOf(JsonElement result) => result.GetProperty("message").GetProperty("text").GetString()!;

    // The rule's name stands in brackets at the end; what a schema alone forbids has none.
    private static string RuleOf(JsonElement result)
    {
        var message = MessageOf(result);
        return message.EndsWith(']') ? message[(message.LastIndexOf('[') + 1)..^1] : "";
    }

    private static bool HasEdit(JsonElement result) =>
        result.GetProperty("properties").TryGetProperty("customProperties", out var properties) && properties.TryGetProperty("Edit", out _);

    private static string FileOf(JsonElement result) => PlaceOf(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!.Split('/')[^1];

    private static int LineOf(JsonElement result) => PlaceOf(result).GetProperty("region").GetProperty("startLine").GetInt32();

    private static JsonElement PlaceOf(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");
}
