using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Rules;
using ArmPayloads.CustomerInsights.Tests.Parity;

namespace ArmPayloads.CustomerInsights.Tests.Rules;

/// <summary>A payload on its own, of whose set nobody knows anything: rules that compare with the set are not even run.</summary>
public class UnknownSetTests
{
    public static TheoryData<string> Sets => [.. CaseSet.All.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void ForAPayload_WhatIsFoundIsTheSameAsWhenAllRulesAreRun(string name)
    {
        var set = new PayloadSet(CustomerInsightsContract.Value, CaseSet.All.Single(set => set.Name == name).Payload);
        // Not quite unknown: there is a collection of no resources that the API has.
        var elsewhere = new PayloadObject([new PayloadMember("elsewhere", new PayloadUnknown())], isOpen: true);

        foreach (var resource in set.Resources)
        {
            Assert.Equal(
                Findings(new PayloadSet(set.Api, elsewhere), resource),
                Findings(new PayloadSet(set.Api, new PayloadObject([], isOpen: true)), resource));
        }
    }

    private static IReadOnlyList<Finding> Findings(PayloadSet set, PayloadResource resource) =>
        new PayloadChecker(set).CheckAlone(resource.Contract.Definition, resource.Value);
}
