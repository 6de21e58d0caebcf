using System.Text.Json.Serialization;

namespace ArmPayloads.Benchmarks.Payloads;

/// <summary>What System.Text.Json's generator makes of the plain models.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainProfile))]
[JsonSerializable(typeof(PlainConnector))]
[JsonSerializable(typeof(PlainLink))]
[JsonSerializable(typeof(PlainRoleAssignment))]
internal sealed partial class PlainJson : JsonSerializerContext;
