using System.Xml.Linq;
using ArmPayloads.Package.Tests.Running;

namespace ArmPayloads.Package.Tests.BrokenHub;

/// <summary>A copy of the sample, outside of the repository, that takes the packages.</summary>
internal sealed class BrokenHubConsumer
{
    private const string Project = "BrokenHub.csproj";

    private readonly ConsumersFixture _consumers;
    private readonly string _name;

    private BrokenHubConsumer(ConsumersFixture consumers, string name) => (_consumers, _name) = (consumers, name);

    public string Folder => _consumers.PathOf(_name);

    public static async Task<BrokenHubConsumer> CopyAsync(ConsumersFixture consumers, string name)
    {
        var copy = new BrokenHubConsumer(consumers, name);
        Directory.CreateDirectory(copy.Folder);
        var sample = Repository.Path("samples/BrokenHub");
        foreach (var file in Directory.GetFiles(sample, "*.cs"))
            File.Copy(file, Path.Combine(copy.Folder, Path.GetFileName(file)));
        await consumers.WriteAsync($"{name}/{Project}", WithPackage(Path.Combine(sample, Project)));
        (await copy.RunAsync("restore")).MustSucceed();
        return copy;
    }

    /// <summary>Builds from nothing, and gives what the compiler has to say.</summary>
    public async Task<ErrorLog> BuildAsync()
    {
        var log = Path.Combine(Folder, "findings.sarif");
        File.Delete(log);
        var build = await RunAsync("build", "--no-restore", "--no-incremental", "-tl:off", "-p:ErrorLog=findings.sarif%2Cversion=2.1");
        return File.Exists(log) ? new ErrorLog(log) : throw new InvalidOperationException(build.Output);
    }

    /// <summary>Builds without analyzers, and gives the lines that the program writes.</summary>
    public async Task<string[]> RunProgramAsync()
    {
        (await RunAsync("build", "--no-restore", "--no-incremental", "-tl:off", "-p:RunAnalyzers=false")).MustSucceed();
        var run = await RunAsync("bin/Debug/net10.0/BrokenHub.dll");
        return run.MustSucceed().Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
    }

    /// <summary>Applies every fix that is offered.</summary>
    public async Task MendAsync() => (await RunAsync("format", "analyzers", Project, "--severity", "info", "--no-restore")).MustSucceed();

    // The schemas come with the package.
    private static string WithPackage(string project)
    {
        var xml = XDocument.Load(project);
        xml.Descendants("ItemGroup").Single().ReplaceNodes(
            new XElement("PackageReference", new XAttribute("Include", "ArmPayloads.CustomerInsights"), new XAttribute("Version", "$(ArmPayloadsVersion)")));
        return xml.ToString();
    }

    private Task<CommandResult> RunAsync(params string[] arguments) => _consumers.DotNetAsync(_name, arguments);
}
