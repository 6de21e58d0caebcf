using ArmPayloads.Analyzers;
using ArmPayloads.CustomerInsights.Tests.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArmPayloads.CustomerInsights.Tests.Parity;

/// <summary>Each case as C#: the analyzer reports what the check of the same set finds, at the expression that wrote the value.</summary>
public class CSharpCaseTests
{
    private static readonly Lazy<Task<ILookup<string, Diagnostic>>> s_found = new(() => SetAnalysis.AnalyzeAsync(new SetAssembly(s_sources!.Value.Values)));

    private static readonly Lazy<IReadOnlyDictionary<string, SetSource>> s_sources = new(() =>
        CaseSet.All.Select(set => set.TryWrite(Choices.Plain, out _)).OfType<SetSource>().ToDictionary(source => source.Name));

    public static TheoryData<string> Cases => [.. CaseSet.All.Where(set => s_sources.Value.ContainsKey(set.Name)).Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task ForACase_WhenItIsWrittenAsCSharp_TheAnalyzerReportsTheSame(string name)
    {
        var set = CaseSet.All.Single(set => set.Name == name);
        var source = s_sources.Value[name];
        var found = (await s_found.Value)[name].ToList();

        // Without it, an analyzer and an engine that say nothing would agree.
        Assert.Equal(set.IsInvalid && !DisputedCases.Reasons.ContainsKey(set.Case.Name), found.Any(diagnostic => diagnostic.Properties.GetValueOrDefault(PayloadAnalyzer.RuleProperty) == set.Rule));
        Assert.Equal(
            SetFindings.Check(set.Payload).Select(finding => $"{SetFindings.Of(finding)} at {PlaceOf(set, source, finding)}").Order(StringComparer.Ordinal),
            found.Select(diagnostic => $"{SetAnalysis.Text(diagnostic)} at {PlaceOf(source, diagnostic)}").Order(StringComparer.Ordinal));
    }

    // A finding stands at a name or at a value; which, the JSON tells.
    private static string PlaceOf(CaseSet set, SetSource source, Finding finding)
    {
        var place = $"{finding.Resource}#{finding.Path}";
        var names = source.Names.TryGetValue(place, out var name) && IsName(set, finding);
        return names ? $"name {place} '{source.Text[name.Start..name.End]}'" : $"value {place}";
    }

    private static bool IsName(CaseSet set, Finding finding)
    {
        var range = finding.Place!.Range;
        var json = set.Set.ToJsonString();
        return json[(range.Start + range.Length)..].TrimStart().StartsWith(':');
    }

    // An object's finding stands at the beginning of the expression that makes it.
    private static string PlaceOf(SetSource source, Diagnostic diagnostic)
    {
        var span = diagnostic.Location.SourceSpan;
        var name = source.Names.FirstOrDefault(entry => entry.Value == span);
        if (name.Key is not null)
            return $"name {name.Key} '{source.Text[span.Start..span.End]}'";
        var value = source.Values.FirstOrDefault(entry => entry.Value == span || (entry.Value.Start == span.Start && IsObject(source, entry.Value)));
        return value.Key is not null ? $"value {value.Key}" : $"'{source.Text[span.Start..span.End]}'";
    }

    // Of what is written over several lines, the beginning is enough.
    private static bool IsObject(SetSource source, TextSpan span) => source.Text[span.Start..span.End].Contains('\n', StringComparison.Ordinal);
}
