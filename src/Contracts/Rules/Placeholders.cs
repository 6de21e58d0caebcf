using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;

namespace ArmPayloads.Contracts.Rules;

/// <summary>Values that stand in for one that somebody has to fill in.</summary>
internal static class Placeholders
{
    public static string Of(ApiContract api, TypedMember member) =>
        member.Property.Schema.Annotations.Default ?? member.Shape switch
        {
            EnumShape listed when api.Schema(listed.Type)?.Get<EnumKeyword>()?.Values is { Count: > 0 } values => values[0].Canonical,
            ChoiceShape choice when PayloadTypes.Of(api).AlternativesOf(choice) is { Count: > 0 } alternatives => Of(api, member with { Shape = alternatives[0], Kind = null }),
            ListShape => "[]",
            DictionaryShape or ObjectShape => "{}",
            ScalarShape { Kind: ScalarKind.Boolean } => "false",
            ScalarShape { Kind: ScalarKind.Integer or ScalarKind.Number } => "0",
            ScalarShape => "\"\"",
            _ when member.Kind is not null => "{}",
            _ => "null",
        };
}
