using System.Net;
using Contoso.Samples;

namespace ArmPayloads.Runtime.Tests;

public class FailureTests
{
    [Fact]
    public async Task ForFailure_WhenTheBodyIsAnArmError_SaysWhatTheServiceSays()
    {
        PayloadRequestException error = await Fail("""{"error":{"code":"InvalidRequest","message":"Field 'x' is unknown.","details":[]}}""");
        Assert.Equal((400, "The definition is not valid.", "InvalidRequest", "Field 'x' is unknown.", "Profile.CreateOrUpdate"), (error.Status, error.Meaning, error.Code, error.ServiceMessage, error.Operation));
        Assert.Equal(
            "Profile.CreateOrUpdate failed with status 400: The definition is not valid. The service says: InvalidRequest: Field 'x' is unknown.",
            error.Message);
    }

    [Theory]
    [InlineData("""{"code":"Bad","message":"No."}""", "Bad", "No.", null)]
    [InlineData("""{"error":{"code":"Bad"}}""", "Bad", null, null)]
    [InlineData("""{"error":"Bad"}""", null, null, """{"error":"Bad"}""")]
    [InlineData("""{"error":{"code":7,"message":["\ud83d"]}}""", null, null, """{"error":{"code":7,"message":["\ud83d"]}}""")]
    [InlineData("""{"error":{"code":"\ud83d"}}""", null, null, """{"error":{"code":"\ud83d"}}""")]
    [InlineData("<html>Bad gateway</html>\n", null, null, "<html>Bad gateway</html>")]
    [InlineData("[1]", null, null, "[1]")]
    [InlineData("", null, null, null)]
    [InlineData(null, null, null, null)]
    public async Task ForFailure_WhenTheBodyIsSomethingElse_SaysWhatThereIs(string? body, string? code, string? message, string? text)
    {
        PayloadRequestException error = await Fail(body);
        Assert.Equal((code, message, text), (error.Code, error.ServiceMessage, error.ResponseText));
    }

    [Fact]
    public async Task ForFailure_WhenTheReferenceSaysNothing_HasNoMeaning()
    {
        PayloadRequestException error = await Fail("", HttpStatusCode.ServiceUnavailable);
        Assert.Null(error.Meaning);
        Assert.Equal("Profile.CreateOrUpdate failed with status 503.", error.Message);
    }

    [Theory]
    [InlineData(HttpStatusCode.Found)]
    [InlineData(HttpStatusCode.NotModified)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task ForStatus_WhenItIsNotOfSuccess_Throws(HttpStatusCode status) => Assert.Equal((int)status, (await Fail("", status)).Status);

    [Fact]
    public async Task ForFailure_WhenTheBodyIsLong_IsCutAndNotWithinACharacter()
    {
        string text = new string('x', 999) + string.Concat(Enumerable.Repeat("\U0001F600", 100_000));
        PayloadRequestException error = await Fail(text);
        Assert.Equal(new string('x', 999) + "...", error.ResponseText);
        Assert.InRange(error.Message.Length, 1000, 1200);
    }

    [Fact]
    public async Task ForFailure_WhenTheRequestHoldsASecret_IsNotRevealed()
    {
        PayloadRequestException error = await Fail("", secret: "hunter2");
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForAnswer_WhenItIsNotTheJsonExpected_NamesOperationStatusAndPlace()
    {
        using HttpResponseMessage response = Answers.Of("{\n \"keys\": [1] }", HttpStatusCode.Created);
        PayloadJsonException error = await Assert.ThrowsAsync<PayloadJsonException>(() => PayloadRequestExtensions.ReadAsync(Answers.Put(), response));
        Assert.Equal(
            "The answer to Profile.CreateOrUpdate (status 201) is not as expected: an element of 'keys' must be a text, but the JSON has a number. Path: $.keys[0], line 2, column 11.",
            error.Message);
        Assert.Equal(("$.keys[0]", 2, 11), (error.Path, error.Line, error.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html/>")]
    public async Task ForAnswer_WhenItMustHaveABodyAndHasNone_Throws(string body)
    {
        using HttpResponseMessage response = Answers.Of(body);
        await Assert.ThrowsAsync<PayloadJsonException>(() => PayloadRequestExtensions.ReadAsync(Answers.Put(), response));
    }

    [Fact]
    public async Task ForRequestWithoutAnAnswer_WhenRead_OnlyTheStatusCounts()
    {
        PayloadRequest request = new ProfileId("s", "g", "h", "Contact").DeleteRequest();
        using HttpResponseMessage good = Answers.Of("<html/>", HttpStatusCode.Accepted);
        await request.ReadAsync(good);
        using HttpResponseMessage bad = Answers.Of("", HttpStatusCode.Conflict);
        Assert.Equal("Profile.Delete", (await Assert.ThrowsAsync<PayloadRequestException>(() => request.ReadAsync(bad))).Operation);
    }

    [Fact]
    public async Task ForReading_WhenCancelled_Ends()
    {
        using HttpResponseMessage response = new() { Content = new StreamContent(new EndlessStream()) };
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => PayloadRequestExtensions.ReadAsync(Answers.Put(), response, source.Token));
    }

    private static async Task<PayloadRequestException> Fail(string? body, HttpStatusCode status = HttpStatusCode.BadRequest, string secret = "A")
    {
        using HttpResponseMessage response = Answers.Of(body, status);
        return await Assert.ThrowsAsync<PayloadRequestException>(() => PayloadRequestExtensions.ReadAsync(Answers.Put(secret), response));
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 0;
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
