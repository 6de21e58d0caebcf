namespace ArmPayloads.Testing.Tests;

internal static class Failure
{
    /// <summary>The message of a verification that must fail.</summary>
    public static async Task<string> OfAsync(Func<Task> verification) =>
        (await Assert.ThrowsAsync<VerificationException>(verification)).Message;

    public static string Of(Action verification) => Assert.Throws<VerificationException>(verification).Message;
}
