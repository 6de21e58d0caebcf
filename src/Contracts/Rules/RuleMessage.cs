namespace ArmPayloads.Contracts.Rules;

/// <summary>The message of a finding, from the rule's own.</summary>
internal static class RuleMessage
{
    private const string Value = "{value}";

    /// <summary>Whether a message repeats the value.</summary>
    public static bool ShowsValue(string message) => message.IndexOf(Value, StringComparison.Ordinal) >= 0;

    public static string Fill(string message, string? value, string? target, string? suggestion)
    {
        var filled = message.IndexOf('{') < 0 ? message : message.Replace(Value, PlainText.OneLine(value ?? "")).Replace("{target}", PlainText.OneLine(target ?? ""));
        return suggestion is null ? filled : filled + DidYouMean(suggestion);
    }

    public static string DidYouMean(string suggestion) => $"; did you mean '{PlainText.OneLine(suggestion)}'?";
}
