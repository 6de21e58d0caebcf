using ArmPayloads.Contracts.Evaluation;

namespace ArmPayloads.Contracts.Rules;

/// <summary>What a check works with. Most payloads are checked one after another, and one check leaves it to the next.</summary>
/// <param name="tester">Holds values against schemas.</param>
internal sealed class CheckTools(SchemaEvaluation tester)
{
    // What more payloads need is not kept.
    private const int MostKept = 256;

    private List<RuleVisit> _visits = [];

    public SchemaEvaluation Tester => tester;

    /// <summary>For the objects that rules are about.</summary>
    public List<RuleVisit> Visits => _visits;

    /// <summary>Forgets the payload.</summary>
    public void Clean()
    {
        tester.Forget();
        if (_visits.Capacity > MostKept)
            _visits = [];
        else
            _visits.Clear();
    }
}
