using System.Text.Json;

namespace ArmPayloads.Package.Tests.Severity;

/// <summary>The compiler's error log, in which infos and what was suppressed stand too.</summary>
internal static class Sarif
{
    /// <summary>Our findings as <c>Wrong.cs: error ARMP205 route-stops-once</c>; what was suppressed ends with <c>(suppressed)</c>.</summary>
    public static string[] Findings(string path)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(path));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(result => result.GetProperty("ruleId").GetString()!.StartsWith("ARMP", StringComparison.Ordinal))
            .Select(Show)
            .Order(StringComparer.Ordinal)];
    }

    private static string Show(JsonElement result)
    {
        var message = result.GetProperty("message").GetProperty("text").GetString()!;
        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        var suppressed = result.TryGetProperty("suppressions", out var list) && list.GetArrayLength() > 0 ? " (suppressed)" : "";
        return $"{uri.Split('/')[^1]}: {result.GetProperty("level").GetString()} {result.GetProperty("ruleId").GetString()} {RuleOf(message)}{suppressed}";
    }

    private static string RuleOf(string message) => message[(message.LastIndexOf('[') + 1)..].TrimEnd(']');
}
