namespace ArmPayloads;

/// <summary>Where Azure Resource Manager answers.</summary>
public static class ArmEndpoint
{
    internal const string PublicCloudText = "https://management.azure.com";

    /// <summary>The public cloud: <c>https://management.azure.com/</c>.</summary>
    public static Uri PublicCloud { get; } = new(PublicCloudText + "/");

    /// <summary>An endpoint without the final slash, so that a path can follow.</summary>
    internal static string Prefix(Uri? endpoint)
    {
        if (endpoint is null || ReferenceEquals(endpoint, PublicCloud))
            return PublicCloudText;
        if (!endpoint.IsAbsoluteUri || (endpoint.Scheme != "https" && endpoint.Scheme != "http"))
            throw new ArgumentException("The endpoint must be an absolute http or https address.", nameof(endpoint));
        if (endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
            throw new ArgumentException("The endpoint must have neither query nor fragment.", nameof(endpoint));
        return endpoint.AbsoluteUri.TrimEnd('/');
    }
}
