using Contoso.Storage;

#pragma warning disable ARMP205, ARMP301
internal static class Pragma
{
    public static Route Route() => new()
    {
        Stops = ["here", "here"],
        Least = 2, Most = 1,
        Note = "too long",
    };
}
