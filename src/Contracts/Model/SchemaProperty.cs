namespace ArmPayloads.Contracts.Model;

/// <summary>An entry of <c>properties</c>, as values are held against it.</summary>
public sealed record SchemaProperty(string JsonName, SchemaContract Schema);
