using System.Net;

namespace ArmPayloads.CustomerInsights.Tests.Generated;

public class FailureTests
{
    private const string Error = """{ "error": { "code": "BadThing", "message": "It is bad." } }""";

    public static TheoryData<string, int, string> Declared
    {
        get
        {
            var failures = new TheoryData<string, int, string>();
            foreach (var operation in GeneratedRequests.Operations)
            {
                foreach (var response in GeneratedRequests.Make(operation).Responses.Where(response => response.Status >= 400))
                    failures.Add(operation, response.Status, response.Meaning);
            }

            return failures;
        }
    }

    [Theory]
    [MemberData(nameof(Declared))]
    public async Task ForAStatusOfTheReference_WhenItIsAnswered_TheExceptionHasItsMeaning(string operation, int status, string meaning)
    {
        using var response = Answers.Of(Error, (HttpStatusCode)status);
        var error = await Assert.ThrowsAsync<PayloadRequestException>(() => GeneratedRequests.Make(operation).ReadAsync(response));

        Assert.Equal((operation, status, meaning), (error.Operation, error.Status, error.Meaning));
        Assert.Equal(("BadThing", "It is bad.", (HttpStatusCode?)status), (error.Code, error.ServiceMessage, error.StatusCode));
        Assert.Equal($"{operation} failed with status {status}: {meaning.TrimEnd('.')}. The service says: BadThing: It is bad.", error.Message);
    }

    [Fact]
    public async Task ForTheStatusesOfTheReference_TheirMeaningsAreItsWords()
    {
        Assert.Equal("Body or address failed validation.", await MeaningOf(SampleIds.Hub.Link("Visit").CreateOrUpdateRequest((Link)Seeds.Load("link")), 400));
        Assert.Equal("Caller lacks the needed permission.", await MeaningOf(SampleIds.Hub.ListConnectorsRequest(), 401));
        Assert.Equal("Clash: name already taken, or another operation is still running.", await MeaningOf(SampleIds.Hub.CreateOrUpdateRequest(new Hub()), 409));
    }

    [Fact]
    public async Task ForAStatusTheReferenceDoesNotName_ThereIsNoMeaning()
    {
        Assert.Null(await MeaningOf(SampleIds.Hub.Profile("Contact").GetRequest(), 404));
        Assert.Null(await MeaningOf(SampleIds.Hub.Profile("Contact").GetRequest(), 503));
    }

    [Fact]
    public async Task ForATypedRequest_WhenItFails_TheSameIsThrown()
    {
        using var response = Answers.Of("<html>proxy</html>", HttpStatusCode.Conflict);
        var error = await Assert.ThrowsAsync<PayloadRequestException>(() => SampleIds.Hub.GetRequest().ReadAsync(response));

        Assert.Equal((409, "<html>proxy</html>", null), (error.Status, error.ResponseText, error.Code));
    }

    private static async Task<string?> MeaningOf(PayloadRequest request, int status)
    {
        using var response = Answers.Of(Error, (HttpStatusCode)status);
        return (await Assert.ThrowsAsync<PayloadRequestException>(() => request.ReadAsync(response))).Meaning;
    }
}
