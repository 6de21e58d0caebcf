namespace ArmPayloads;

/// <summary>Says that an assembly holds the generated types of an API, so that they are not generated a second time.</summary>
/// <param name="provider">The resource provider, such as <c>Microsoft.CustomerInsights</c>.</param>
/// <param name="version">The api-version, such as <c>2017-04-26</c>.</param>
/// <param name="namespace">The namespace of the generated types.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedApiAttribute(string provider, string version, string @namespace) : Attribute
{
    /// <summary>The resource provider, such as <c>Microsoft.CustomerInsights</c>.</summary>
    public string Provider { get; } = provider;

    /// <summary>The api-version, such as <c>2017-04-26</c>.</summary>
    public string Version { get; } = version;

    /// <summary>The namespace of the generated types.</summary>
    public string Namespace { get; } = @namespace;

    /// <summary>Whether the generated types are public; otherwise they are internal.</summary>
    public bool IsPublic { get; set; }
}
