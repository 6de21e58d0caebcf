using ArmPayloads.CustomerInsights;

namespace BrokenHub;

/// <summary>A profile whose fields contradict themselves.</summary>
internal static class Products
{
    public static readonly Profile Product = new()
    {
        ApiEntitySetName = "Products",
        StrongIds = [new StrongId { StrongIdName = "ByNumber", KeyPropertyNames = ["Number"] }],
        Fields =
        [
            new Field { FieldName = "Number", FieldType = FieldType.EdmInt32 },
            new Field { FieldName = "Weight", FieldType = "Edm.Decimals" }, // ARMP104 field-type-known
            new Field { FieldName = "Made", FieldType = "edm.datetimeoffset" },
            new Field
            {
                FieldName = "Points",
                FieldType = FieldType.EdmInt32,
                MaxLength = 10, // ARMP301 field-maxlength-string-only
            },
            new Field { FieldName = "Remark", FieldType = FieldType.EdmString, MaxLength = 0 }, // ARMP106 field-maxlength-positive
            new Field { FieldName = "Picture", FieldType = FieldType.EdmInt64, IsImage = true }, // ARMP301 field-image-is-string
            new Field { FieldName = "Title", FieldType = FieldType.EdmGuid, IsLocalizedString = true }, // ARMP301 field-localized-is-string
            new Field { FieldName = "Nickname", FieldType = FieldType.EdmBoolean, IsName = true }, // ARMP301 field-name-is-string
            new Field { FieldName = "Colour", FieldType = FieldType.EdmString, ArrayValueSeparator = ";" }, // ARMP301 field-array-separator
            new Field { FieldName = "Size", FieldType = FieldType.EdmInt32, IsEnum = true }, // ARMP301 field-enum-needs-values
            new Field
            {
                FieldName = "Grade",
                FieldType = FieldType.EdmString, // ARMP301 field-enum-integral-type
                IsEnum = true,
                IsImage = true, // ARMP301 field-flags-exclusive
                EnumValidValues = [new() { Value = 1 }, new() { Value = 1 }], // ARMP205 field-enum-values-unique
            },
            new Field
            {
                FieldName = "Shelf",
                FieldType = FieldType.EdmInt32,
                EnumValidValues = [new() { Value = 1 }], // ARMP301 field-values-need-enum
            },
            new Field
            {
                FieldName = "Options",
                FieldType = FieldType.EdmInt32,
                IsEnum = true,
                IsFlagEnum = true, // ARMP301 field-flagenum-reserved
                EnumValidValues = [new() { Value = 1 }, new() { Value = 3 }], // ARMP301 field-flagenum-powers
            },
        ],
    };
}
