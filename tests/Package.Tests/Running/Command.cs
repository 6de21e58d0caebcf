using System.Diagnostics;

namespace ArmPayloads.Package.Tests.Running;

/// <summary>Runs programs, most of all the dotnet command, as somebody would who knows nothing of this test run.</summary>
internal static class Command
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    // What "dotnet test" sets for itself would make a child build with parts of this one.
    private static readonly string[] s_notInherited = ["MSBUILD", "VSTEST", "TESTHOST", "DOTNET_CLI_", "DOTNET_HOST_PATH"];

    public static Task<CommandResult> DotNetAsync(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, environment, arguments);

    public static async Task<CommandResult> RunAsync(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Process.Start(StartInfo(program, folder, environment, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
        return new CommandResult(string.Join(' ', [program, .. arguments]), process.ExitCode, await output + await errors);
    }

    private static ProcessStartInfo StartInfo(string program, string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsNotInherited).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in environment.Concat(Quiet))
            start.Environment[name] = value;
        return start;
    }

    // Nothing is to stay behind when the tests are over, and messages are to be in one language.
    private static Dictionary<string, string> Quiet => new()
    {
        ["MSBUILDDISABLENODEREUSE"] = "1",
        ["UseSharedCompilation"] = "false",
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
    };

    private static bool IsNotInherited(string name) => s_notInherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
