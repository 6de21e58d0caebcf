using System.Globalization;

namespace ArmPayloads.Package.Tests.Running;

/// <summary>The packages, packed once for a test run, under a version that no cache has seen.</summary>
internal sealed class Packages
{
    private static readonly string[] s_projects = ["src/CustomerInsights", "src/Runtime", "src/Cli"];

    /// <summary>Packing and building here leaves the outputs alone that other tests are using.</summary>
    private static readonly string s_artifacts = Repository.Path("artifacts/package-tests");

    private static readonly Dictionary<string, string> s_asInCi = new() { ["ContinuousIntegrationBuild"] = "true" };

    private Packages(string version) => Version = version;

    public string Version { get; }

    public string Folder { get; } = Path.Combine(s_artifacts, "packages");

    public string Runtime => Path.Combine(Folder, $"ArmPayloads.{Version}.nupkg");

    public string CustomerInsights => Path.Combine(Folder, $"ArmPayloads.CustomerInsights.{Version}.nupkg");

    public string Cli => Path.Combine(Folder, $"ArmPayloads.Cli.{Version}.nupkg");

    public static async Task<Packages> PackAsync()
    {
        var time = DateTime.UtcNow.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var packages = new Packages($"0.1.0-test.{time}.{Environment.ProcessId}");
        if (Directory.Exists(packages.Folder))
            Directory.Delete(packages.Folder, recursive: true);
        foreach (var project in s_projects)
        {
            var result = await InRepositoryAsync("pack", project, "-c", "Release", "-o", packages.Folder, "--artifacts-path", s_artifacts, $"-p:PackageVersion={packages.Version}");
            result.MustSucceed();
        }
        return packages;
    }

    /// <summary>Builds a project of the repository from nothing, and gives the folder of its output.</summary>
    public static async Task<string> BuildAsync(string project)
    {
        var result = await InRepositoryAsync("build", project, "-c", "Release", "--artifacts-path", s_artifacts);
        result.MustSucceed();
        return Path.Combine(s_artifacts, "bin", Path.GetFileName(project), "release");
    }

    private static Task<CommandResult> InRepositoryAsync(params string[] arguments) => Command.DotNetAsync(Repository.Root, s_asInCi, arguments);
}
