using System.Text.Json;
using ArmPayloads;

namespace Contoso.Samples;

/// <summary>Shaped like a generated model.</summary>
public sealed class Field : Payload
{
    private static readonly PayloadName s_fieldName = new("fieldName");
    private static readonly PayloadName s_fieldType = new("fieldType");
    private static readonly PayloadName s_isRequired = new("isRequired");
    private static readonly PayloadName s_maxLength = new("maxLength");

    public required string FieldName { get; set; }

    public FieldType? FieldType { get; set; }

    public bool? IsRequired { get; set; }

    public long? MaxLength { get; set; }

    public static Field? Read(ref Utf8JsonReader reader)
    {
        if (!PayloadReader.BeginObject(ref reader))
            return null;
        var field = new Field { FieldName = null! };
        while (PayloadReader.NextMember(ref reader))
        {
            ReadOnlySpan<byte> name = PayloadReader.MemberName(ref reader);
            if (name.SequenceEqual("fieldName"u8))
                field.FieldName = PayloadReader.ReadString(ref reader)!;
            else if (name.SequenceEqual("fieldType"u8))
                field.FieldType = reader.TokenType == JsonTokenType.Null ? (FieldType?)null : Samples.FieldType.Read(ref reader);
            else if (name.SequenceEqual("isRequired"u8))
                field.IsRequired = PayloadReader.ReadBoolean(ref reader);
            else if (name.SequenceEqual("maxLength"u8))
                field.MaxLength = PayloadReader.ReadInteger(ref reader);
            else
                PayloadReader.ReadAdditional(ref reader, name, field);
        }

        if (field.FieldName is null)
            PayloadReader.FailMissing(ref reader, "fieldName");
        return field;
    }

    protected override void WriteMembers(PayloadWriter writer)
    {
        writer.WriteString(s_fieldName, FieldName);
        if (FieldType is { } fieldType)
            writer.WriteString(s_fieldType, fieldType.ToString());
        if (IsRequired is { } isRequired)
            writer.WriteBoolean(s_isRequired, isRequired);
        if (MaxLength is { } maxLength)
            writer.WriteNumber(s_maxLength, maxLength);
    }
}
