using ArmPayloads.Contracts.Keywords;
using ArmPayloads.Contracts.Model;

namespace ArmPayloads.Generator.Emit.Types;

/// <summary>An open enum: a readonly struct over a text.</summary>
internal static class EnumEmitter
{
    public static GeneratedFile Emit(ApiContext api, TypeContract type) => api.File(type.Name, type.File, writer =>
    {
        Documentation.Summary(writer, type.Schema.Annotations.Description, $"A value of {type.Name}.");
        writer.Line("/// <remarks>The listed values are those that are known; any text can be one.</remarks>");
        api.TypeAttributes(writer, type.Key);
        using (writer.Block($"{api.Visibility} readonly partial struct {type.Name} : global::System.IEquatable<{api.Qualified(type.Name)}>"))
            Write(writer, type);
    });

    private static void Write(CodeWriter writer, TypeContract type)
    {
        var sameCase = type.Schema.Get<EnumKeyword>()!.IgnoreCase ? "; letter case does not count" : "";
        var comparer = type.Schema.Get<EnumKeyword>()!.IgnoreCase ? "OrdinalIgnoreCase" : "Ordinal";
        writer.Line($$"""
            /// <summary>Makes a value of any text.</summary>
            public {{type.Name}}(string value) => Value = value ?? throw new global::System.ArgumentNullException(nameof(value));

            /// <summary>The text, as it is written in JSON.</summary>
            public string Value { get; }
            """);
        foreach (var member in type.Members)
        {
            writer.Line();
            writer.Line($"/// <summary>{CSharpText.Xml(member.Value.Length == 0 ? "The empty text." : member.Value)}</summary>");
            writer.Line($"public static {type.Name} {member.Name} {{ get; }} = new({CSharpText.Literal(member.Value)});");
        }
        writer.Line();
        writer.Line($$"""
            /// <summary>Takes a text for a value.</summary>
            public static implicit operator {{type.Name}}(string value) => new(value);

            /// <summary>Whether two values are the same{{sameCase}}.</summary>
            public static bool operator ==({{type.Name}} left, {{type.Name}} right) => left.Equals(right);

            /// <summary>Whether two values differ.</summary>
            public static bool operator !=({{type.Name}} left, {{type.Name}} right) => !left.Equals(right);

            /// <inheritdoc/>
            public bool Equals({{type.Name}} other) => string.Equals(Value, other.Value, global::System.StringComparison.{{comparer}});

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is {{type.Name}} other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Value is null ? 0 : global::System.StringComparer.{{comparer}}.GetHashCode(Value);

            /// <inheritdoc/>
            public override string ToString() => Value ?? "";

            internal static {{type.Name}} ReadRequired(ref global::System.Text.Json.Utf8JsonReader reader) => global::ArmPayloads.PayloadReader.Required(ref reader, Read(ref reader));

            internal static {{type.Name}}? Read(ref global::System.Text.Json.Utf8JsonReader reader) => global::ArmPayloads.PayloadReader.ReadString(ref reader) is { } text ? new {{type.Name}}(text) : default({{type.Name}}?);

            internal static void Write(global::ArmPayloads.PayloadWriter writer, {{type.Name}} value) => writer.WriteStringValue(value.Value);
            """);
    }
}
