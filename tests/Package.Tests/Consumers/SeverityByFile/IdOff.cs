using Contoso.Storage;

internal static class IdOff
{
    public static Route Route() => new()
    {
        Stops = ["here", "here"],
        Least = 2, Most = 1,
        Note = "too long",
    };
}
