using ArmPayloads.Contracts.Json;
using ArmPayloads.Contracts.Rules;

namespace ArmPayloads.Contracts.Tests.Rules;

public class FindingListTests
{
    private static readonly string[] s_paths = ["", "/a", "/a/2", "/a/10", "/a/b", "/b", "/a/2/x"];

    // Few are put in order in another way than many.
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(60)]
    public void ForFindings_EachComesOnceByItsPlace(int count)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            var findings = Enumerable.Range(0, count).Select(i => RandomFinding(random)).ToList();
            var list = new FindingList();
            findings.ForEach(list.Add);

            // Each Distinct and each OrderBy leaves the first in front.
            var expected = findings.DistinctBy(Shown)
                .OrderBy(finding => finding.Resource, StringComparer.Ordinal)
                .ThenBy(finding => finding.Path, Comparer<string>.Create(JsonPointer.Compare))
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Rule, StringComparer.Ordinal);
            Assert.Equal(expected.Select(Shown), list.InOrder().Select(Shown));
        }
    }

    private static string Shown(Finding finding) => finding.ToString();

    private static Finding RandomFinding(Random random) => new(
        $"ARMP30{random.Next(2)}", $"rule-{random.Next(2)}", RuleSeverity.Warning, $"message {random.Next(3)}", $"bins/{random.Next(2)}",
        s_paths[random.Next(s_paths.Length)], null, null, "", null);
}
