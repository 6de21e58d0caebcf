using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using ArmPayloads;

namespace Contoso.Samples;

/// <summary>Shaped like a generated open enum.</summary>
public readonly struct FieldType(string value) : IEquatable<FieldType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    public static FieldType EdmString { get; } = new("Edm.String");

    public static FieldType EdmInt64 { get; } = new("Edm.Int64");

    public static implicit operator FieldType(string value) => new(value);

    public static bool operator ==(FieldType left, FieldType right) => left.Equals(right);

    public static bool operator !=(FieldType left, FieldType right) => !left.Equals(right);

    public static FieldType Read(ref Utf8JsonReader reader) => new(PayloadReader.Required(ref reader, PayloadReader.ReadString(ref reader)));

    public static void Write(PayloadWriter writer, FieldType value) => writer.WriteStringValue(value.ToString());

    public bool Equals(FieldType other) => ToString() == other.ToString();

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is FieldType other && Equals(other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => _value ?? "";
}
