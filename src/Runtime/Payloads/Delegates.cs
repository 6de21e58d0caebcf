using System.Text.Json;

namespace ArmPayloads;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
/// <param name="reader">On entry it stands on the value's first token, on return on its last.</param>
/// <returns>The value.</returns>
public delegate T PayloadReadFunc<T>(ref Utf8JsonReader reader);

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="writer">Stands where a value may stand.</param>
/// <param name="value">The value.</param>
public delegate void PayloadWriteAction<T>(PayloadWriter writer, T value);
