namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>The bodies of the five seed pages.</summary>
internal static class Seeds
{
    public static IReadOnlyList<string> Names { get; } = ["connector", "link", "profile", "relationship", "role-assignment"];

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Seeds", name + ".json"));

    public static Payload Load(string name) => GeneratedModels.FromJson(name + ".json#", Read(name));
}
