using System.Net;
using System.Text;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

/// <summary>Answers and requests that several tests use.</summary>
internal static class Answers
{
    public const string Id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.CustomerInsights/hubs/h/profiles/Contact";

    public static PayloadRequest<Profile> Put(string secret = "A") => new ProfileId("s", "g", "h", "Contact").CreateOrUpdateRequest(
        new Profile { ApiEntitySetName = secret, Keys = [] });

    public static HttpResponseMessage Of(string? body, HttpStatusCode status = HttpStatusCode.OK) => new(status)
    {
        Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
    };
}
