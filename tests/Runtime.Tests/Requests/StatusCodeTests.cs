using System.Net;

namespace ArmPayloads.Runtime.Tests;

/// <summary>What HttpRequestException has since .NET 5.</summary>
public class StatusCodeTests
{
    [Fact]
    public async Task ForFailure_TheExceptionHasTheStatusCode()
    {
        using HttpResponseMessage response = Answers.Of("", HttpStatusCode.Conflict);

        PayloadRequestException error = await Assert.ThrowsAsync<PayloadRequestException>(() => PayloadRequestExtensions.ReadAsync(Answers.Put(), response));

        Assert.Equal(HttpStatusCode.Conflict, error.StatusCode);
    }
}
