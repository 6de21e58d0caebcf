using System.ComponentModel;
using System.Text.Json;

namespace ArmPayloads;

/// <summary>The name of a member that a schema knows, made ready to be written again and again. Generated code has one for each.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PayloadName
{
    /// <summary>A name.</summary>
    /// <param name="value">The name, as the schema has it.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The name holds a lone surrogate, which JSON cannot carry.</exception>
    public PayloadName(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
        Encoded = JsonEncodedText.Encode(value);
        Token = "\"" + Encoded.Value + "\":";
    }

    /// <summary>The name itself.</summary>
    public string Value { get; }

    internal JsonEncodedText Encoded { get; }

    /// <summary>The name as it stands in JSON text, with its quotes and the colon.</summary>
    internal string Token { get; }
}
