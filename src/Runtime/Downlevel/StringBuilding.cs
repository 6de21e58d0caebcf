using System.Text;

namespace ArmPayloads;

/// <summary>Lets a StringBuilder stand where newer frameworks have DefaultInterpolatedStringHandler.</summary>
internal static class StringBuilding
{
    public static void AppendLiteral(this StringBuilder builder, string text) => builder.Append(text);

    public static string ToStringAndClear(this StringBuilder builder) => builder.ToString();
}
