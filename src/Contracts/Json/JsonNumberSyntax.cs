using System.Globalization;

namespace ArmPayloads.Contracts.Json;

public sealed class JsonNumberSyntax : JsonNodeSyntax
{
    internal JsonNumberSyntax(string text, TextRange range)
        : base(range) => Text = text;

    public override JsonKind Kind => JsonKind.Number;

    /// <summary>The number as written; always valid JSON.</summary>
    public string Text { get; }

    /// <summary>The value if it is whole, however it is written (<c>1.0</c>, <c>1e3</c>), and fits.</summary>
    public bool TryGetInt64(out long value) => CanonicalNumber.Parse(Text).TryGetInt64(out value);

    /// <summary>The value if a decimal holds it exactly: it is never rounded.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        var exact = CanonicalNumber.Parse(Text);
        if (exact.MayFitDecimal
            && decimal.TryParse(exact.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && CanonicalNumber.Parse(value.ToString(CultureInfo.InvariantCulture)).ToString() == exact.ToString())
        {
            return true;
        }

        value = 0;
        return false;
    }
}
