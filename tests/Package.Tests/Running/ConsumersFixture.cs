using System.Text.Json;

namespace ArmPayloads.Package.Tests.Running;

/// <summary>The projects in Consumers, copied out of the repository, restored from the packages and built there.</summary>
public sealed class ConsumersFixture : IAsyncLifetime
{
    // These are built by the tests that expect them to fail, or that publish them.
    private static readonly string[] s_notBuilt =
    [
        "CSharp7", "CSharp10", "OldApp", "BrokenFiles", "TrimmedApp", "DerivedApi",
        "Severity", "SeverityAsErrors", "SeverityByFile", "SeverityGlobalConfig", "SeverityNoWarn", "SeverityTreatAsErrors",
    ];

    private readonly string _root = Path.Combine(Path.GetTempPath(), "armpayloads-" + Guid.NewGuid().ToString("N"));
    private Packages? _packages;
    private CommandResult? _build;

    internal Packages Packages => _packages!;

    /// <summary>The build of all consumers that are to build.</summary>
    internal CommandResult Build => _build!;

    public async Task InitializeAsync()
    {
        _packages = await Packages.PackAsync();
        CopyFolder(new DirectoryInfo(Repository.Path("tests/Package.Tests/Consumers")), _root);
        await WriteAsync("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="local" value="{_packages.Folder}" />
              </packageSources>
            </configuration>
            """);
        await WriteAsync("ReadmeExample/Program.cs", Readme.Example);
        var projects = Directory.GetDirectories(_root).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).ToList();
        await WriteAsync("All.slnx", Solution(projects));
        await WriteAsync("Working.slnx", Solution(projects.Except(s_notBuilt)));
        (await DotNetAsync(".", "restore", "All.slnx")).MustSucceed();
        _build = await DotNetAsync(".", "build", "Working.slnx", "--no-restore", "-m:2", "-tl:off");
    }

    public Task DisposeAsync()
    {
        foreach (var package in new[] { "armpayloads", "armpayloads.customerinsights", "armpayloads.cli" })
        {
            if (Path.Combine(PackageCache(), package, Packages.Version) is var folder && Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    internal string PathOf(string relative) => Path.Combine(_root, relative);

    internal Task WriteAsync(string relative, string text) => File.WriteAllTextAsync(PathOf(relative), text);

    internal Task<CommandResult> DotNetAsync(string consumer, params string[] arguments) =>
        Command.DotNetAsync(PathOf(consumer), new Dictionary<string, string> { ["ArmPayloadsVersion"] = Packages.Version }, arguments);

    /// <summary>Builds a consumer that was restored already.</summary>
    internal Task<CommandResult> BuildAsync(string consumer, params string[] arguments) =>
        DotNetAsync(consumer, ["build", "--no-restore", "-tl:off", .. arguments]);

    /// <summary>Builds several consumers that were restored already, in one go.</summary>
    internal async Task<CommandResult> BuildAllAsync(string solution, IEnumerable<string> projects)
    {
        await WriteAsync(solution, Solution(projects));
        return await DotNetAsync(".", "build", solution, "--no-restore", "-m:2", "-tl:off");
    }

    /// <summary>Runs a consumer that was built, and gives the lines it wrote.</summary>
    internal async Task<string[]> RunAsync(string consumer, params string[] arguments)
    {
        var result = await DotNetAsync(consumer, [$"bin/Debug/net10.0/{consumer}.dll", .. arguments]);
        return result.MustSucceed().Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    private string PackageCache()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(PathOf("ReadmeExample/obj/project.assets.json")));
        return assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
    }

    private static string Solution(IEnumerable<string> projects) =>
        $"<Solution>{string.Concat(projects.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>";

    private static void CopyFolder(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories())
            CopyFolder(folder, Path.Combine(to, folder.Name));
    }
}
