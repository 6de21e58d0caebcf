namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>Every rule, as the facts tell it by sets in which it is kept and broken.</summary>
public class RuleCasesTests
{
    public static TheoryData<string> Names => [.. RuleCase.Running];

    public static TheoryData<string> Disputed => [.. DisputedCases.Reasons.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ForASet_WhenTheRuleIsKept_IsSilent(string name)
    {
        var entry = RuleCase.Named(name);

        var findings = HubCheck.Of(entry.Valid);

        Assert.Empty(findings.Where(finding => finding.Severity > RuleSeverity.Info).Select(HubCheck.Line));
        Assert.Equal(entry.SilentInfos.Order(), RulesOf(findings));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ForASet_WhenTheRuleIsBroken_ReportsIt(string name)
    {
        var entry = RuleCase.Named(name);

        var findings = HubCheck.Of(entry.Invalid);

        Assert.Equal(
            entry.At.Select(at => HubCheck.Line(entry.Diagnostic, entry.Severity, entry.Rule, at)).Order(),
            findings.Where(finding => finding.Rule == entry.Rule).Select(HubCheck.Line).Order());
        var others = findings.Where(finding => finding.Rule != entry.Rule).ToList();
        Assert.Equal(entry.AlsoFires.Order(), RulesOf(others.Where(finding => finding.Severity > RuleSeverity.Info)));
        Assert.Equal(entry.SilentInfos.Concat(entry.InvalidInfos).Where(rule => rule != entry.Rule).Order(), RulesOf(others.Where(finding => finding.Severity == RuleSeverity.Info)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ForAFinding_WhenPeopleReadIt_ItSaysWhatIsWrongAndWhere(string name)
    {
        var entry = RuleCase.Named(name);

        var finding = HubCheck.Of(entry.Invalid).First(finding => finding.Rule == entry.Rule);

        Assert.DoesNotContain('{', finding.Message);
        Assert.DoesNotContain("''", finding.Message, StringComparison.Ordinal);
        Assert.False(finding.Message.EndsWith('.'), finding.Message);
        Assert.EndsWith($"/rules/{entry.Rule}.md", finding.HelpLink, StringComparison.Ordinal);
        Assert.NotNull(finding.Line);
    }

    [Theory]
    [MemberData(nameof(Disputed))]
    public void ForADisputedCase_WhenItIsRun_ItFailsAsTheReasonSays(string name)
    {
        var entry = RuleCase.Named(name);

        Assert.DoesNotContain(entry.Rule, HubCheck.Of(entry.Invalid).Select(finding => finding.Rule));
        Assert.NotEmpty(DisputedCases.Reasons[name]);
    }

    [Fact]
    public void ForTheCases_WhateverTheCollections_AllAreRun()
    {
        Assert.Empty(RuleCase.All.SelectMany(entry => entry.Collections).Except(HubCheck.Collections));
        Assert.Equal(RuleCase.All.Count, Names.Count + Disputed.Count);
        Assert.Equal(129, RuleCase.All.Select(entry => entry.Rule).Distinct().Count());
    }

    private static IEnumerable<string> RulesOf(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule).Distinct().Order();
}
