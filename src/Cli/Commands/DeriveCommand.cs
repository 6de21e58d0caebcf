using System.CommandLine;
using System.CommandLine.Parsing;
using ArmPayloads.Cli.Reporting;
using ArmPayloads.Cli.Schemas;
using Humanizer;
using Spectre.Console;

namespace ArmPayloads.Cli.Commands;

/// <summary><c>armpayloads derive</c>: from reference pages to schemas.</summary>
internal sealed class DeriveCommand : Command
{
    // Fewer pages are read before anybody wonders.
    private const int ManyPages = 100;

    private readonly Argument<string[]> _pages = new("pages") { Description = "Reference pages (.md), or folders that are searched for them.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _overlay = new("--overlay") { Description = "A file, or a folder of files, with what pages cannot say: rules, corrections, C# names. May be given several times." };
    private readonly Option<string> _out = new("--out") { Description = "The folder that the schemas are written to.", Required = true };
    private readonly Option<bool> _check = new("--check") { Description = "Writes nothing, and exits with 1 when something would be written." };
    private readonly Option<string?> _report = new("--report") { Description = "A file for everything that is reported, infos too." };

    public DeriveCommand()
        : base("derive", "Derives the JSON Schemas of an API from its reference pages.")
    {
        _pages.Validators.Add(IsNoOption);
        _out.Validators.Add(IsNamed);
        _out.Validators.Add(IsNoFile);
        _report.Validators.Add(IsNamed);
        Add(_pages);
        Add(_overlay);
        Add(_out);
        Add(_check);
        Add(_report);
        SetAction(Run);
    }

    private static void IsNoOption(ArgumentResult pages)
    {
        if (pages.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)) is { } option)
            pages.AddError($"There is no option '{option.Value}'.");
    }

    private static void IsNamed(OptionResult option)
    {
        if (option.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            option.AddError($"Option '{option.Option.Name}' names nothing.");
    }

    private static void IsNoFile(OptionResult option)
    {
        if (option.Tokens.FirstOrDefault(token => File.Exists(token.Value)) is { } file)
            option.AddError($"Option '{option.Option.Name}' names a folder, and '{file.Value}' is a file.");
    }

    private int Run(ParseResult arguments)
    {
        var output = arguments.InvocationConfiguration.Output;
        var error = arguments.InvocationConfiguration.Error;
        try
        {
            var pages = SourceFiles.Read(arguments.GetRequiredValue(_pages), ".md");
            var overlays = SourceFiles.Read(arguments.GetValue(_overlay) ?? [], ".json");
            var report = arguments.GetValue(_report);
            if (report is not null)
                KeepApart(report, pages.Concat(overlays));
            var derivation = Derive(pages, overlays);
            var folder = arguments.GetRequiredValue(_out);
            Report(derivation.In(folder), report, error);
            return Finish(derivation, new SchemaFolder(folder), arguments.GetValue(_check), pages.Count, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"armpayloads: error: {exception.Message}");
            return ExitCodes.Usage;
        }
    }

    private void KeepApart(string report, IEnumerable<SourceText> sources)
    {
        if (sources.Any(source => Path.GetFullPath(source.File) == Path.GetFullPath(report)))
            throw new IOException($"Option '{_report.Name}' names '{report}', which is read: the report would take its place.");
    }

    private static SchemaDerivation Derive(IReadOnlyList<SourceText> pages, IReadOnlyList<SourceText> overlays)
    {
        if (pages.Count < ManyPages || Console.IsOutputRedirected || Console.IsErrorRedirected)
            return SchemaDerivation.Run(pages, overlays);
        return AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("Reading pages", maxValue: pages.Count);
            return SchemaDerivation.Run(pages, overlays, _ => task.Increment(1));
        });
    }

    private static void Report(SchemaDerivation derivation, string? file, TextWriter error)
    {
        foreach (var diagnostic in derivation.Diagnostics.Where(diagnostic => diagnostic.Severity > PageSeverity.Info))
            error.WriteLine(diagnostic);
        if (file is null)
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, string.Concat(derivation.Diagnostics.Select(diagnostic => diagnostic + "\n")));
    }

    private static int Finish(SchemaDerivation derivation, SchemaFolder folder, bool isCheck, int pages, TextWriter output)
    {
        var changes = folder.Changes(derivation.Texts, isWhole: !derivation.HasErrors);
        if (!isCheck)
            folder.Write(derivation.Texts, changes);
        foreach (var (name, change) in changes)
            output.WriteLine($"{name}: {(isCheck ? "would be " : "")}{change}");
        var counts = derivation.Diagnostics.CountBy(diagnostic => diagnostic.Severity).ToDictionary();
        string Count(string noun, PageSeverity severity) => noun.ToQuantity(counts.GetValueOrDefault(severity));
        output.WriteLine($"{"page".ToQuantity(pages)}, {"schema".ToQuantity(derivation.Texts.Count)}, {changes.Count} {(isCheck ? "out of date" : "written")}; {Count("error", PageSeverity.Error)}, {Count("warning", PageSeverity.Warning)}, {Count("info", PageSeverity.Info)}.");
        return derivation.HasErrors || (isCheck && changes.Count > 0) ? ExitCodes.Failed : ExitCodes.Success;
    }
}
