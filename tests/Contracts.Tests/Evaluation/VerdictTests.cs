using ArmPayloads.Contracts.Evaluation;
using static ArmPayloads.Contracts.Evaluation.Verdict;

namespace ArmPayloads.Contracts.Tests.Evaluation;

public class VerdictTests
{
    [Theory]
    [InlineData(Valid, Valid, Valid, Valid)]
    [InlineData(Valid, Unknown, Unknown, Valid)]
    [InlineData(Valid, Invalid, Invalid, Valid)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Unknown, Invalid, Invalid, Unknown)]
    [InlineData(Invalid, Invalid, Invalid, Invalid)]
    public void ForTwoVerdicts_AndAndOrAreThoseOfKleene(Verdict left, Verdict right, Verdict and, Verdict or)
    {
        Assert.Equal((and, or), (left.And(right), left.Or(right)));
        Assert.Equal((and, or), (right.And(left), right.Or(left)));
    }

    [Theory]
    [InlineData(Valid, Invalid, true)]
    [InlineData(Invalid, Valid, false)]
    [InlineData(Unknown, Unknown, null)]
    public void ForAVerdict_NotTurnsItAround(Verdict verdict, Verdict not, bool? holds)
    {
        Assert.Equal(not, verdict.Not());
        Assert.Equal(verdict, Verdicts.From(holds));
    }
}
