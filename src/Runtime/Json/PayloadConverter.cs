using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArmPayloads;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a generated type with its own code, without reflection.</summary>
/// <typeparam name="T">The generated type.</typeparam>
/// <param name="read">Reads a value.</param>
/// <param name="write">Writes a value.</param>
public sealed class PayloadConverter<T>(PayloadReadFunc<T> read, PayloadWriteAction<T> write) : JsonConverter<T>
{
    private readonly PayloadReadFunc<T> _read = read ?? throw new ArgumentNullException(nameof(read));
    private readonly PayloadWriteAction<T> _write = write ?? throw new ArgumentNullException(nameof(write));

    /// <summary>Reads a value.</summary>
    /// <param name="reader">Stands on the value.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used: names are those of the schema.</param>
    /// <returns>The value.</returns>
    /// <exception cref="PayloadJsonException">The value is not what the schema says.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        try
        {
            return _read(ref reader);
        }
        catch (PayloadJsonException error) when (error.Line is null)
        {
            throw JsonErrors.LocateWithin(error, start);
        }
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used: names are those of the schema.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _write(PayloadWriter.Over(writer), value);
}
