using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArmPayloads;

namespace Contoso.Samples;

/// <summary>Shaped like a generated model: a member of each kind.</summary>
[SchemaDefinition("Microsoft.CustomerInsights/2017-04-26", "Profile")]
public sealed class Profile : Payload
{
    private static readonly PayloadName s_apiEntitySetName = new("apiEntitySetName");
    private static readonly PayloadName s_keys = new("keys");
    private static readonly PayloadName s_fields = new("fields");
    private static readonly PayloadName s_displayName = new("displayName");
    private static readonly PayloadName s_weight = new("weight");
    private static readonly PayloadName s_created = new("created");
    private static readonly PayloadName s_settings = new("settings");

    private IList<string>? _keys;
    private IList<Field>? _fields;
    private PayloadDictionary<string>? _displayName;

    public required string ApiEntitySetName { get; set; }

    public required IList<string> Keys
    {
        get => _keys ??= PayloadList<string>.CreateUndefined();
        set => _keys = value;
    }

    [AllowNull]
    public IList<Field> Fields
    {
        get => _fields ??= PayloadList<Field>.CreateUndefined();
        set => _fields = value;
    }

    [AllowNull]
    public PayloadDictionary<string> DisplayName
    {
        get => _displayName ??= PayloadDictionary<string>.CreateUndefined();
        set => _displayName = value;
    }

    public decimal? Weight { get; set; }

    public DateTimeOffset? Created { get; set; }

    public JsonNode? Settings { get; set; }

    /// <summary>Read-only: filled by FromJson, never sent.</summary>
    public string? ProvisioningState { get; private set; }

    public static Profile FromJson(string json) => PayloadReader.Parse(json, ReadRequired);

    public static Profile ReadRequired(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, Read(ref reader));

    public static Profile? Read(ref Utf8JsonReader reader)
    {
        if (!PayloadReader.BeginObject(ref reader))
            return null;
        var profile = new Profile { ApiEntitySetName = null!, Keys = null! };
        while (PayloadReader.NextMember(ref reader))
            profile.ReadMember(ref reader);
        return profile;
    }

    private void ReadMember(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> name = PayloadReader.MemberName(ref reader);
        if (name.SequenceEqual("apiEntitySetName"u8))
            ApiEntitySetName = PayloadReader.ReadString(ref reader)!;
        else if (name.SequenceEqual("keys"u8))
            _keys = PayloadReader.ReadList(ref reader, ReadText);
        else if (name.SequenceEqual("fields"u8))
            _fields = PayloadReader.ReadList(ref reader, ReadField);
        else if (name.SequenceEqual("displayName"u8))
            _displayName = PayloadReader.ReadDictionary(ref reader, ReadText);
        else if (name.SequenceEqual("weight"u8))
            Weight = PayloadReader.ReadNumber(ref reader);
        else if (name.SequenceEqual("created"u8))
            Created = PayloadReader.ReadDateTime(ref reader);
        else if (name.SequenceEqual("settings"u8))
            Settings = PayloadReader.ReadAny(ref reader);
        else if (name.SequenceEqual("provisioningState"u8))
            ProvisioningState = PayloadReader.ReadString(ref reader);
        else
            PayloadReader.ReadAdditional(ref reader, name, this);
    }

    protected override void WriteMembers(PayloadWriter writer)
    {
        writer.WriteString(s_apiEntitySetName, ApiEntitySetName);
        if (PayloadWriter.IsSet(_keys))
            WriteList(writer, s_keys, _keys, static (to, key) => to.WriteStringValue(key));
        if (PayloadWriter.IsSet(_fields))
            WriteList(writer, s_fields, _fields, static (to, field) => to.WritePayloadValue(field));
        if (PayloadWriter.IsSet(_displayName))
            WriteMap(writer, _displayName);
        if (Weight is { } weight)
            writer.WriteNumber(s_weight, weight);
        if (Created is { } created)
            writer.WriteDateTime(s_created, created);
        if (Settings is { } settings)
            writer.WriteAny(s_settings, settings);
    }

    private static void WriteList<T>(PayloadWriter writer, PayloadName name, IList<T> list, PayloadWriteAction<T> write)
    {
        writer.WritePropertyName(name);
        writer.WriteStartArray();
        foreach (T element in list)
            write(writer, element);
        writer.WriteEndArray();
    }

    private static void WriteMap(PayloadWriter writer, PayloadDictionary<string> map)
    {
        writer.WritePropertyName(s_displayName);
        writer.WriteStartObject();
        foreach (KeyValuePair<string, string> entry in map)
        {
            writer.WritePropertyName(entry.Key);
            writer.WriteStringValue(entry.Value);
        }

        writer.WriteEndObject();
    }

    private static string ReadText(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, PayloadReader.ReadString(ref reader));

    private static Field ReadField(ref Utf8JsonReader reader) => PayloadReader.Required(ref reader, Field.Read(ref reader));
}
