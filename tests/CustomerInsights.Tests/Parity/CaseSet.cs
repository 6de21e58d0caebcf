using System.Text.Json.Nodes;
using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.CustomerInsights.Tests.Rules;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>A set of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="IsInvalid">Whether it is the one that breaks the rule.</param>
internal sealed record CaseSet(RuleCase Case, bool IsInvalid)
{
    /// <summary>The sets of every case.</summary>
    public static IReadOnlyList<CaseSet> All { get; } =
        [.. RuleCase.All.SelectMany(entry => new[] { new CaseSet(entry, false), new CaseSet(entry, true) })];

    public string Rule => Case.Rule;

    /// <summary>A name that a class can have.</summary>
    public string Name => Case.Name.Replace('-', '_').Replace(' ', '_') + (IsInvalid ? "_invalid" : "_valid");

    /// <summary>Whether the case says that C# can write it.</summary>
    public bool IsSaidToBeWritable => (bool)Case.Facts["csharp"]!;

    public JsonObject Set => (IsInvalid ? Case.Invalid : Case.Valid).AsObject();

    public PayloadObject Payload => PayloadOf(Set);

    public static PayloadObject PayloadOf(JsonObject set) => (PayloadObject)JsonPayload.From(JsonDocumentSyntax.Parse(set.ToJsonString()), "set.json");

    /// <summary>The set as C#; null and the reason where there is no way to write it.</summary>
    public SetSource? TryWrite(Choices choices, out string problem)
    {
        problem = "";
        try
        {
            return SetSource.Write(Name, CustomerInsightsContract.Value, Payload, choices);
        }
        catch (CannotBeWrittenException failure)
        {
            problem = failure.Message;
            return null;
        }
    }

    public override string ToString() => Name;
}
