namespace ArmPayloads.Package.Tests.Running;

/// <summary>Tests with processes of their own run one after the other, on the same packages.</summary>
[CollectionDefinition(nameof(ConsumersCollection))]
public sealed class ConsumersCollection : ICollectionFixture<ConsumersFixture>;
