namespace ArmPayloads.Contracts.Rules;

/// <summary>The message of a finding, from the rule's own.</summary>
internal static class RuleMessage
{
    public static string Fill(string message, string? value, string? target, string? suggestion)
    {
        var filled = message.Replace("{value}", PlainText.OneLine(value ?? "")).Replace("{target}", PlainText.OneLine(target ?? ""));
        return suggestion is null ? filled : filled + DidYouMean(suggestion);
    }

    public static string DidYouMean(string suggestion) => $"; did you mean '{PlainText.OneLine(suggestion)}'?";
}
