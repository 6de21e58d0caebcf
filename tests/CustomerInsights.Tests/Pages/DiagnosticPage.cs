namespace ArmPayloads.CustomerInsights.Tests.Pages;

/// <summary>The page of a diagnostic that findings become.</summary>
/// <param name="Id">Such as <c>ARMP202</c>.</param>
/// <param name="Meaning">What it says, in a few sentences.</param>
/// <param name="Mending">What to do.</param>
internal sealed record DiagnosticPage(string Id, string Meaning, string Mending)
{
    public static IReadOnlyList<DiagnosticPage> All { get; } =
    [
        new("ARMP101", "A payload lacks a member that the service demands. Where C# can demand it too, the compiler says so first (CS9035).", "Give the member. The fix adds it with an empty value."),
        new("ARMP102", "A member has a name that the schema does not know. The service ignores such a member or refuses it; mostly it is a slip of the pen. A warning, since the reference may be behind the service.", "Write the suggested name, or remove the member."),
        new("ARMP103", "A value has another JSON type than the schema says, or a required member is null.", "Give a value of the type that the message names."),
        new("ARMP104", "A value is none of those that the service knows. A value in another letter case than listed is a warning of its own, [enum-letter-case](../rules/enum-letter-case.md).", "Write one of the listed values; the fix writes the nearest."),
        new("ARMP105", "A text does not look as it must: a pattern, or the form of a point in time.", "The message and the rule's page say what is expected."),
        new("ARMP106", "A text is too short or too long, a number too small or too large, or a list has too few or too many elements.", "Stay within the bounds that the message names."),
        new("ARMP107", "A read-only member is set: the service fills it in and ignores what is sent. An info.", "Remove the member. It does no harm in a payload that was read from an answer and is sent back."),
        new("ARMP108", "An element stands in a list twice, and the list must not hold it twice.", "Remove one of them."),
        new("ARMP201", "A payload names a resource that is not there: a link to a profile that nobody declares.", "Write the suggested name, declare the resource, or name it in `Existing` (`existing.json`) if it lives only on the server."),
        new("ARMP202", "A payload names something that the resource it refers to does not declare: a link mapping that names a field its profile does not have.", "Write the suggested name, or declare what is missing."),
        new("ARMP203", "Two declarations that are brought together do not fit: a text is mapped to a number, a key is a list.", "Name another declaration, or change the type of one."),
        new("ARMP204", "Names that must cover a whole key leave out a part of it, so what they refer to is not determined.", "Name every part of one of the keys; the message lists them."),
        new("ARMP205", "A name or a value stands twice where it may stand once. Of two, the later is marked.", "Change or remove one of them."),
        new("ARMP301", "A rule of the API is broken that no other diagnostic says: mostly a member that does not fit its siblings.", "The rule's name ends the message, and its page says more."),
        new("ARMP401", "A name cannot be part of the address of a resource: it does not match the pattern, is too long, or would change the address. At run time the id throws an `ArgumentException`.", "Choose a name that matches."),
        new("ARMP402", "A body repeats its own name and has another one than the address.", "Leave the member out, or repeat the name as it is."),
        new("ARMP501", "A secret stands in plain text where everybody who reads the source can read it.", "Name a secret in a key vault, or read the value when the program runs."),
    ];

    public string Write(string title)
    {
        var rules = RuleSummary.All.Where(rule => rule.Diagnostics.Contains(Id)).Select(rule => $"- [{rule.Name}](../rules/{rule.Name}.md): {rule.Statement}\n").ToList();
        return Text(title) + (rules.Count == 0 ? "" : $"\n## Rules\n\nOf Microsoft.CustomerInsights:\n\n{string.Concat(rules)}");
    }

    private string Text(string title) => $"""
        # {Id}: {title}

        {Meaning}

        ## How to mend it

        {Mending}

        ## Severity

        What the rule declares; without a rule, {(Id == "ARMP102" ? "a warning" : "an error")}. `dotnet_diagnostic.{Id}.severity` in .editorconfig, `NoWarn`, `WarningsAsErrors` and `#pragma warning` work as with any diagnostic and hold for all rules together; `armpayloads.rule.<name>.severity` sets one rule.

        """;
}
