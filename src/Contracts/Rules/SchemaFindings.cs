using ArmPayloads.Contracts.Evaluation;
using ArmPayloads.Contracts.Keywords;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Violations of a schema as findings.</summary>
internal static class SchemaFindings
{
    public static Finding Of(RuleScope scope, Violation violation) => new(
        IdOf(violation.Keyword), "", RuleSeverity.Error, violation.Message, scope.Address, violation.Path, null, violation.Value.Place);

    private static string IdOf(Keyword keyword) => keyword switch
    {
        RequiredKeyword => "ARMP101",
        NothingKeyword => "ARMP102",
        TypeKeyword => "ARMP103",
        EnumKeyword => "ARMP104",
        PatternKeyword or DateTimeKeyword => "ARMP105",
        LengthKeyword or RangeKeyword or MultipleOfKeyword or ItemCountKeyword or PropertyCountKeyword => "ARMP106",
        UniqueItemsKeyword => "ARMP108",
        _ => "ARMP301",
    };
}
