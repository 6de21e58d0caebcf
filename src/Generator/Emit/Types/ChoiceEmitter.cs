using ArmPayloads.Contracts.Model;
using ArmPayloads.Contracts.Payloads;
using ArmPayloads.Contracts.Shapes;
using ArmPayloads.Generator.Emit.Values;

namespace ArmPayloads.Generator.Emit.Types;

/// <summary>One of several JSON types: a readonly struct with a conversion from each.</summary>
internal static class ChoiceEmitter
{
    private sealed record Alternative(string Name, ValueCode Value, JsonTypes Token)
    {
        // C# has no conversions from interfaces.
        public bool HasConversion => Value is not ListCode;

        public string Nullable => Value.TypeName + "?";
    }

    public static GeneratedFile Emit(ApiContext api, TypeContract type) => api.File(type.Name, type.File, writer =>
    {
        var alternatives = api.Shapes.Alternatives(type.Schema).Select(shape => Of(shape, api)).ToList();
        Documentation.Summary(writer, type.Schema.Annotations.Description, $"A value of {type.Name}.");
        writer.Line($"/// <remarks>One of {string.Join(", ", alternatives.Select(alternative => alternative.Name))}.</remarks>");
        api.TypeAttributes(writer, type.Key);
        using (writer.Block($"{api.Visibility} readonly partial struct {type.Name}"))
        {
            writer.Line("private readonly object? _value;");
            foreach (var alternative in alternatives)
                WriteAlternative(writer, type, alternative);
            writer.Line();
            writer.Line("/// <summary>Whether there is a value.</summary>");
            writer.Line("public bool IsSet => _value is not null;");
            writer.Line();
            WriteReading(writer, type, alternatives);
            WriteWriting(writer, type, alternatives);
        }
    });

    private static Alternative Of(Shape shape, ApiContext api)
    {
        var value = ValueCode.Of(shape, api);
        var name = shape switch
        {
            ScalarShape scalar => scalar.Kind.ToString(),
            ListShape => "List",
            DictionaryShape => "Dictionary",
            _ => value.TypeName.Substring(value.TypeName.LastIndexOf('.') + 1),
        };
        return new Alternative(name, value, shape.Token);
    }

    private static void WriteAlternative(CodeWriter writer, TypeContract type, Alternative alternative)
    {
        var isTaken = alternative.Name == type.Name || alternative.Name is "IsSet" or "Read" or "ReadRequired" or "WriteTo" or "Write" or "Equals" or "GetHashCode" or "GetType" or "ToString";
        var property = isTaken ? alternative.Name + "Value" : alternative.Name;
        var check = alternative.Value.IsValueType ? "value" : "value ?? throw new global::System.ArgumentNullException(nameof(value))";
        writer.Line();
        writer.Line("/// <summary>Makes a value of this JSON type.</summary>");
        writer.Line($"public {type.Name}({alternative.Value.TypeName} value) => _value = {check};");
        writer.Line();
        writer.Line("/// <summary>The value, if it is of this JSON type.</summary>");
        writer.Line($"public {alternative.Nullable} {property} => _value as {(alternative.Value.IsValueType ? alternative.Nullable : alternative.Value.TypeName)};");
        if (!alternative.HasConversion)
            return;
        writer.Line();
        writer.Line("/// <summary>Takes a value of this JSON type.</summary>");
        writer.Line($"public static implicit operator {type.Name}({alternative.Value.TypeName} value) => new(value);");
    }

    private static void WriteReading(CodeWriter writer, TypeContract type, List<Alternative> alternatives)
    {
        writer.Line($"internal static {type.Name} ReadRequired(ref global::System.Text.Json.Utf8JsonReader reader) => global::ArmPayloads.PayloadReader.Required(ref reader, Read(ref reader));");
        writer.Line();
        using (writer.Block($"internal static {type.Name}? Read(ref global::System.Text.Json.Utf8JsonReader reader)"))
        {
            using (writer.Block("switch (reader.TokenType)"))
            {
                writer.Line("case global::System.Text.Json.JsonTokenType.Null:");
                using (writer.Indent())
                    writer.Line("return null;");
                foreach (var alternative in alternatives)
                {
                    foreach (var token in Tokens(alternative.Token))
                        writer.Line($"case global::System.Text.Json.JsonTokenType.{token}:");
                    using (writer.Indent())
                        writer.Line($"return new {type.Name}({alternative.Value.Read("reader")}{(alternative.Value.IsValueType ? ".GetValueOrDefault()" : "!")});");
                }
                writer.Line("default:");
                using (writer.Indent())
                {
                    writer.Line($"global::ArmPayloads.PayloadReader.Fail(ref reader, {CSharpText.Literal(alternatives.Aggregate(JsonTypes.None, (types, alternative) => types | alternative.Token).Describe())});");
                    writer.Line("return null;");
                }
            }
        }
        writer.Line();
    }

    private static void WriteWriting(CodeWriter writer, TypeContract type, List<Alternative> alternatives)
    {
        writer.Line("/// <summary>Writes the value as JSON; null where there is none.</summary>");
        writer.Line("public void WriteTo(global::System.Text.Json.Utf8JsonWriter writer) => Write(global::ArmPayloads.PayloadWriter.Over(writer), this);");
        writer.Line();
        using (writer.Block($"internal static void Write(global::ArmPayloads.PayloadWriter writer, {type.Name} value)"))
        {
            using (writer.Block("switch (value._value)"))
            {
                for (var i = 0; i < alternatives.Count; i++)
                {
                    writer.Line($"case {alternatives[i].Value.TypeName} value{i}:");
                    using (writer.Indent())
                    {
                        alternatives[i].Value.WriteValue(writer, "value" + i, 0);
                        writer.Line("break;");
                    }
                }
                writer.Line("default:");
                using (writer.Indent())
                    writer.Line("writer.WriteNullValue();").Line("break;");
            }
        }
    }

    private static string[] Tokens(JsonTypes token) => token switch
    {
        JsonTypes.String => ["String"],
        JsonTypes.Number => ["Number"],
        JsonTypes.Boolean => ["True", "False"],
        JsonTypes.Array => ["StartArray"],
        _ => ["StartObject"],
    };
}
