using System.Net;
using System.Text;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

/// <summary>Answers as the service gives them.</summary>
internal static class Answers
{
    public const string ContactId = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Microsoft.CustomerInsights/hubs/contoso/profiles/Contact";

    public static HttpResponseMessage Of(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
